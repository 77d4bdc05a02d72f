import { dateText, type Language } from '@traguardo/model';
import {
  type BrokenBundle,
  keyFingerprint,
  type ToldBundle,
  type ToldStep,
  verificationDocument,
  VERIFY_TEXTS,
  type VerifyTexts,
} from '@traguardo/verify';
import { brokenText, type CycleNames, namesOf, type PrintedHead, shortHead } from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { drawAtOnce } from '../page/after-frame.ts';
import { momentText } from '../page/moment-text.ts';
import { badges, base, buttons, cards, tables } from '../styles/shared.ts';
import { downloadText } from '../workspace/downloads/download.ts';
import type { GivenDocument, SignatureAnswer } from './given-files.ts';
import { offlineReportStyles } from './offline-report.styles.ts';
import { figuresTable, publishedTable, versionsTable } from './offline-tables.ts';
import { type OfflineWords, offlineWords } from './offline-words.ts';

/** Steps drawn at first: a thousand take a second of the page. */
const MOST = 100;

/** What a verification found, part by part: head, versions, figures, published figures, documents, every step. */
export class OfflineReport extends LitElement {
  static override styles = [base, buttons, cards, badges, tables, offlineReportStyles];
  static override properties = {
    result: { attribute: false },
    head: { attribute: false },
    documents: { attribute: false },
    signature: { attribute: false },
    language: {},
    isWhole: { state: true },
  };

  declare result: ToldBundle | BrokenBundle | null;
  declare head: PrintedHead | null;
  declare documents: readonly GivenDocument[];
  declare signature: SignatureAnswer | null;
  declare language: Language;
  /** Whether later steps than the first are drawn too. */
  declare isWhole: boolean;

  constructor() {
    super();
    this.result = null;
    this.head = null;
    this.documents = [];
    this.signature = null;
    this.language = 'it';
    this.isWhole = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#drawAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#drawAll);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result')) this.isWhole = false;
  }

