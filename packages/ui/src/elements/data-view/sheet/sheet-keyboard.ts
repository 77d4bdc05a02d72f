import { isEditable } from './sheet-columns.ts';
import type { DrivenSheet } from './sheet-events.ts';
import { commandOf, HEAD, isTyping, moveCell } from './sheet-keys.ts';
import type { SheetScroll } from './sheet-scroll.ts';
import type { SheetTyping } from './sheet-typing.ts';

/** What keys do in a sheet: in a cell that is typed into what its editor says, elsewhere as in a spreadsheet. */
export class SheetKeyboard {
  readonly #sheet: DrivenSheet;
  readonly #typing: SheetTyping;
  readonly #scroll: SheetScroll;

  constructor(sheet: DrivenSheet, typing: SheetTyping, scroll: SheetScroll) {
    this.#sheet = sheet;
    this.#typing = typing;
    this.#scroll = scroll;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (this.#typing.editing) this.#typing.onKey(event);
    else this.#onCellKey(event);
  };

  #onCellKey(event: KeyboardEvent): void {
    const { rows, columns, cell } = this.#sheet;
    const command = commandOf(event);
    const size = { rows: rows.length, columns: columns.length, page: this.#scroll.page };
    const next = event.altKey ? null : moveCell(cell, event.key, event.ctrlKey || event.metaKey, size);
    if (command === 'fill') this.#sheet.changeBlock('filled');
    else if (command) this.#sheet.selectAll();
    else if (next && event.shiftKey) this.#sheet.extend(next);
    else if (next) this.#sheet.go(next);
    else if (!this.#act(event)) return;
    event.preventDefault();
  }

  /** Whether a key did something with the current cell. */
  #act(event: KeyboardEvent): boolean {
    const { cell, columns } = this.#sheet;
    const column = columns[cell.column];
    const { key } = event;
    if (cell.row === HEAD) {
      if (!column || (key !== 'Enter' && key !== ' ')) return false;
      this.#sheet.sortBy(column);
    } else if (key === ' ' || (key === 'Enter' && !isEditable(column))) this.#sheet.open(cell.row);
    else if (key === 'Enter' || key === 'F2') this.#typing.begin(null);
    else if (key === 'Delete' || key === 'Backspace') this.#sheet.changeBlock('cleared');
    else if (isTyping(event)) this.#typing.begin(key);
    else return false;
    return true;
  }
}
