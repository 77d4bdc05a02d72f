/** A column of the CSV file that is read. */
export type Column = 'code' | 'value' | 'date' | 'source' | 'status' | 'note' | 'author' | 'evidence';

/** What must not be in a cell that becomes part of a line of plan text: it would end the line, the row or the name. */
const BREAKS_LINE = /[\p{Cc}{};"`«»“”]|\/\//u;
const BREAKS_NAME = /[\p{Cc}`]/u;

/** How the cells after the value are said; every file accepts these words. */
const CLAUSES = [
  ['date', 'at'],
  ['source', 'source'],
  ['status', 'status'],
  ['author', 'author'],
  ['evidence', 'evidence'],
  ['note', 'note'],
] as const;

/** A CSV row said as a row of an `actuals` block, and where in that line each of its cells is said. */
export interface SaidRow {
  readonly text: string;
  readonly cells: readonly SaidCell[];
}

/** Columns from 1, `to` behind the last; of a clause its word belongs to the cell, `value` begins behind it. */
export interface SaidCell {
  readonly column: Column;
  readonly from: number;
  readonly value: number;
  readonly to: number;
}

/** A CSV row said as a row of an `actuals` block, or the column whose cell cannot be said on one line. */
export function rowText(cells: Readonly<Partial<Record<Column, string>>>): SaidRow | { readonly refused: Column } {
  const refused = (Object.keys(cells) as Column[]).find((column) => breaksRow(column, cells[column] ?? ''));
  if (refused) return { refused };
  const code = sayCell('code', cells.code ?? '');
  const said: SaidCell[] = [{ column: 'code', from: 1, value: 1, to: code.length + 1 }];
  let text = code;
  const say = (column: Column, word: string, written: string): void => {
    const from = text.length + 2;
    const value = from + word.length;
    said.push({ column, from, value, to: value + written.length });
    text += ` ${word}${written}`;
  };
  say('value', '', cells.value ?? '');
  for (const [column, word] of CLAUSES) {
    const cell = cells[column];
    if (cell) say(column, `${word} `, sayCell(column, cell));
  }
  return { text, cells: said };
}

function isName(column: Column): boolean {
  return column === 'code' || column === 'source' || column === 'author';
}

function isText(column: Column): boolean {
  return column === 'note' || column === 'evidence';
}

function breaksRow(column: Column, cell: string): boolean {
  return !isText(column) && (isName(column) ? BREAKS_NAME : BREAKS_LINE).test(cell);
}

function sayCell(column: Column, cell: string): string {
  if (isText(column)) return quoted(cell);
  return isName(column) ? `\`${cell}\`` : cell;
}

/** A note on one line, in quotes it does not contain. */
function quoted(note: string): string {
  const line = note.replace(/\p{Cc}+/gu, ' ');
  return line.includes('"') ? `«${line.replace(/[«»]/g, '"')}»` : `"${line}"`;
}
