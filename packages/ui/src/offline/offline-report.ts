import { dateText, type Language } from '@traguardo/model';
import {
  type BrokenBundle,
  type HeadSignature,
  keyFingerprint,
  type PublishedCheck,
  type SignatureVerdict,
  verificationDocument,
  VERIFY_TEXTS,
  type ToldBundle,
  type ToldStep,
  type VerifyTexts,
} from '@traguardo/verify';
import { brokenText, type CycleNames, namesOf, type PrintedHead, shortHead } from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { momentText } from '../elements/archive-storage/measures.ts';
import { badges, base, buttons, cards, tables } from '../styles/shared.ts';
import { downloadText } from '../workspace/download.ts';
import { offlineReportStyles } from './offline-report.styles.ts';
import { type OfflineWords, offlineWords } from './offline-words.ts';

/** A document somebody gave, by its name and the hash of its bytes. */
export interface GivenDocument {
  readonly name: string;
  readonly hash: string;
}

/** A signature somebody gave, and what it says of this journal. */
export interface SignatureAnswer extends HeadSignature {
  readonly verdict: SignatureVerdict;
}

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
    return html`${this.#identity(bundle, names)} ${this.#versions(bundle)} ${this.#published(bundle.published)}
    ${this.#figures(bundle)} ${this.#documentsPart(bundle)} ${this.#steps(bundle, names)}`;
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

  #versions({ folded }: ToldBundle): TemplateResult {
    const words = this.#words;
    const rows = folded.state.context.versions.map(
      ({ version, day, act, standing, planHash }) =>
        html`<tr>
          <th scope="row">v${version}</th>
          <td>${dateText(day, this.language)}</td>
          <td>${act.organ} n. ${act.number}, ${act.title}</td>
          <td>${words.standing[standing]}</td>
          <td><code class="hash">${planHash}</code></td>
        </tr>`,
    );
    return this.#table(
      'versions',
      words.versions,
      [words.version, words.day, words.act, words.state, words.text],
      rows,
      rows.length === 0 ? html`<p class="muted">${words.noVersions}</p>` : nothing,
    );
  }

  #figures({ steps }: ToldBundle): TemplateResult | typeof nothing {
    const last = steps.at(-1);
    if (last === undefined) return nothing;
    const words = this.#words;
    const rows = Object.entries(last.figures.scores).map(
      ([code, score]) =>
        html`<tr>
          <th scope="row">${code}</th>
          <td class="number">${percent(score, this.language)}</td>
        </tr>`,
    );
    const hint = html`<p class="muted">
      ${last.recomputed ? words.figuresHint : words.notRecomputed} ${words.outcomeHash}:
      <code class="hash">${last.figures.outcome}</code>
    </p>`;
    return this.#table('figures', words.figures, [words.code, words.score], rows, hint);
  }

  #published(check: PublishedCheck | null): TemplateResult | typeof nothing {
    if (check === null) return nothing;
    const words = this.#words;
    const rows = check.differences.map(
      ({ code, what, where, printed, computed }) =>
        html`<tr>
          <th scope="row">${code}</th>
          <td>${this.#sentences.kinds[what] ?? what}</td>
          <td>${where}</td>
          <td class="number">${printed}</td>
          <td class="number">${computed}</td>
        </tr>`,
    );
    const told = html`<p>${this.#sentences.published(check)}</p>
      ${check.differences.length === 0 ? html`<p>${words.allAsPrinted}</p>` : nothing}`;
    const columns = [words.code, words.kind, words.where, words.printed, words.computed];
    return this.#table('published', words.publishedTitle, columns, rows, told);
  }

  #documentsPart({ documents }: ToldBundle): TemplateResult {
    const words = this.#words;
    const given = new Set(this.documents.map(({ hash }) => hash));
    const named = new Set(documents.map(({ hash }) => hash));
    return html`<section class="card" aria-labelledby="documents">
      <h2 id="documents">${words.documentsNamed}</h2>
      ${documents.length === 0 ? html`<p class="muted">${words.noDocuments}</p>` : nothing}
      <ul>
        ${documents.map(
          ({ seq, title, hash }) =>
            html`<li>
              ${seq}. ${title} <code class="hash">${hash}</code>
              <span class="badge ${given.has(hash) ? 'green' : 'neutral'}">
                ${given.has(hash) ? words.documentGiven : words.documentNotGiven}
              </span>
            </li>`,
        )}
      </ul>
      ${this.documents
        .filter(({ hash }) => !named.has(hash))
        .map(({ name }) => html`<p class="notice yellow">${words.documentUnknown(name)}</p>`)}
    </section>`;
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

  #table(
    id: string,
    title: string,
    columns: readonly string[],
    rows: readonly TemplateResult[],
    before: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<section class="card" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${before}
      ${
        rows.length === 0
          ? nothing
          : html`<div class="table-scroll" tabindex="0" role="group" aria-label=${title}>
              <table class="table">
                <thead>
                  <tr>
                    ${columns.map((column) => html`<th scope="col">${column}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${rows}
                </tbody>
              </table>
            </div>`
      }
    </section>`;
  }
}

/** `99.90` as people of the language write it. */
function percent(score: string, language: Language): string {
  return language === 'it' ? `${score.replace('.', ',')} %` : `${score}%`;
}

customElements.define('offline-report', OfflineReport);

declare global {
  interface HTMLElementTagNameMap {
    'offline-report': OfflineReport;
  }
}
