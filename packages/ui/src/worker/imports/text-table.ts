import { readTable } from '@traguardo/dsl';
import { plainText } from '@traguardo/model';
import { type SheetTable, textCell } from '@traguardo/office';

/**
 * A CSV text as a sheet: every cell a text, without the apostrophe that keeps one from being run; rows with the number of their line.
 * `openQuote` is the line of a quote that is never closed, behind which nothing can be told apart; null when there is none.
 */
export function textTable(
  name: string,
  text: string,
): { readonly sheet: SheetTable; readonly openQuote: number | null } {
  const read = readTable({ path: name, text });
  const rows = read.map(({ cells, place }) => ({
    number: place.start.line,
    hidden: false,
    cells: cells.map((cell) => textCell(plainText(cell))),
  }));
  const open = read.find(({ broken }) => broken);
  return { sheet: { name, hidden: false, hiddenColumns: [], rows }, openQuote: open?.place.start.line ?? null };
}
