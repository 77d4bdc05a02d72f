import { ContextConsumer } from '@lit/context';
import type { Evidence, Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { valuePanelTexts } from '../../locales/value-panel.ts';
import { type FoundEvidence, MOST_EVIDENCE_BYTES } from '../../storage/evidence-store.ts';
import { badges, base, buttons, forms } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { evidenceText, readEvidence } from '../data-view/supplied.ts';
import type { SheetRow } from '../data-view/sheet/sheet-columns.ts';
import { panelStyles } from '../value-panel/value-panel.styles.ts';

const MOST = `${MOST_EVIDENCE_BYTES / 1024 / 1024} MB`;

/** What a browser shows by itself, in a page of its own without running anything. */
const SHOWN = /^(application\/pdf|image\/(png|jpeg|gif|webp)|text\/plain)$/;

/**
 * The document that shows a value: attached, opened, replaced, removed; its bytes are checked against the hash in the table.
 * Tells `cells-change` and `panel-notice`, which reach whoever holds the panel.
 */
export class ValueEvidence extends LitElement {
  static override properties = {
    row: { attribute: false },
    rows: { attribute: false },
    language: {},
    found: { state: true },
    left: { state: true },
  };
  static override styles = [
    base,
    badges,
    buttons,
    forms,
    panelStyles,
    css`
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .badge {
        white-space: normal;
      }
    `,
  ];

  declare row: SheetRow;
  declare rows: readonly SheetRow[];
  declare language: Language;
  /** What the document of the row was found to be; null while it is being looked at. */
  declare found: FoundEvidence | null;
  /** A document that was just removed and shows no value any more. */
  declare left: Evidence | null;

  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.rows = [];
    this.language = 'it';
    this.found = null;
    this.left = null;
  }

  get #texts(): (typeof valuePanelTexts)['it'] {
    return valuePanelTexts[this.language];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('row');
    if (!changed.has('row') || (before && before.id === this.row.id && before.evidence === this.row.evidence)) return;
    if (before && before.id !== this.row.id) this.left = null;
    this.found = null;
    void this.#look(readEvidence(this.row.evidence));
  }

  async #look(evidence: Evidence | null): Promise<void> {
    const store = this.#application.value?.values.evidence;
    if (!evidence || !store) return;
    const found = await store.find(evidence.hash);
    if (readEvidence(this.row.evidence)?.hash === evidence.hash) this.found = found;
  }

  override render(): TemplateResult {
    const texts = this.#texts;
    const evidence = readEvidence(this.row.evidence);
    return html`<section aria-labelledby="evidence">
      <h3 id="evidence">${texts.evidence}</h3>
      ${evidence ? this.#document(evidence) : html`<p class="small">${this.row.evidence === '' ? texts.noEvidence : texts.unreadable(this.row.evidence)}</p>`}
      ${this.row.raw === '' ? html`<p class="small muted">${texts.needsValue}</p>` : this.#commands(evidence)}
      ${this.left ? this.#erasing(this.left) : nothing}
      <p class="small muted">${texts.evidenceHint(MOST)}</p>
    </section>`;
  }

  #document(evidence: Evidence): TemplateResult {
    const texts = this.#texts;
    const { found } = this;
    const tone = found === null ? 'neutral' : found.kind === 'intact' ? 'green' : 'red';
    const others = this.#others(evidence);
    return html`<p class="name" id="name">${evidence.name}</p>
      <p role="status"><span class="badge ${tone}">${found === null ? texts.checking : texts[found.kind]}</span></p>
      <p class="mono">${texts.hash}: ${evidence.hash}</p>
      ${others.length > 0 ? html`<p class="small">${texts.shared(others)}</p>` : nothing}`;
  }

  #others(evidence: Evidence): readonly string[] {
    return this.rows.filter((row) => row.id !== this.row.id && namesDocument(row, evidence)).map(({ id }) => id);
  }

  #commands(evidence: Evidence | null): TemplateResult {
    const texts = this.#texts;
    const intact = this.found?.kind === 'intact' ? this.found.document : null;
    const isShown = intact !== null && SHOWN.test(intact.type);
    return html`<div class="actions">
        ${isShown ? html`<button class="button small" type="button" aria-describedby="name" @click=${this.#view}>${texts.open}</button>` : nothing}
        ${intact ? html`<button class="button small" type="button" aria-describedby="name" @click=${this.#download}>${texts.download}</button>` : nothing}
        <button
          class="button small"
          type="button"
          id="attach"
          @click=${() => this.renderRoot.querySelector<HTMLInputElement>('#file')?.click()}
        >
          ${evidence ? texts.replace : texts.attach}
        </button>
        ${evidence ? html`<button class="button small" type="button" aria-describedby="name" @click=${() => this.#remove(evidence)}>${texts.remove}</button>` : nothing}
        <input hidden id="file" type="file" aria-label=${texts.attach} @change=${this.#onFile} />
      </div>
      ${this.#known(evidence)}`;
  }

  /** Documents of other values: one register often shows many. */
  #known(evidence: Evidence | null): TemplateResult | typeof nothing {
    const all = this.rows.flatMap((row) => readEvidence(row.evidence) ?? []);
    const known = [...new Map(all.map((one) => [one.hash, one])).values()].filter(
      ({ hash }) => hash !== evidence?.hash,
    );
    if (known.length === 0) return nothing;
    const choose = (event: Event): void => {
      const chosen = known.find(({ hash }) => hash === (event.target as HTMLSelectElement).value);
      if (!chosen) return;
      this.#replace(evidence, chosen);
      this.#say(this.#texts.attached(chosen.name, this.row.id));
    };
    return html`<div class="field">
      <label for="known">${this.#texts.also}</label>
      <select id="known" .value=${''} @change=${choose}>
        <option value="">${this.#texts.pick}</option>
        ${known.map(({ name, hash }) => html`<option value=${hash}>${name}</option>`)}
      </select>
    </div>`;
  }

  /** Nothing while a value has the document: what was taken away may have been taken back. */
  #erasing(evidence: Evidence): TemplateResult | typeof nothing {
    if (namesDocument(this.row, evidence) || this.#others(evidence).length > 0) return nothing;
    return html`<div class="actions small">
      <span>${this.#texts.left(evidence.name)}</span>
      <button class="button small danger" type="button" @click=${() => void this.#erase(evidence)}>
        ${this.#texts.erase}
      </button>
    </div>`;
  }

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void this.attach(file);
  };

  /** Keeps a document and names it in the row of the value. */
  async attach(file: File): Promise<void> {
    const store = this.#application.value?.values.evidence;
    if (!store) return;
    if (file.size > MOST_EVIDENCE_BYTES) return this.#say(this.#texts.tooLarge(file.name, MOST));
    const { id } = this.row;
    try {
      const evidence = await store.add(file);
      if (id === this.row.id) this.#replace(readEvidence(this.row.evidence), evidence);
      else this.#name(evidence, id);
      this.#say(this.#texts.attached(evidence.name, id));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#say(this.#texts.notKept(file.name));
    }
  }

  #name(evidence: Evidence | null, id = this.row.id): void {
    const text = evidence ? evidenceText(evidence) : '';
    const detail = { changes: [{ id, column: 'evidence', text }], how: 'typed' };
    this.dispatchEvent(new CustomEvent('cells-change', { detail, bubbles: true, composed: true }));
  }

  /** Another document, or none, in the place of one, which may be left without any value. */
  #replace(before: Evidence | null, after: Evidence | null): void {
    this.left = before;
    this.#name(after);
  }

  #remove(evidence: Evidence): void {
    this.#replace(evidence, null);
    this.#say(this.#texts.removed(evidence.name, this.row.id));
    this.#toAttach();
  }

  async #erase(evidence: Evidence): Promise<void> {
    await this.#application.value?.values.evidence.remove(evidence.hash);
    const isHere = (this.shadowRoot?.activeElement ?? null) !== null; // who went on meanwhile is left there
    this.left = null;
    this.#say(this.#texts.erased(evidence.name));
    if (isHere) this.#toAttach();
  }

  /** The button that was pressed is gone. */
  #toAttach(): void {
    this.renderRoot.querySelector<HTMLElement>('#attach')?.focus();
  }

  readonly #download = (): void => {
    if (this.found?.kind !== 'intact') return;
    const { name, bytes, type } = this.found.document;
    downloadText(name, new Uint8Array(bytes), type || 'application/octet-stream');
  };

  readonly #view = (): void => {
    if (this.found?.kind !== 'intact') return;
    const { bytes, type } = this.found.document;
    const address = URL.createObjectURL(new Blob([bytes], { type }));
    window.open(address, '_blank', 'noopener');
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // after the page that shows it has read it
  };

  #say(sentence: string): void {
    this.dispatchEvent(new CustomEvent('panel-notice', { detail: sentence, bubbles: true, composed: true }));
  }
}

function namesDocument(row: Pick<SheetRow, 'evidence'>, { hash }: Evidence): boolean {
  return readEvidence(row.evidence)?.hash === hash;
}

customElements.define('value-evidence', ValueEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'value-evidence': ValueEvidence;
  }
}
