/** A column of the CSV file that is read. */
export type Column = 'code' | 'value' | 'date' | 'source' | 'status' | 'note' | 'author' | 'evidence';

/** What must not be in a cell that becomes part of a line of plan text: it would end the line, the row or the name. */
const BREAKS_LINE = /[\p{Cc}{};"`«»“”]|\/\//u;
const BREAKS_NAME = /[\p{Cc}`]/u;

/** How the cells after the value are said; every file accepts these words. */
const CLAUSES = {
  date: 'at',
  source: 'source',
  status: 'status',
  author: 'author',
  evidence: 'evidence',
  note: 'note',
} as const;

/** A CSV row said as a row of an `actuals` block, or the column whose cell cannot be said on one line. */
export function rowText(cells: Readonly<Partial<Record<Column, string>>>): string | { readonly refused: Column } {
  const refused = (Object.keys(cells) as Column[]).find((column) => breaksRow(column, cells[column] ?? ''));
  if (refused) return { refused };
  const clauses = (Object.keys(CLAUSES) as (keyof typeof CLAUSES)[]).filter((column) => cells[column]);
  const said = clauses.map((column) => `${CLAUSES[column]} ${sayCell(column, cells[column] ?? '')}`);
  return [sayCell('code', cells.code ?? ''), cells.value ?? '', ...said].join(' ');
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
