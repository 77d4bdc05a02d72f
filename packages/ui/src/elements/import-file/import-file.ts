import type { TextEncoding } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import type { SheetTable } from '@traguardo/office';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { ReadingFile } from '../../worker/imports/import-client.ts';
import type { ReadFile } from '../../worker/imports/import-protocol.ts';
import type { ImportDesk } from '../../workspace/import-desk.ts';

/** The tables of a file that was read, none when it was not; `name` is empty for rows that were pasted. */
export type FileReadEvent = CustomEvent<{ readonly name: string; readonly sheets: readonly SheetTable[] }>;

/** How the letters of a text may be kept, the commonest first. */
const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'windows-1252', 'ibm850', 'macintosh', 'utf-16le', 'utf-16be'];

/**
 * Takes one file of values, or rows that were pasted, and reads them aside, with how far it is and a way to stop it; says how the letters of a
 * text were read, which can be changed, and why a file is not read. Fires `file-read`.
 */
export class ImportFile extends LitElement {
  static override properties = {
    read: { attribute: false },
    language: {},
    reading: { state: true },
    notice: { state: true },
    problem: { state: true },
    encoding: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: grid;
        gap: var(--tg-2);
      }
      .button {
        width: fit-content;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-3);
        align-items: center;
      }
      p {
        margin: 0;
      }
    `,
  ];

  /** How files are read; null where nothing reads them. */
  declare read: ImportDesk['read'] | null;
  declare language: Language;
  declare reading: ReadingFile | null;
  declare notice: string;
  declare problem: string;
  /** How the letters of the file were read, where that is to be told: nothing is taken for UTF-8 that is not. Null for anything else. */
  declare encoding: TextEncoding | null;
  #file: File | null = null;

  constructor() {
    super();
    this.read = null;
    this.language = 'it';
    this.reading = null;
    this.notice = '';
    this.problem = '';
    this.encoding = null;
  }

  /** As it was before any file; one being read is let go. */
  clear(): void {
    this.reading?.cancel();
    this.reading = null;
    this.notice = '';
    this.problem = '';
    this.encoding = null;
  }

  /** Reads rows that were pasted as a file is read; what was being read is let go. */
  async readRows(text: string): Promise<void> {
    this.clear();
    if (text.trim() !== '') await this.#read('', new TextEncoder().encode(text));
  }

  override render() {
    const texts = importTexts[this.language];
    return html`<div class="field">
      <span class="label">${texts.file}</span>
      <div class="row">
        <button class="button" type="button" ?disabled=${this.read === null} @click=${this.#onPick}>
          ${texts.chooseFile}
        </button>
        ${
          this.reading === null
            ? nothing
            : html`<button class="button small" type="button" @click=${this.#onStop}>${texts.stop}</button>`
        }
        <p class="hint" role="status">${this.notice}</p>
      </div>
      ${this.encoding === null || this.reading !== null ? nothing : this.#encodings(this.encoding)}
      <input hidden id="file" type="file" accept=".xlsx,.ods,.csv,.txt,.tsv" @change=${this.#onFile} />
      ${this.problem === '' ? nothing : html`<p class="error" role="alert">${this.problem}</p>`}
    </div>`;
  }

  #encodings(found: TextEncoding): TemplateResult {
    const texts = importTexts[this.language];
    return html`<label for="encoding">${texts.encoding}</label>
      <select id="encoding" @change=${this.#onEncoding}>
        ${ENCODINGS.map((each) => html`<option value=${each} .selected=${each === found}>${texts.encodings[each]}</option>`)}
      </select>`;
  }

  #onEncoding = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    void this.#readFile(ENCODINGS.find((each) => each === value));
  };

  #onPick = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  };

  #onStop = (): void => {
    this.reading?.cancel();
    this.renderRoot.querySelector('button')?.focus(); // what was pressed goes away
  };

  #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file || !this.read) return;
    this.clear();
    this.#file = file;
    await this.#readFile();
    input.value = ''; // the same file can be chosen again once it was mended
  };

  async #readFile(encoding?: TextEncoding): Promise<void> {
    const file = this.#file;
    if (file) await this.#read(file.name, new Uint8Array(await file.arrayBuffer()), encoding);
  }

  async #read(name: string, bytes: Uint8Array<ArrayBuffer>, encoding?: TextEncoding): Promise<void> {
    const texts = importTexts[this.language];
    this.problem = '';
    this.notice = texts.reading(name, 0);
    const reading = this.read?.({ name, bytes, encoding }, (done) => {
      if (this.reading === reading) this.notice = texts.reading(name, done);
    });
    this.reading = reading ?? null;
    try {
      const read = (await reading?.finished) ?? null;
      if (this.reading === reading) this.#take(name, read, encoding !== undefined);
    } catch (error) {
      if (this.reading !== reading) return;
      this.#fire(name, []);
      this.notice = '';
      this.problem = texts.failed((error as Error).message);
    } finally {
      if (this.reading === reading) this.reading = null;
    }
  }

  #take(name: string, read: ReadFile | null, isChosen: boolean): void {
    const texts = importTexts[this.language];
    this.notice = read === null ? texts.stopped : read.refusal === null ? texts.read(name) : '';
    this.encoding = name !== '' && read !== null && (isChosen || isDoubtful(read)) ? read.encoding : null;
    if (read?.refusal) this.problem = texts.refusal(read.refusal);
    this.#fire(name, read?.sheets ?? []);
  }

  #fire(name: string, sheets: readonly SheetTable[]): void {
    this.dispatchEvent(new CustomEvent('file-read', { detail: { name, sheets } }) satisfies FileReadEvent);
  }
}

/** Whether the letters of a text may have been meant otherwise. */
function isDoubtful({ encoding, refusal }: ReadFile): boolean {
  return refusal?.code === 'not-text' || (encoding !== null && !encoding.startsWith('utf-'));
}

customElements.define('import-file', ImportFile);

declare global {
  interface HTMLElementTagNameMap {
    'import-file': ImportFile;
  }
}
