import type { WhyTable } from '@traguardo/engine';
import { codeKey, type OutcomeNode, ownPlace } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { RouteController } from '../../controllers/route-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { questionsTexts } from '../../locales/questions.ts';
import { badges, base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import type { Questions } from '../../workspace/questions.ts';
import { parseResults, resultsHref } from '../../workspace/results-route.ts';
import { routeHref } from '../../workspace/route.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../band-badge/band-badge.ts';
import { placeHref } from '../figures/places.ts';
import { scoreText } from '../figures/score-text.ts';
import { questionStyles } from '../questions-view/question-styles.ts';
import { nodeOptions } from './node-options.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { planWords } from '../plan-language/plan-words.ts';

type Answer = { readonly code: string; readonly told: ReturnType<Questions['why']> };

/** "Why …?": the points that values cost a node and its ancestors, adding up to what its score lacks, and the reasons. */
export class WhyQuestion extends LitElement {
  static override styles = [
    base,
    buttons,
    tables,
    forms,
    badges,
    cards,
    questionStyles,
    css`
      .way li[data-depth='1'] {
        padding-inline-start: 1.2rem;
      }
      .way li[data-depth='2'] {
        padding-inline-start: 2.4rem;
      }
      .way li[data-depth='3'] {
        padding-inline-start: 3.6rem;
      }
      .way li[data-depth='4'] {
        padding-inline-start: 4.8rem;
      }
      .reasons {
        display: grid;
        gap: var(--tg-4);
      }
    `,
  ];

  readonly #workspace = new WorkspaceController(this);
  readonly #route = new RouteController(this);
  readonly #why = new AnswerController<Answer>(this);
  #asked: { readonly code: string; readonly analysis: Analysis } | null = null;

  /** The node asked about: the one the address names, else the body. */
  get code(): string {
    const { view, code } = this.#route.route;
    const asked = view === 'risultati' ? parseResults(code) : null;
    return (asked?.page === 'ipotesi' ? asked.code : null) ?? this.#workspace.state.analysis?.outcome.plan ?? '';
  }

  protected override willUpdate(): void {
    const { state, actions } = this.#workspace;
    const { analysis } = state;
    const { code } = this;
    if (!analysis || (this.#asked?.code === code && this.#asked.analysis === analysis)) return;
    this.#asked = { code, analysis };
    this.#why.ask(async () => ({ code, told: await actions.client.why(code) }));
  }

  override render() {
    const { analysis, language } = this.#workspace.state;
    if (!analysis) return nothing;
    const texts = questionsTexts[language].why;
    const options = nodeOptions(analysis.outcome, language);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      <p class="lead">${texts.lead}</p>
      <div class="field">
        <label for="node">${texts.of}</label>
        <select id="node" lang=${planLanguage()} @change=${this.#choose}>
          ${options.map(
            ({ code, label }) =>
              html`<option value=${code} .selected=${codeKey(code) === codeKey(this.code)}>${label}</option>`,
          )}
        </select>
      </div>
      <p class="visually-hidden" role="status">${planWords(this.#announcement())}</p>
      ${this.#answer()}
    </section>`;
  }

  #answer(): TemplateResult {
    const { language } = this.#workspace.state;
    const texts = questionsTexts[language];
    const { answer, hasFailed } = this.#why;
    if (hasFailed) return html`<p class="notice red" role="alert">${texts.failed}</p>`;
    if (answer === null) return html`<p class="muted">${texts.loading}</p>`;
    const { told, code } = answer;
    const node = this.#nodeOf(code);
    if (told === null || !node) return html`<p class="notice yellow">${texts.why.unknown(code)}</p>`;
    const { way, table, rest, reasons } = told;
    return html`<div class="answer" aria-busy=${this.#why.isAsking}>
      ${this.#headline(node)} ${table ? this.#table(node, table) : nothing}
      <ul class="sentences way">
        ${way.map((line) => html`<li data-depth=${depthOf(line)}>${planWords(line.trim())}</li>`)}
        ${rest.map((line) => html`<li>${planWords(line)}</li>`)}
      </ul>
      ${
        reasons.length === 0
          ? nothing
          : html`<details open>
              <summary>${texts.why.reasons}</summary>
              <div class="reasons">
                ${reasons.map(
                  (lines) =>
                    html`<ul class="sentences">
                      ${lines.map((line) => html`<li>${planWords(line)}</li>`)}
                    </ul>`,
                )}
              </div>
            </details>`
      }
    </div>`;
  }

  /** What a screen reader hears when the answer comes. */
  #announcement(): string {
    const { answer } = this.#why;
    if (!answer) return '';
    const { language } = this.#workspace.state;
    if (answer.told === null) return questionsTexts[language].why.unknown(answer.code);
    const { way, table } = answer.told;
    return [way[0] ?? '', table?.check ?? ''].join(' ');
  }

  #headline(node: OutcomeNode): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    const texts = questionsTexts[language].why;
    const place = node.trace.place && ownPlace(node.trace.place);
    const profile = analysis?.plan.profile;
    return html`<div class="headline">
      <span class="figure">${scoreText(node, language, profile?.decimals ?? 2)}</span>
      <band-badge .node=${node} .bands=${profile?.bands ?? []} language=${language}></band-badge>
      <a class="button small no-print" href=${routeHref('risultati', node.code)}>${texts.results}</a>
      ${place ? html`<a class="button small no-print" href=${placeHref(place, analysis?.spots ?? NO_SPOTS)}>${texts.text}</a>` : nothing}
    </div>`;
  }

  #table(node: OutcomeNode, { columns, rows, sums, check, hasGiven }: WhyTable): TemplateResult {
    const { language } = this.#workspace.state;
    const texts = questionsTexts[language];
    const caption = texts.why.caption(node.code);
    return html`<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
        <table class="table">
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${texts.why.takes}</th>
              ${columns.map((code) => html`<th scope="col" class="number">${code}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ code, title, rule, points }) =>
                html`<tr>
                  <th scope="row">
                    ${
                      rule ??
                      html`<a href=${resultsHref('ipotesi', code)}>${code}</a>
                        <span class="name" lang=${planLanguage()}>${title}</span>`
                    }
                  </th>
                  ${points.map((figure) => html`<td class="number">${figure}</td>`)}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${texts.sum}</th>
              ${sums.map((figure) => html`<td class="number">${figure}</td>`)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="check">${check}</p>
      ${hasGiven ? html`<p class="muted">${texts.why.given}</p>` : nothing}`;
  }

  #nodeOf(code: string): OutcomeNode | null {
    const nodes = this.#workspace.state.analysis?.outcome.nodes ?? [];
    return nodes.find((node) => codeKey(node.code) === codeKey(code)) ?? null;
  }

  #choose = (event: Event): void => {
    location.hash = resultsHref('ipotesi', (event.target as HTMLSelectElement).value);
  };
}

/** How deep a line of the way down is indented, two spaces a step; deeper ones than four stay there. */
function depthOf(line: string): number {
  return Math.min(4, Math.floor((line.length - line.trimStart().length) / 2));
}

customElements.define('why-question', WhyQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'why-question': WhyQuestion;
  }
}
