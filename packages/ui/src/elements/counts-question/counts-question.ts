import type { LeverTable, ToldSensitivity } from '@traguardo/engine';
import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { questionsTexts } from '../../locales/questions.ts';
import { base, buttons, cards, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { planWords } from '../plan-language/plan-words.ts';
import { questionStyles } from '../questions-view/question-styles.ts';

/** Asks what would be if this number were another one. */
export type SupposeEvent = CustomEvent<{ readonly id: string }>;

/** "What counts most?": the numbers that move the body, the ways to meet missed targets, weak targets. Fires `suppose`. */
export class CountsQuestion extends LitElement {
  static override styles = [
    base,
    buttons,
    tables,
    stackedTables,
    cards,
    questionStyles,
    css`
      .missed {
        margin: 0;
        padding-inline-start: var(--tg-5);
      }
      td .button {
        white-space: nowrap;
      }
      h3 {
        font-size: var(--tg-text);
      }
    `,
  ];

  readonly #workspace = new WorkspaceController(this);
  readonly #answer = new AnswerController<{ readonly of: Analysis | null; readonly told: ToldSensitivity }>(this);

  /** That of the last question; null before the first. */
  #language: Language | null = null;

  /** What was asked is said again when the language is another one. */
  protected override willUpdate(): void {
    const { language } = this.#workspace.state;
    if (this.#language !== null && this.#language !== language) this.#ask();
  }

  #ask(): void {
    const { state, actions } = this.#workspace;
    const { analysis: of, language } = state;
    this.#language = language;
    this.#answer.ask(async () => ({ of, told: await actions.client.sensitivity() }));
  }

  /** Puts the question and goes to it. */
  ask(): void {
    this.#ask();
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const { language, analysis } = this.#workspace.state;
    const texts = questionsTexts[language];
    const { answer, isAsking, hasFailed } = this.#answer;
    return html`<section class="card ${answer === null && !hasFailed ? 'no-print' : ''}" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${texts.counts.title}</h2>
      <p class="lead">${texts.counts.lead}</p>
      <div class="actions no-print">
        <button
          class="button primary"
          type="button"
          aria-disabled=${String(isAsking)}
          @click=${() => isAsking || this.ask()}
        >
          ${answer === null ? texts.counts.ask : texts.counts.again}
        </button>
        <span role="status">
          ${isAsking ? texts.loading : answer === null ? '' : answer.of === analysis ? texts.counts.done : texts.old}
        </span>
      </div>
      ${hasFailed ? html`<p class="notice red" role="alert">${texts.failed}</p>` : nothing}
      ${answer === null ? nothing : this.#told(answer.told)}
    </section>`;
  }

  #told({ opening, levers, missed, margins }: ToldSensitivity): TemplateResult {
    return html`<div class="answer">
      ${opening.map((sentence) => html`<p>${planWords(sentence)}</p>`)}
      ${levers.rows.length === 0 ? nothing : this.#levers(levers)}
      <div>
        <h3>${missed.heading}</h3>
        <ul class="missed">
          ${missed.items.map(
            ({ target, ways }) =>
              html`<li>
                ${target}
                <ul>
                  ${ways.map((way) => html`<li>${way}</li>`)}
                </ul>
              </li>`,
          )}
        </ul>
      </div>
      ${
        margins.items.length === 0
          ? nothing
          : html`<details>
              <summary>${margins.heading}</summary>
              <ul class="missed">
                ${margins.items.map((sentence) => html`<li>${planWords(sentence)}</li>`)}
              </ul>
              <p>${margins.more}</p>
            </details>`
      }
    </div>`;
  }

  #levers({ columns, rows, more }: LeverTable): TemplateResult {
    const texts = questionsTexts[this.#workspace.state.language].counts;
    return html`<div class="table-scroll" role="region" aria-label=${texts.caption} tabindex="0">
        <table class="table stacked" role="table">
          <caption>
            ${texts.caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">${texts.number}</th>
              ${columns.map((head) => html`<th scope="col" role="columnheader" class="number">${head}</th>`)}
              <th scope="col" role="columnheader" class="no-print">${texts.tryShort}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map(
              ({ id, title, cells }) =>
                html`<tr role="row">
                  <th scope="row" role="rowheader">${id} <span class="name">${title === id ? '' : title}</span></th>
                  ${cells.map((cell, at) => html`<td role="cell" data-label=${columns[at] ?? ''} class="number">${cell}</td>`)}
                  <td role="cell" class="no-print">
                    <button
                      class="button small"
                      type="button"
                      aria-label=${texts.tryIt(id)}
                      @click=${() => this.#suppose(id)}
                    >
                      ${texts.tryShort}
                    </button>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${more === '' ? nothing : html`<p class="muted">${more}</p>`}`;
  }

  #suppose(id: string): void {
    this.dispatchEvent(new CustomEvent('suppose', { detail: { id } }) satisfies SupposeEvent);
  }
}

customElements.define('counts-question', CountsQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'counts-question': CountsQuestion;
  }
}
