import type { CellChange } from '../cell-changes.ts';
import type { SheetColumn, SheetRow } from './sheet-columns.ts';
import type { Cell, Range } from './sheet-keys.ts';

/** Cells a person changed, as one step. */
export type CellsChangeEvent = CustomEvent<{
  readonly changes: readonly CellChange[];
  readonly how: 'typed' | 'cleared' | 'filled';
}>;

/** A text pasted on a block of cells. */
export type BlockPasteEvent = CustomEvent<{ readonly text: string; readonly range: Range }>;

/** What keys and pointer ask of a sheet. */
export interface DrivenSheet {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly cell: Cell;
  /** Whether the focus is inside, for one. */
  matches(selector: string): boolean;
  go(cell: Cell): void;
  extend(cell: Cell): void;
  selectAll(): void;
  sortBy(column: SheetColumn): void;
  open(row: number): void;
  changeBlock(how: 'cleared' | 'filled'): void;
}
