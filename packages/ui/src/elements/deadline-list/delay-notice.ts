import { isNoticeOfDelay, type Payload } from '@traguardo/workflow';
import { html, LitElement, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { base, buttons } from '../../styles/shared.ts';
import { formName, type FormName } from '../../workspace/cycle/kept-drafts.ts';
import { type Draft, keptDraft } from '../step-form/draft.ts';
import '../step-form/step-form.ts';

/** What the notice may say beside its term: the reasons are communicated with it (D.Lgs. 150/2009 art. 10 c. 5). */
const FIELDS = { required: [], optional: ['reasons'] } as const;

/** The notice that a term has passed: a button, then its form, kept while it is filled in. Fires `notice-delay` with the payload. */
export class DelayNotice extends LitElement {
  static override styles = [base, buttons];
  static override properties = { term: {}, name: {}, typed: { state: true }, isOpen: { state: true } };

  declare term: string;
  /** What people call the term. */
  declare name: string;
  declare typed: Draft | null;
  declare isOpen: boolean;

  readonly #cycle = new CycleController(this);

  constructor() {
    super();
    this.term = '';
    this.name = '';
    this.typed = null;
    this.isOpen = false;
  }

  get #form(): FormName {
    const step = this.#cycle.desk.steps.find(({ step: each }) => isNoticeOfDelay(each));
    return formName(step?.step.id ?? '', this.term);
  }

  override render(): TemplateResult {
    const { language } = this.#cycle;
    const { noticeDelay } = cycleTexts[language];
    if (!this.isOpen)
      return html`<button class="button small" aria-expanded="false" @click=${() => void this.#open()}>
        ${noticeDelay}<span class="visually-hidden">: ${this.name}</span>
      </button>`;
    return html`<step-form
      .fields=${FIELDS}
      .typed=${this.typed}
      .language=${language}
      .submitLabel=${noticeDelay}
      @step-typed=${({ detail }: CustomEvent<Draft>) => this.#keep(JSON.stringify(detail))}
      @step-cancel=${() => void this.#close()}
      @step-submit=${({ detail }: CustomEvent<Payload>) => this.#submit(detail)}
    ></step-form>`;
  }

  async #open(): Promise<void> {
    this.typed = keptDraft(await this.#cycle.store.draft(this.#form));
    this.isOpen = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('step-form')?.focusFirst();
  }

  async #close(): Promise<void> {
    this.#keep('');
    this.isOpen = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  #keep(text: string): void {
    void this.#cycle.store.keepDraft(this.#form, text);
  }

  #submit(given: Payload): void {
    const detail: Payload = { ...given, term: this.term };
    this.dispatchEvent(new CustomEvent('notice-delay', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('delay-notice', DelayNotice);

declare global {
  interface HTMLElementTagNameMap {
    'delay-notice': DelayNotice;
  }
}
