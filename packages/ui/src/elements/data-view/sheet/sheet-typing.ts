import type { LitElement } from 'lit';
import type { CellChange } from '../cell-changes.ts';
import { spreadCells } from './sheet-block.ts';
import { isEditable, type SheetColumn, type SheetRow, writtenText } from './sheet-columns.ts';
import { type Cell, leavingStep, rangeOf } from './sheet-keys.ts';
import { type Editing, isSameCell } from './sheet-row.ts';

/** What typing into a cell asks of the sheet around it. */
interface TypedSheet extends LitElement {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly cell: Cell;
  /** The other corner of the block that is selected. */
  readonly anchor: Cell;
  /** Makes another cell the current one, with the focus. */
  go(cell: Cell): void;
  /** Gives the focus to the current cell, or to what is typed into it. */
  focusCell(): void;
  change(changes: readonly CellChange[], how: 'typed' | 'filled'): void;
}

/** Typing into a cell of a sheet: begun by a letter, F2 or Enter, ended by what leaves the cell; Escape gives it up. */
export class SheetTyping {
  readonly #sheet: TypedSheet;
  #editing: Editing | null = null;

  constructor(sheet: TypedSheet) {
    this.#sheet = sheet;
  }

  /** The cell being typed into, and what is typed so far; null while none is. */
  get editing(): Editing | null {
    return this.#editing;
  }

  /** Begins in the current cell: with `typed` in place of what it holds, or with what it holds. */
  begin(typed: string | null): void {
    const { rows, columns, cell } = this.#sheet;
    const column = columns[cell.column];
    const row = rows[cell.row];
    if (!row || !isEditable(column)) return;
    this.#set({ ...cell, id: row.id, text: typed ?? writtenText(row, column), isTyped: typed !== null });
    this.#sheet.focusCell();
  }

  /** Takes what is typed, wherever the row has gone meanwhile. */
  readonly commit = (): void => {
    const editing = this.#editing;
    if (!editing) return;
    this.#set(null);
    const { rows, columns } = this.#sheet;
    const row = rows.find((one) => one.id === editing.id);
    const column = columns[editing.column];
    const text = editing.text.trim();
    if (!row || !isEditable(column) || text === writtenText(row, column)) return;
    this.#sheet.change([{ id: row.id, column, text }], 'typed');
  };

  /** Whether a cell is the one being typed into. */
  isIn(cell: Cell): boolean {
    return this.#editing !== null && isSameCell(this.#editing, cell);
  }

  readonly onInput = (event: Event): void => {
    if (this.#editing) this.#set({ ...this.#editing, text: (event.target as HTMLInputElement).value });
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    if (event.target instanceof HTMLInputElement) this.commit();
  };

  /** A key pressed while typing. */
  onKey(event: KeyboardEvent): void {
    const { cell } = this.#sheet;
    const step = event.isComposing ? null : leavingStep(event, this.#editing?.isTyped ?? false);
    if (event.key === 'Escape') {
      this.#set(null);
      this.#sheet.focusCell();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#spread();
    else if (event.key === 'Tab' && step) this.#leave(cell.row, this.#written(cell.column, step.column));
    else if (step) this.#leave(cell.row + step.row, cell.column + step.column);
    else return;
    event.preventDefault();
  }

  /** Writes what is typed into every row of the block, or of the cell alone, and stays. */
  #spread(): void {
    const { rows, columns, anchor, cell } = this.#sheet;
    const editing = this.#editing;
    const column = editing && columns[editing.column];
    if (!editing || !column) return;
    const range = rangeOf(anchor, cell);
    this.#sheet.focusCell();
    if (range.top === range.bottom) return this.commit();
    this.#set(null);
    this.#sheet.change(spreadCells(rows, column, range, editing.text.trim()), 'filled');
  }

  /** The next column that way that is typed into, past those that only tell; the nearest where none is. */
  #written(from: number, way: number): number {
    const { columns } = this.#sheet;
    let at = from + way;
    while (columns[at] !== undefined && !isEditable(columns[at])) at += way;
    return columns[at] === undefined ? from + way : at;
  }

  #leave(row: number, column: number): void {
    const { rows, columns } = this.#sheet;
    this.commit();
    this.#sheet.go({
      row: Math.min(Math.max(row, 0), rows.length - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    });
  }

  #set(editing: Editing | null): void {
    this.#editing = editing;
    this.#sheet.requestUpdate();
  }
}
