import type { Language } from '@traguardo/model';
import type { LitElement, ReactiveController } from 'lit';
import { blockText } from './sheet-block.ts';
import type { SheetColumn, SheetRow } from './sheet-columns.ts';
import type { Range } from './sheet-keys.ts';

/** What copying and pasting ask of a sheet. */
interface CopiedSheet extends LitElement {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly language: Language;
  /** The cells that are selected; null while the clipboard belongs to a text, or to the headings, which are not copied. */
  readonly block: Range | null;
  changeBlock(how: 'cleared'): void;
  paste(text: string, range: Range): void;
}

/**
 * The clipboard of a sheet: blocks as spreadsheets write and read them. Where no text is selected some browsers give what is copied and pasted
 * to the page instead of the cell that has the focus: it is heard there.
 */
export class SheetClipboard implements ReactiveController {
  readonly #sheet: CopiedSheet;

  constructor(sheet: CopiedSheet) {
    this.#sheet = sheet;
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#onPaste);
    document.addEventListener('copy', this.#onCopy);
    document.addEventListener('cut', this.#onCut);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#onPaste);
    document.removeEventListener('copy', this.#onCopy);
    document.removeEventListener('cut', this.#onCut);
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    const block = this.#block;
    if (block === null) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') this.#sheet.paste(text, block);
  };

  readonly #onCopy = (event: ClipboardEvent): void => {
    const { rows, columns, language } = this.#sheet;
    const block = this.#block;
    if (block === null) return;
    event.clipboardData?.setData('text/plain', blockText(rows, columns, block, language));
    event.preventDefault();
  };

  readonly #onCut = (event: ClipboardEvent): void => {
    if (this.#block === null) return;
    this.#onCopy(event);
    this.#sheet.changeBlock('cleared');
  };

  /** What is meant while the focus is in the sheet. */
  get #block(): Range | null {
    return this.#sheet.shadowRoot?.activeElement ? this.#sheet.block : null;
  }
}
