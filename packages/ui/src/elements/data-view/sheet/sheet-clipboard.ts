import type { Language } from '@traguardo/model';
import { blockText } from './sheet-block.ts';
import type { SheetColumn, SheetRow } from './sheet-columns.ts';
import type { Range } from './sheet-keys.ts';

/** What copying and pasting ask of a sheet. */
interface CopiedSheet {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly language: Language;
  /** The cells that are selected; null while the clipboard belongs to a text, or to the headings, which are not copied. */
  readonly block: Range | null;
  changeBlock(how: 'cleared'): void;
  paste(text: string, range: Range): void;
}

/** The clipboard of a sheet: blocks as spreadsheets write and read them. */
export class SheetClipboard {
  readonly #sheet: CopiedSheet;

  constructor(sheet: CopiedSheet) {
    this.#sheet = sheet;
  }

  readonly onPaste = (event: ClipboardEvent): void => {
    const { block } = this.#sheet;
    if (block === null) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') this.#sheet.paste(text, block);
  };

  readonly onCopy = (event: ClipboardEvent): void => {
    const { rows, columns, language, block } = this.#sheet;
    if (block === null) return;
    event.clipboardData?.setData('text/plain', blockText(rows, columns, block, language));
    event.preventDefault();
  };

  readonly onCut = (event: ClipboardEvent): void => {
    if (this.#sheet.block === null) return;
    this.onCopy(event);
    this.#sheet.changeBlock('cleared');
  };
}
