import type { ReadLimits } from './limits.ts';
import { refuse } from './refusal.ts';
import { COVERED_CELL, EMPTY_CELL, type SheetCell, type SheetRow, type SheetTable } from './sheet-cell.ts';

/** Cells of all sheets, and letters in them, that may still be kept. */
export interface CellBudget {
  left: number;
  letters: number;
}

/** The budget of a file within the limits. */
export function cellBudget({ cells, letters }: ReadLimits): CellBudget {
  return { left: cells, letters };
}

/** Takes cells as they are met and gives the sheet; nothing is kept for what is empty at the end of a row or of the sheet. */
export interface Grid {
  /** `row` from 1, `column` from 0. */
  put(row: number, column: number, cell: SheetCell): void;
  hide(row: number): void;
  /** `count` columns from the one at `first` (from 0) are not shown; said from left to right. */
  hideColumns(first: number, count: number): void;
  /** All but the first cell of a rectangle, corners included. */
  cover(
    from: { readonly row: number; readonly column: number },
    to: { readonly row: number; readonly column: number },
  ): void;
  table(hidden: boolean): SheetTable;
}

/** A sheet being read, within the limits: what goes beyond is refused with its place. */
export function createGrid(sheet: string, limits: ReadLimits, budget: CellBudget): Grid {
  const rows = new Map<number, SheetCell[]>();
  const hidden = new Set<number>();
  const hiddenColumns: number[] = [];
  return {
    put(row, column, cell) {
      if (cell.kind === 'empty') return;
      if (row > limits.rows) refuse('rows-limit', { limit: limits.rows, sheet, row, column });
      if (column >= limits.columns) refuse('columns-limit', { limit: limits.columns, sheet, row, column });
      if (cell.text.length > limits.cellLetters)
        refuse('letters-limit', { limit: limits.cellLetters, sheet, row, column });
      const cells = rows.get(row) ?? [];
      budget.left -= Math.max(0, column + 1 - cells.length);
      if (budget.left < 0) refuse('cells-limit', { limit: limits.cells, sheet, row, column });
      budget.letters -= cell.text.length;
      if (budget.letters < 0) refuse('text-limit', { limit: limits.letters, sheet, row, column });
      while (cells.length < column) cells.push(EMPTY_CELL);
      cells[column] = cell;
      rows.set(row, cells);
    },
    hide(row) {
      if (row <= limits.rows) hidden.add(row);
    },
    hideColumns(first, count) {
      const [start, end] = [Math.max(first, (hiddenColumns.at(-1) ?? -1) + 1), Math.min(first + count, limits.columns)];
      for (let column = start; column < end; column += 1) hiddenColumns.push(column);
    },
    cover(from, to) {
      const [lastRow, lastColumn] = [Math.min(to.row, limits.rows), Math.min(to.column, limits.columns - 1)];
      for (let row = from.row; row <= lastRow; row += 1) {
        budget.left -= Math.max(1, lastColumn - from.column + 1);
        if (budget.left < 0) refuse('cells-limit', { limit: limits.cells, sheet, row, column: from.column });
        const cells = rows.get(row);
        if (!cells) continue;
        for (let column = from.column; column <= lastColumn; column += 1) {
          if (row === from.row && column === from.column) continue;
          while (cells.length <= column) cells.push(EMPTY_CELL);
          cells[column] = COVERED_CELL;
        }
      }
    },
    table(isHidden) {
      const filled: SheetRow[] = [...rows]
        .toSorted(([one], [other]) => one - other)
        .map(([number, cells]) => ({ number, hidden: hidden.has(number), cells }));
      return { name: sheet, hidden: isHidden, hiddenColumns, rows: filled };
    },
  };
}
