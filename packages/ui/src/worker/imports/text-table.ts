import { readTable } from '@traguardo/dsl';
import { type SheetTable, textCell } from '@traguardo/office';
import { plainText } from '../../workspace/csv-text.ts';

/** A CSV text as a sheet: every cell a text, without the apostrophe that keeps one from being run; rows with the number of their line. */
export function textTable(name: string, text: string): SheetTable {
  const rows = readTable({ path: name, text }).map(({ cells, place }) => ({
    number: place.start.line,
    hidden: false,
    cells: cells.map((cell) => textCell(plainText(cell))),
  }));
  return { name, hidden: false, rows };
}
