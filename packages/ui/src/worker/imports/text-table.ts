import { readTable } from '@traguardo/dsl';
import { type SheetTable, textCell } from '@traguardo/office';

/** A CSV text as a sheet: every cell a text, rows with the number of their line. */
export function textTable(name: string, text: string): SheetTable {
  const rows = readTable({ path: name, text }).map(({ cells, place }) => ({
    number: place.start.line,
    hidden: false,
    cells: cells.map((cell) => textCell(cell)),
  }));
  return { name, hidden: false, rows };
}