  readonly #drawAll = (): void => {
    this.isWhole = true;
    drawAtOnce(this);
  };

  /** The button is gone then: the focus goes on with the first step it has brought. */
  readonly #showAll = async (): Promise<void> => {
    this.isWhole = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`ol > li:nth-child(${MOST + 1})`)?.focus();
  };

  get #words(): OfflineWords {
    return offlineWords[this.language];
  }

  get #sentences(): VerifyTexts {
    return VERIFY_TEXTS[this.language];
  }

  override render(): TemplateResult | typeof nothing {
    if (this.result === null) return nothing;
    return this.result.kind === 'broken' ? this.#broken(this.result) : this.#whole(this.result);
  }

  readonly #save = (): void => {
    if (this.result === null) return;
    const document = verificationDocument(this.result, this.language);
    downloadText('verifica.json', `${JSON.stringify(document, null, 2)}\n`, 'application/json');
  };

  #broken(result: BrokenBundle): TemplateResult {
    return html`<section class="card">
      <p>${brokenText(result, this.language)}</p>
      <ul>
        ${result.lacking.map((name) => html`<li>${this.#sentences.lackingPlugin(name)}</li>`)}
        ${result.differences.map((each) => html`<li>${this.#sentences.factDifference(each)}</li>`)}
      </ul>
    </section>`;
  }

  #whole(bundle: ToldBundle): TemplateResult {
    const names = namesOf(bundle.definition, this.language);
    const { language } = this;
    return html`${this.#identity(bundle, names)} ${versionsTable(bundle, language)}
    ${publishedTable(bundle.published, language)} ${figuresTable(bundle, language)} ${this.#documentsPart(bundle)}
    ${this.#steps(bundle, names)}`;
  }

  #identity({ instance, head, missing, folded }: ToldBundle, names: CycleNames): TemplateResult {
    const words = this.#words;
    const states = Object.values(folded.state.value).map(names.state);
    return html`<section class="card">
      <div class="card-head">
        <h2>${words.cycleOf(instance.body, instance.year)}</h2>
        <div class="actions no-print">
          <button class="button small" @click=${() => window.print()}>${words.print}</button>
          <button class="button small" @click=${this.#save}>${words.save}</button>
        </div>
      </div>
      <dl>
        <dt>${words.state}</dt>
        <dd>${states.join(' · ')}</dd>
        <dt>${words.headOf}</dt>
        <dd>
          <strong class="mono head">${shortHead(head)}</strong>
          <code class="hash">${head.seq}:${head.hash}</code>
          <span class="muted">${this.head === null ? words.headNotCompared : words.headCompared}</span>
        </dd>
      </dl>
      ${this.#signed()}
      ${missing.map((hash) => html`<p class="notice yellow">${this.#sentences.textMissing(hash)}</p>`)}
    </section>`;
  }

  #signed(): TemplateResult | typeof nothing {
    if (this.signature === null) return nothing;
    const { verdict, key } = this.signature;
    const tone = { valid: 'green', wrong: 'red', 'other-journal': 'red', unavailable: 'yellow' }[verdict];
    return html`<p class="notice ${tone}">
      ${this.#sentences.signature(verdict, shortHead(this.signature), keyFingerprint(key))}
    </p>`;
  }

  #documentsPart({ documents, evidence }: ToldBundle): TemplateResult {
    const words = this.#words;
    const named = new Set([...documents, ...evidence].map(({ hash }) => hash));
    return html`<section class="card" aria-labelledby="documents">
      <h2 id="documents">${words.documentsNamed}</h2>
      ${documents.length === 0 ? html`<p class="muted">${words.noDocuments}</p>` : nothing}
      <ul>
        ${documents.map(({ seq, title, hash }) => this.#document(`${seq}. ${title}`, hash))}
      </ul>
      ${evidence.length === 0 ? nothing : html`<h3>${words.evidenceTitle}</h3>`}
      <ul>
        ${evidence.map(({ name, ids, hash }) => this.#document(`${name} (${ids.join(', ')})`, hash))}
      </ul>
      ${this.documents
        .filter(({ hash }) => !named.has(hash))
        .map(({ name }) => html`<p class="notice yellow">${words.documentUnknown(name)}</p>`)}
    </section>`;
  }

  #document(title: string, hash: string): TemplateResult {
    const words = this.#words;
    const isGiven = this.documents.some((document) => document.hash === hash);
    return html`<li>
      ${title} <code class="hash">${hash}</code>
      <span class="badge ${isGiven ? 'green' : 'neutral'}"
        >${isGiven ? words.documentGiven : words.documentNotGiven}</span
      >
    </li>`;
  }

  #steps({ steps }: ToldBundle, names: CycleNames): TemplateResult {
    return html`<section class="card" aria-labelledby="steps">
      <h2 id="steps">${this.#words.steps}</h2>
      <ol>
        ${(this.isWhole ? steps : steps.slice(0, MOST)).map((step) => this.#step(step, names))}
      </ol>
      ${
        this.isWhole || steps.length <= MOST
          ? nothing
          : html`<div class="actions">
              <button type="button" class="button" @click=${this.#showAll}>
                ${this.#words.laterSteps(steps.length - MOST)}
              </button>
            </div>`
      }
    </section>`;
  }

  #step({ event, step, day, act, sources, state, recomputed }: ToldStep, names: CycleNames): TemplateResult {
    const words = this.#words;
    return html`<li tabindex="-1">
      <h3>${names.step(step)}</h3>
      <p>
        ${dateText(day, this.language)} ·
        ${names.role(event.role)}${event.actor === event.role ? '' : ` (${event.actor})`} ·
        <span class="muted">${words.recordedOn(momentText(event.at, this.language))}</span>
      </p>
      ${act === null ? nothing : html`<p>${words.act}: ${act.organ} n. ${act.number}, ${act.title}</p>`}
      ${sources.length === 0 ? nothing : html`<p class="muted">${words.law}: ${sources.join('; ')}</p>`}
      <p>
        ${words.after}: ${Object.values(state.value).map(names.state).join(' · ')}
        <span class="badge ${recomputed ? 'green' : 'yellow'}">
          ${recomputed ? words.recomputed : words.notRecomputed}
        </span>
      </p>
      <p><code class="hash">${event.hash}</code></p>
    </li>`;
  }
}

customElements.define('offline-report', OfflineReport);

declare global {
  interface HTMLElementTagNameMap {
    'offline-report': OfflineReport;
  }
}
