import type { Forecast } from '@traguardo/engine';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { questionsTexts } from '../../locales/questions.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import type { BeliefsAnswer, ChangesAnswer, RefusedRows, SuppliedRow } from '../../workspace/questions.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../change-table/change-table.ts';
import { keepQuestion, questionMemory } from '../questions-view/question-memory.ts';
import { questionStyles } from '../questions-view/question-styles.ts';
import './belief-row.ts';
import type { ChangeBeliefEvent } from './belief-row.ts';
import { believedRows, type DraftRow, draftOf } from './draft-row.ts';
import { drawnAnswer } from './drawn-answer.ts';
import { DrawsController } from './draws-controller.ts';

const TYPING = 250;

/** "What if …?": other values, exact or drawn, and what becomes of the body. Fires `ask-counts` for what counts most. */
export class WhatIfQuestion extends LitElement {
  static override properties = { rows: { state: true }, isOld: { state: true } };
  static override styles = [
    base,
    buttons,
    forms,
    cards,
    questionStyles,
    css`
      progress {
        width: min(100%, 20rem);
        height: 1rem;
        accent-color: var(--tg-primary);
      }
    `,
  ];

  declare rows: readonly DraftRow[];
  /** Whether something has changed since the draws. */
  declare isOld: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #supplied = new AnswerController<readonly SuppliedRow[]>(this);
  readonly #answer = new AnswerController<ChangesAnswer | BeliefsAnswer | RefusedRows>(this, TYPING);
  readonly #draws = new DrawsController(this);
  #analysis: Analysis | null = null;
  #lastKey = 0;

  constructor() {
    super();
    this.rows = [draftOf(0, null)];
    this.isOld = false;
  }

  /** Asks about one more value: the one `id` names. */
  async suppose(id: string): Promise<void> {
    const supplied = this.#supplied.answer?.find((each) => each.id === id) ?? null;
    const known = this.rows.findIndex(({ code }) => code === id);
    if (known < 0) {
      const kept = this.rows.filter(({ code }) => code !== '');
      this.#set([...kept, draftOf(++this.#lastKey, supplied)]);
    }
    await this.updateComplete;
    const rows = this.renderRoot.querySelectorAll('belief-row');
    const row = rows[known < 0 ? rows.length - 1 : known];
    await row?.updateComplete;
    row?.focus();
  }

