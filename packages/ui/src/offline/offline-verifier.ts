import type { Language } from '@traguardo/model';
import { VERIFY_TEXTS } from '@traguardo/verify';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { base, buttons, cards, forms } from '../styles/shared.ts';
import { preferredLanguage } from '../page/preferred-language.ts';
import { type Answer, answerTo, type GivenFiles, readGiven, type Trouble } from './given-files.ts';
import './offline-report.ts';
import { type OfflineWords, offlineWords } from './offline-words.ts';
import { offlineStyles } from './offline.styles.ts';

/** The field in which each trouble stands. */
const FIELDS: Readonly<Record<Trouble, string>> = {
  noBundle: 'bundle',
  badHead: 'head',
  badPublished: 'published',
  badSignature: 'signature',
};

/** The page that verifies a bundle with nothing but itself: no network, no server, nothing kept. */
export class OfflineVerifier extends LitElement {
  static override styles = [base, buttons, cards, forms, offlineStyles];
  static override properties = {
    language: { state: true },
    file: { state: true },
    busy: { state: true },
    trouble: { state: true },
    answer: { state: true },
    over: { state: true },
  };

  declare language: Language;
  declare file: File | null;
  declare busy: boolean;
  declare trouble: Trouble | null;
  declare answer: Answer | null;
  declare over: boolean;

  constructor() {
    super();
    this.language = preferredLanguage(null, navigator.languages);
    this.file = null;
    this.busy = false;
    this.trouble = null;
    this.answer = null;
    this.over = false;
  }

  get #words(): OfflineWords {
    return offlineWords[this.language];
  }

  protected override updated(): void {
    document.documentElement.lang = this.language;
    document.title = `Traguardo: ${this.#words.title}`;
  }

  override render(): TemplateResult {
    const words = this.#words;
    return html`<header class="top">
        <span class="name">Traguardo</span>
        <div class="languages no-print" role="group" aria-label=${words.language}>
          ${this.#languageButton('it', 'Italiano')} ${this.#languageButton('en', 'English')}
        </div>
      </header>
      <main class="page">
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
        <p class="muted">${words.privacy}</p>
        ${this.#form()}
        <div role="status">${this.#verdict()}</div>
        ${this.#report()}
      </main>`;
  }

  #languageButton(language: Language, name: string): TemplateResult {
    return html`<button
      class="button small"
      lang=${language}
      aria-pressed=${this.language === language}
      @click=${() => (this.language = language)}
    >
      ${name}
    </button>`;
  }

  #form(): TemplateResult {
    const words = this.#words;
    return html`<form class="card form no-print" novalidate @submit=${this.#submit}>
      <div
        class="field drop ${this.over ? 'over' : ''}"
        @dragover=${this.#dragOver}
        @dragleave=${() => (this.over = false)}
        @drop=${this.#drop}
      >
        <label for="bundle">${words.bundle}</label>
        <input
          id="bundle"
          type="file"
          aria-describedby="bundle-hint"
          aria-invalid=${this.trouble === 'noBundle'}
          @change=${this.#choose}
        />
        <span class="hint" id="bundle-hint">${words.drop} ${words.bundleHint}</span>
        ${this.#problem('noBundle')}
      </div>
      <fieldset class="form">
        <legend>${words.more}</legend>
        <div class="field">
          <label for="head">${words.head}</label>
          <input
            id="head"
            class="mono"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="head-hint"
            aria-invalid=${this.trouble === 'badHead'}
          />
          <span class="hint" id="head-hint">${words.headHint}</span>
          ${this.#problem('badHead')}
        </div>
        <div class="form-row">
          ${this.#fileField('published', words.published, words.publishedHint, 'badPublished', '.json,.csv')}
          ${this.#fileField('signature', words.signature, words.signatureHint, 'badSignature')}
          <div class="field">
            <label for="documents">${words.documents}</label>
            <input id="documents" type="file" multiple aria-describedby="documents-hint" />
            <span class="hint" id="documents-hint">${words.documentsHint}</span>
          </div>
        </div>
      </fieldset>
      <div class="actions">
        <button class="button primary">${words.verify}</button>
      </div>
    </form>`;
  }

  #fileField(id: string, label: string, hint: string, trouble: Trouble, accept?: string): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="file"
        accept=${accept ?? nothing}
        aria-describedby="${id}-hint"
        aria-invalid=${this.trouble === trouble}
      />
      <span class="hint" id="${id}-hint">${hint}</span>
      ${this.#problem(trouble)}
    </div>`;
  }

  #problem(trouble: Trouble): TemplateResult | typeof nothing {
    return this.trouble === trouble ? html`<span class="error" role="alert">${this.#words[trouble]}</span>` : nothing;
  }

  #verdict(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (this.busy) return html`<p class="notice yellow">${words.verifying}</p>`;
    if (this.answer === null) return nothing;
    const { result } = this.answer;
    if (result.kind === 'broken') {
      const told = result.code === 'not-a-bundle' ? words.otherFile : words.broken;
      return html`<p class="notice red"><strong>${told}</strong></p>`;
    }
    const isWhole = result.missing.length === 0 && (result.published?.differences ?? []).length === 0;
    return html`<p class="notice ${isWhole ? 'green' : 'yellow'}">
      <strong>${isWhole ? words.holds : words.holdsBut}</strong> ${VERIFY_TEXTS[this.language].checked(result.checked)}
    </p>`;
  }

  #report(): TemplateResult | typeof nothing {
    if (this.answer === null || this.busy) return nothing;
    const { result, head, documents, signature } = this.answer;
    return html`<offline-report
      .result=${result}
      .head=${head}
      .documents=${documents}
      .signature=${signature}
      .language=${this.language}
    ></offline-report>`;
  }

  readonly #choose = (event: Event): void => {
    this.file = (event.target as HTMLInputElement).files?.[0] ?? null;
    this.trouble = null;
  };

  readonly #dragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    const dropped = event.dataTransfer?.files;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#bundle');
    if (field !== null && dropped !== undefined && dropped.length > 0) {
      field.files = dropped; // the field names it
      this.file = dropped[0] ?? null;
    }
    void this.#verify();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#verify();
  };

  #input(id: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  }

  /** What was given, as it stands in the form. */
  get #given(): GivenFiles {
    const file = (id: string): File | null => this.#input(id).files?.[0] ?? null;
    return {
      bundle: this.file,
      head: this.#input('head').value,
      published: file('published'),
      signature: file('signature'),
    };
  }

  async #verify(): Promise<void> {
    this.trouble = null;
    const asked = await readGiven(this.#given);
    if ('trouble' in asked) return this.#refuse(asked.trouble, FIELDS[asked.trouble]);
    if (this.busy) return undefined;
    this.busy = true;
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50)); // so that the sentence is seen before the work begins
    this.answer = await answerTo(asked, [...(this.#input('documents').files ?? [])]);
    this.busy = false;
  }

  #refuse(trouble: Trouble, id: string): void {
    this.trouble = trouble;
    this.answer = null;
    this.#input(id).focus();
  }
}

customElements.define('offline-verifier', OfflineVerifier);

declare global {
  interface HTMLElementTagNameMap {
    'offline-verifier': OfflineVerifier;
  }
}
