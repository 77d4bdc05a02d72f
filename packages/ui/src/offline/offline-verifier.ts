import { hashBytes, type Language } from '@traguardo/model';
import {
  type BrokenBundle,
  checkSignature,
  type PublishedFigure,
  readPublished,
  readSignature,
  VERIFY_TEXTS,
  type VerifiedBundle,
  verifyBundle,
} from '@traguardo/verify';
import { type PrintedHead, readHead } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { base, buttons, cards, forms } from '../styles/shared.ts';
import { PLUGINS } from '../worker/plugins.ts';
import { preferredLanguage } from '../workspace/preferred-language.ts';
import './offline-report.ts';
import type { GivenDocument, SignatureAnswer } from './offline-report.ts';
import { type OfflineWords, offlineWords } from './offline-words.ts';
import { offlineStyles } from './offline.styles.ts';
import { webEd25519 } from './web-ed25519.ts';

/** What a verification found, and what it was asked to compare with. */
interface Answer {
  readonly result: VerifiedBundle | BrokenBundle;
  readonly head: PrintedHead | null;
  readonly documents: readonly GivenDocument[];
  readonly signature: SignatureAnswer | null;
}

type Trouble = 'noBundle' | 'badHead' | 'badPublished' | 'badSignature';

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
        <span class="hint" id="bundle-hint"
          >${this.file === null ? words.drop : this.file.name} ${words.bundleHint}</span
        >
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
          <div class="field">
            <label for="published">${words.published}</label>
            <input
              id="published"
              type="file"
              accept=".json,.csv"
              aria-describedby="published-hint"
              aria-invalid=${this.trouble === 'badPublished'}
            />
            <span class="hint" id="published-hint">${words.publishedHint}</span>
            ${this.#problem('badPublished')}
          </div>
          <div class="field">
            <label for="signature">${words.signature}</label>
            <input
              id="signature"
              type="file"
              aria-describedby="signature-hint"
              aria-invalid=${this.trouble === 'badSignature'}
            />
            <span class="hint" id="signature-hint">${words.signatureHint}</span>
            ${this.#problem('badSignature')}
          </div>
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

  #problem(trouble: Trouble): TemplateResult | typeof nothing {
    return this.trouble === trouble ? html`<span class="error" role="alert">${this.#words[trouble]}</span>` : nothing;
  }

  #verdict(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (this.busy) return html`<p class="notice yellow">${words.verifying}</p>`;
    if (this.answer === null) return nothing;
    const { result } = this.answer;
    if (result.kind === 'broken') return html`<p class="notice red"><strong>${words.broken}</strong></p>`;
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
    this.file = event.dataTransfer?.files[0] ?? this.file;
    void this.#verify();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#verify();
  };

  #input(id: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  }

  async #verify(): Promise<void> {
    this.trouble = null;
    const text = this.#input('head').value;
    const head = text.trim() === '' ? null : readHead(text);
    const figures = await this.#figures();
    const signatureFile = this.#input('signature').files?.[0];
    const signed = signatureFile === undefined ? null : readSignature(await signatureFile.text());
    if (this.file === null) return this.#refuse('noBundle', 'bundle');
    if (text.trim() !== '' && head === null) return this.#refuse('badHead', 'head');
    if (figures === null) return this.#refuse('badPublished', 'published');
    if (signatureFile !== undefined && signed === null) return this.#refuse('badSignature', 'signature');
    if (this.busy) return undefined;
    this.busy = true;
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50)); // so that the sentence is seen before the work begins
    const documents = await this.#documents();
    const bytes = new Uint8Array(await this.file.arrayBuffer());
    const published = figures.length === 0 ? null : { figures, notation: 'it' as const };
    const result = verifyBundle(bytes, { head, plugins: PLUGINS, published });
    const verdict = signed && result.kind === 'whole' ? await checkSignature(signed, result.events, webEd25519) : null;
    this.answer = { result, head, documents, signature: signed && verdict && { ...signed, verdict } };
    this.busy = false;
  }

  #refuse(trouble: Trouble, id: string): void {
    this.trouble = trouble;
    this.answer = null;
    this.#input(id).focus();
  }

  /** The published figures given; empty when none were, null when the file cannot be read. */
  async #figures(): Promise<readonly PublishedFigure[] | null> {
    const file = this.#input('published').files?.[0];
    return file === undefined ? [] : readPublished(await file.text());
  }

  async #documents(): Promise<readonly GivenDocument[]> {
    const files = [...(this.#input('documents').files ?? [])];
    return Promise.all(
      files.map(async (file) => ({ name: file.name, hash: hashBytes(new Uint8Array(await file.arrayBuffer())) })),
    );
  }
}

customElements.define('offline-verifier', OfflineVerifier);

declare global {
  interface HTMLElementTagNameMap {
    'offline-verifier': OfflineVerifier;
  }
}
