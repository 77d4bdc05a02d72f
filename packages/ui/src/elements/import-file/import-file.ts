import type { Language } from '@traguardo/model';
import type { SheetTable } from '@traguardo/office';
import { css, html, LitElement, nothing } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { ReadingFile } from '../../worker/imports/import-client.ts';
import type { ImportDesk } from '../../workspace/import-desk.ts';

/** The tables of a file that was read. */
export type FileReadEvent = CustomEvent<{ readonly name: string; readonly sheets: readonly SheetTable[] }>;

/** Takes one file of values and reads it aside, with how far it is and a way to stop it; tells why a file is not read. Fires `file-read`. */
export class ImportFile extends LitElement {
  static override properties = {
    read: { attribute: false },
    language: {},
    reading: { state: true },
    notice: { state: true },
    problem: { state: true },
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

  constructor() {
    super();
    this.read = null;
    this.language = 'it';
    this.reading = null;
    this.notice = '';
    this.problem = '';
  }

  /** As it was before any file; one being read is let go. */
  clear(): void {
    this.reading?.cancel();
    this.notice = '';
    this.problem = '';
  }

  override render() {
    const texts = importTexts[this.language];
    return html`<div class="field">
      <span class="label">${texts.file}</span>
      <div class="row">
        <button
          class="button"
          type="button"
          ?disabled=${this.read === null || this.reading !== null}
          @click=${this.#onPick}
        >
          ${texts.chooseFile}
        </button>
        ${
          this.reading === null
            ? nothing
            : html`<button class="button small" type="button" @click=${this.#onStop}>${texts.stop}</button>`
        }
        <p class="hint" role="status">${this.notice}</p>
      </div>
      <input hidden id="file" type="file" accept=".xlsx,.ods,.csv,.txt,.tsv" @change=${this.#onFile} />
      ${this.problem === '' ? nothing : html`<p class="error" role="alert">${this.problem}</p>`}
    </div>`;
  }

  #onPick = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  };

  #onStop = (): void => {
    this.reading?.cancel();
  };

  #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file || !this.read) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    input.value = ''; // the same file can be chosen again once it was mended
    await this.#read(file.name, bytes);
  };

  async #read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const texts = importTexts[this.language];
    this.problem = '';
    this.notice = texts.reading(name, 0);
    try {
      this.reading =
        this.read?.({ name, bytes }, (done) => {
          this.notice = texts.reading(name, done);
        }) ?? null;
      const read = (await this.reading?.finished) ?? null;
      this.notice = read === null ? texts.stopped : read.refusal === null ? texts.read(name) : '';
      if (read?.refusal) this.problem = texts.refusal(read.refusal);
      else if (read?.sheets) {
        const { sheets } = read;
        this.dispatchEvent(new CustomEvent('file-read', { detail: { name, sheets } }) satisfies FileReadEvent);
      }
    } catch (error) {
      this.notice = '';
      this.problem = texts.failed((error as Error).message);
    } finally {
      this.reading = null;
    }
  }
}

customElements.define('import-file', ImportFile);

declare global {
  interface HTMLElementTagNameMap {
    'import-file': ImportFile;
  }
}
