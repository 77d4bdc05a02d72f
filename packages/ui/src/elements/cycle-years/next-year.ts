import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { yearsTexts } from '../../locales/years.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import type { PreparedYear } from '../../workspace/years/prepared-year.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import '../long-work/long-work.ts';
import { nextYearStyles } from './next-year.styles.ts';
import { toldYear } from './told-year.ts';

/** Next year's plan made from this one: prepared, told, and only then begun. */
export class NextYear extends LitElement {
  static override styles = [base, buttons, cards, cyclePageStyles, nextYearStyles];
  static override properties = { isThere: { attribute: false }, isBeginning: { state: true } };

  /** Whether the year after the open one is there already: it is opened, never made anew in its place. Null while it is not known. */
  declare isThere: boolean | null;
  declare isBeginning: boolean;

  readonly #cycle = new CycleController(this);
  readonly #prepared = new AnswerController<PreparedYear>(this);
  #told: PreparedYear | null = null;
  /** The language of the account. */
  #language: Language = 'it';

  constructor() {
    super();
    this.isThere = null;
    this.isBeginning = false;
  }

  get #text(): (typeof yearsTexts)['it'] {
    return yearsTexts[this.#cycle.language];
  }

  /** What was told in another language is told anew. */
  protected override willUpdate(): void {
    const { language } = this.#cycle;
    if (language === this.#language) return;
    this.#language = language;
    if (this.#prepared.answer !== null || this.#prepared.isAsking) this.#prepared.again();
  }

  /** What had the focus is gone: it goes on with what came in its place. */
  protected override updated(): void {
    const { answer } = this.#prepared;
    if (answer === this.#told) return;
    const isAnew = answer !== null && this.#told !== null;
    this.#told = answer;
    if (isAnew) return;
    this.renderRoot.querySelector<HTMLElement>(answer === null ? '#prepare' : '.told')?.focus();
  }

  override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="next">
      <h2 id="next">${this.#text.prepare}</h2>
      <p class="hint">${this.#text.prepareHint}</p>
      ${this.#next()}
      <p class="hint" role="status">${this.isBeginning ? this.#text.preparing : nothing}</p>
    </section>`;
  }

  #next(): TemplateResult | typeof nothing {
    const text = this.#text;
    if (this.isThere === null) return nothing;
    if (this.isThere) return html`<p class="notice">${text.isThere((this.#cycle.desk.instance?.year ?? 0) + 1)}</p>`;
    const { answer, hasFailed, standing } = this.#prepared;
    if (answer !== null)
      return toldYear(answer, {
        texts: text,
        begin: () => void this.#begin(answer),
        cancel: () => this.#prepared.forget(),
      });
    return html`<button id="prepare" class="button" @click=${this.#prepare}>${text.prepare}</button>
      ${hasFailed ? html`<p class="notice red" role="alert">${text.failed}</p>` : nothing}
      <long-work
        .standing=${standing}
        .what=${text.preparing}
        .progress=${this.#prepared.progress}
        .language=${this.#cycle.language}
        @cancel-work=${() => this.#prepared.cancel()}
        @ask-again=${() => this.#prepared.again()}
      ></long-work>`;
  }

  readonly #prepare = (): void => {
    if (this.#prepared.isAsking) return;
    this.#prepared.ask((followed) => this.#cycle.application.years.prepare(this.#cycle.language, followed));
    this.requestUpdate();
  };

  async #begin(prepared: PreparedYear): Promise<void> {
    if (this.isBeginning) return;
    this.isBeginning = true;
    try {
      await this.#cycle.application.years.begin(prepared);
    } finally {
      this.isBeginning = false;
    }
  }
}

customElements.define('next-year', NextYear);

declare global {
  interface HTMLElementTagNameMap {
    'next-year': NextYear;
  }
}
