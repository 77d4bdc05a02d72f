import { decodeText } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import { badges, base, buttons, dialogs, forms, tables } from '../../styles/shared.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import { tableOf } from '../data-view/table-edit.ts';
import { changesOf, type ImportLine, type ImportOutcome, previewImport } from './import-preview.ts';

/** The lines a person confirmed. */
export type ApplyImportEvent = CustomEvent<{ readonly lines: readonly ImportLine[] }>;

const TONES: Readonly<Record<ImportOutcome, string>> = {
  added: 'green',
  changed: 'info',
  same: 'plain',
  unmatched: 'red',
  unreadable: 'red',
  repeated: 'red',
  empty: 'yellow',
};

/** Reads a CSV from a file or the clipboard and shows every row's effect before anything changes. Fires `apply-import`. */
export class ImportDialog extends LitElement {
  static override properties = {
    rows: { attribute: false },
    table: { attribute: false },
    language: {},
    planNotation: {},
    text: { state: true },
    notation: { state: true },
  };
  static override styles = [
    base,
    buttons,
    badges,
    forms,
    tables,
    dialogs,
    css`
      .dialog {
        width: min(64rem, calc(100vw - 2rem));
      }
      .content {
        display: grid;
        gap: var(--tg-4);
      }
      .table-scroll {
        max-height: 45dvh;
        overflow: auto;
      }
      textarea {
        font-family: var(--tg-mono);
      }
      .old {
        color: var(--tg-muted);
      }
      .new {
        font-weight: 600;
      }
      .badge {
        white-space: normal;
      }
      .table th[scope='row'] {
        white-space: nowrap;
      }
      .file .button {
        width: fit-content;
      }
    `,
  ];

  declare rows: readonly InputRow[];
  /** The table the import is merged into. */
  declare table: WorkspaceFile;
  declare language: Language;
  /** Notation of the numbers of the plan, in which values are written. */
  declare planNotation: Language;
  declare text: string;
  declare notation: Language;

  constructor() {
    super();
    this.rows = [];
    this.table = tableOf([]);
    this.language = 'it';
    this.planNotation = 'it';
    this.text = '';
    this.notation = 'it';
  }

  /** Opens the dialog empty. */
  open(): void {
    this.text = '';
    this.notation = this.planNotation;
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override render() {
    const texts = dataTexts[this.language];
    const lines =
      this.text.trim() === '' ? [] : previewImport(this.text, this.rows, this.table, this.notation, this.planNotation);
    const changes = changesOf(lines ?? []);
    return html`<dialog class="dialog" aria-labelledby="title">
      <div class="content">
        <h2 id="title">${texts.importTitle}</h2>
        <p>${texts.importHint}</p>
        <div class="form-row">
          <div class="field file">
            <span class="label">${texts.file}</span>
            <button class="button" type="button" @click=${this.#pickFile}>${texts.chooseFile}</button>
            <input hidden id="file" type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" @change=${this.#onFile} />
          </div>
          <div class="field">
            <label for="notation">${texts.notation}</label>
            <select id="notation" @change=${this.#onNotation}>
              <option value="it" ?selected=${this.notation === 'it'}>${texts.notationIt}</option>
              <option value="en" ?selected=${this.notation === 'en'}>${texts.notationEn}</option>
            </select>
          </div>
        </div>
        <div class="field">
          <label for="paste">${texts.orPaste}</label>
          <textarea id="paste" rows="4" spellcheck="false" .value=${this.text} @input=${this.#onText}></textarea>
        </div>
        ${lines === null ? html`<p class="error" role="alert">${texts.noHeader}</p>` : this.#preview(lines)}
        <div class="actions">
          <button
            class="button primary"
            type="button"
            ?disabled=${changes.length === 0}
            @click=${() => this.#apply(changes)}
          >
            ${texts.apply(changes.length)}
          </button>
          <button class="button" type="button" @click=${() => this.#dialog?.close()}>${texts.cancel}</button>
        </div>
      </div>
    </dialog>`;
  }

  #preview(lines: readonly ImportLine[]): TemplateResult | typeof nothing {
    const texts = dataTexts[this.language];
    if (lines.length === 0) return nothing;
    const changes = changesOf(lines).length;
    const same = lines.filter((line) => line.outcome === 'same').length;
    return html`<div class="content">
      <h3 id="preview">${texts.preview}</h3>
      <p role="status">${texts.summary(changes, same, lines.length - changes - same)}</p>
      <div class="table-scroll" role="region" aria-labelledby="preview" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${texts.code}</th>
              <th scope="col">${texts.what}</th>
              <th scope="col" class="number">${texts.old}</th>
              <th scope="col" class="number">${texts.new}</th>
              <th scope="col">${texts.result}</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => this.#line(line))}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  #line(line: ImportLine): TemplateResult {
    return html`<tr>
      <th scope="row">${line.id}</th>
      <td>${line.title}</td>
      <td class="number old">${line.old}</td>
      <td class="number new">${line.cells.value}</td>
      <td><span class="badge ${TONES[line.outcome]}">${dataTexts[this.language].outcome[line.outcome]}</span></td>
    </tr>`;
  }

  #pickFile = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  };

  #onFile = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) this.text = decodeText(new Uint8Array(await file.arrayBuffer()));
  };

  #onText = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
  };

  #onNotation = (event: Event): void => {
    this.notation = (event.target as HTMLSelectElement).value === 'en' ? 'en' : 'it';
  };

  #apply(lines: readonly ImportLine[]): void {
    this.dispatchEvent(new CustomEvent('apply-import', { detail: { lines } }) satisfies ApplyImportEvent);
    this.#dialog?.close();
  }
}

customElements.define('import-dialog', ImportDialog);

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
