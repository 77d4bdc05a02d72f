import type { Language } from '@traguardo/model';
import { tabText } from '../../../workspace/downloads/csv-text.ts';
import type { CellChange } from '../cell-changes.ts';
import { cellText, isEditable, type SheetColumn, type SheetRow, writtenText } from './sheet-columns.ts';
import type { Range } from './sheet-keys.ts';

/** The cells of a block that can be changed, by row. */
function* cellsIn(rows: readonly SheetRow[], columns: readonly SheetColumn[], range: Range) {
  for (let at = range.top; at <= range.bottom; at += 1) {
    const row = rows[at];
    if (row)
      for (const column of columns.slice(range.left, range.right + 1)) if (isEditable(column)) yield { row, column };
  }
}

/** What emptying a block changes. */
export function clearedCells(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  range: Range,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const { row, column } of cellsIn(rows, columns, range)) {
    if (writtenText(row, column) !== '') changes.push({ id: row.id, column, text: '' });
  }
  return changes;
}

/** What filling down changes: the first row of the block into those below it; into one row, what is above it. */
export function filledCells(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  range: Range,
): readonly CellChange[] {
  const top = range.top === range.bottom ? range.top - 1 : range.top;
  const from = rows[top];
  if (!from) return [];
  const changes: CellChange[] = [];
  for (const { row, column } of cellsIn(rows, columns, { ...range, top: top + 1 })) {
    const text = writtenText(from, column);
    if (text !== '') changes.push({ id: row.id, column, text });
  }
  return changes;
}

/** What writing one text into every row of a block changes, in one column. */
export function spreadCells(
  rows: readonly SheetRow[],
  column: SheetColumn,
  range: Range,
  text: string,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const cell of cellsIn(rows, [column], { ...range, left: 0, right: 0 })) {
    if (writtenText(cell.row, cell.column) !== text) changes.push({ id: cell.row.id, column: cell.column, text });
  }
  return changes;
}

/** A block as spreadsheets take it: cells apart by tabs, rows by line ends. */
export function blockText(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  { top, bottom, left, right }: Range,
  language: Language,
): string {
  const shown = columns.slice(left, right + 1);
  return tabText(rows.slice(top, bottom + 1).map((row) => shown.map((column) => cellText(row, column, language))));
}

/** The cells of a text copied from a spreadsheet, quoted ones over several lines too. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    rows
      .at(-1)
      ?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll(/\s*[\r\n]+\s*/g, ' ')).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  return last && last.length <= 1 && (last[0] ?? '') === '' ? rows.slice(0, -1) : rows;
}