  protected override willUpdate(): void {
    const { state, actions } = this.#workspace;
    if (!state.analysis || state.analysis === this.#analysis) return;
    if (this.#analysis === null) this.#recall();
    this.#analysis = state.analysis;
    this.#draws.tellAgain(state.language);
    this.isOld = this.#draws.isAbout;
    this.#supplied.ask(() => actions.client.supplied());
    this.#ask();
  }

  /** Goes on where one was before leaving the view. */
  #recall(): void {
    const { rows } = questionMemory(this.#workspace.actions.client);
    if (rows.length === 0) return;
    this.rows = rows;
    this.#lastKey = Math.max(...rows.map(({ key }) => key));
  }

  #set(rows: readonly DraftRow[], delay = TYPING): void {
    this.rows = rows;
    keepQuestion(this.#workspace.actions.client, { rows });
    this.isOld = this.#draws.isAbout;
    this.#ask(delay);
  }

  /** Waits `delay` milliseconds for more. */
  #ask(delay = TYPING): void {
    const { client } = this.#workspace.actions;
    const believed = believedRows(this.rows);
    const exact = believed.flatMap((row) => (row.kind === 'exactly' ? [{ code: row.code, value: row.value }] : []));
    if (believed.length === 0) this.#answer.forget();
    else if (exact.length < believed.length) this.#answer.ask(() => client.beliefs(believed), delay);
    else {
      this.#draws.forget();
      this.#answer.ask(() => client.whatIf(exact), delay);
    }
  }

  override render() {
    const { language } = this.#workspace.state;
    const texts = questionsTexts[language].whatIf;
    const supplied = this.#supplied.answer ?? [];
    const shown = this.#shown();
    return html`<section class="card ${shown === nothing ? 'no-print' : ''}" aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      <p class="lead">${texts.lead}</p>
      <div class="asked">
        ${this.rows.map(
          (row, at) =>
            html`<belief-row
              .row=${row}
              .supplied=${supplied}
              .problems=${this.#problemsOf(row)}
              number=${at + 1}
              language=${language}
              @change-belief=${(event: ChangeBeliefEvent) => this.#change(event.detail)}
              @slide-belief=${(event: ChangeBeliefEvent) => this.#change(event.detail, 0)}
              @remove-belief=${() => this.#remove(row)}
            ></belief-row>`,
        )}
        <div class="actions no-print">
          <button class="button small" type="button" @click=${this.#add}>${texts.add}</button>
          <button class="button small quiet" type="button" @click=${this.#askCounts}>${texts.counts}</button>
        </div>
        <p class="visually-hidden" role="status">${this.#announcement()}</p>
        ${shown}
      </div>
    </section>`;
  }

  #shown(): TemplateResult | typeof nothing {
    const { language } = this.#workspace.state;
    const { answer, hasFailed } = this.#answer;
    if (hasFailed || this.#draws.hasFailed)
      return html`<p class="notice red" role="alert">${questionsTexts[language].failed}</p>`;
    if (answer?.kind === 'changes') return html`<change-table .answer=${answer} language=${language}></change-table>`;
    if (answer?.kind !== 'beliefs' && !this.#draws.drawn) return nothing;
    return drawnAnswer({
      draws: this.#draws,
      canDraw: answer?.kind === 'beliefs',
      isOld: this.isOld,
      language,
      draw: () => void this.#draw(),
    });
  }

  /** What a screen reader hears when an answer comes; of draws only the end. */
  #announcement(): string {
    const { answer } = this.#answer;
    if (answer?.kind === 'changes') return answer.sentences.join(' ');
    if (answer?.kind === 'refused') return answer.problems.map(({ message }) => message).join(' ');
    return this.#draws.progress === null ? (this.#draws.drawn?.told?.sentences.join(' ') ?? '') : '';
  }

  /** Rows without a code are not asked about: problems count without them. */
  #problemsOf(row: DraftRow): RefusedRows['problems'] {
    const { answer } = this.#answer;
    if (answer?.kind !== 'refused') return [];
    const at = this.rows.filter(({ code }) => code !== '').findIndex(({ key }) => key === row.key);
    return answer.problems.filter((problem) => problem.row === at);
  }

  #change(row: DraftRow, delay = TYPING): void {
    const rows = this.rows.map((old) => (old.key === row.key ? row : old));
    this.#set(rows, delay);
  }

  #remove({ key }: DraftRow): void {
    const rows = this.rows.filter((row) => row.key !== key);
    this.#set(rows.length > 0 ? rows : [draftOf(++this.#lastKey, null)]);
    void this.#focusLast();
  }

  #add = (): void => {
    this.#set([...this.rows, draftOf(++this.#lastKey, null)]);
    void this.#focusLast();
  };

  async #focusLast(): Promise<void> {
    await this.updateComplete;
    const row = [...this.renderRoot.querySelectorAll('belief-row')].at(-1);
    await row?.updateComplete;
    row?.focus();
  }

  #askCounts = (): void => {
    this.dispatchEvent(new CustomEvent('ask-counts'));
  };

  /** Of the rows as they are now: while an answer is on its way, the one on the screen is of what was there before the last key. */
  #draw = async (): Promise<void> => {
    const { state, actions } = this.#workspace;
    const { rows } = this;
    const { isAsking } = this.#answer;
    const answer = isAsking ? await actions.client.beliefs(believedRows(rows)) : this.#answer.answer;
    if (!state.analysis || answer?.kind !== 'beliefs' || rows !== this.rows) return; // what is refused is told by the answer on its way
    const { at, targets } = state.choice;
    const body = { plan: state.analysis.plan, at, targets, uncertain: answer.uncertain };
    this.isOld = false;
    const tell = (forecast: Forecast) => actions.client.tellForecast(forecast);
    await this.#draws.start(actions.simulations, body, answer.told, tell, state.language);
  };
}

customElements.define('what-if-question', WhatIfQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'what-if-question': WhatIfQuestion;
  }
}
