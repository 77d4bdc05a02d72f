import { ACTUAL_HEADINGS, type ActualColumn, actualColumn, delimiterOf } from '@traguardo/dsl';
import { isActuals, type Language } from '@traguardo/model';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { tableRows, USUAL_COLUMNS } from './actual-records.ts';

type Cells = Readonly<Partial<Record<ActualColumn, string>>>;

/** What is to be written of one row: `line` counts from 1, null for a new one; null `cells` take the row out. */
export interface RowWrite {
  readonly line: number | null;
  readonly cells: Cells | null;
}

/**
 * The text with some rows written, taken out or added at the end, a column added behind the others where one is missing;
 * every other byte is kept. An empty text begins with the usual columns in the words of `language`.
 */
export function writeRows(text: string, writes: readonly RowWrite[], language: Language): string {
  const [head, ...rows] = tableRows(text);
  const asked = new Set(writes.flatMap(({ cells }) => (cells ? (Object.keys(cells) as ActualColumn[]) : [])));
  const known = head ? head.cells.map(actualColumn) : USUAL_COLUMNS;
  const added = [...asked].filter((column) => !known.includes(column));
  const columns = [...known, ...added];
  const titles = (names: readonly ActualColumn[]) => names.map((column) => ACTUAL_HEADINGS[language][column]);
  const delimiter = head ? delimiterOf(text) : language === 'it' ? ';' : ',';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lineOf = (cells: Cells, old: readonly string[]): string =>
    joinCells(
      columns.map((column, index) => (column ? cells[column] : undefined) ?? old[index] ?? ''),
      delimiter,
    );
  const byLine = new Map(writes.map((write) => [write.line, write]));
  const parts: string[] = [];
  let at = 0;
  if (head && added.length > 0) {
    at = head.place.end.offset;
    parts.push(text.slice(0, at), delimiter, joinCells(titles(added), delimiter));
  }
  for (const row of rows) {
    const write = byLine.get(row.place.start.line);
    if (!write) continue;
    const { start, end } = row.place;
    parts.push(text.slice(at, start.offset));
    at = end.offset + (write.cells === null ? lengthOfLineEnd(text, end.offset) : 0);
    if (write.cells !== null) parts.push(lineOf(write.cells, row.cells));
  }
  parts.push(head ? text.slice(at) : joinCells(titles([...USUAL_COLUMNS, ...added]), delimiter) + lineEnd);
  const fresh = writes.flatMap(({ line, cells }) => (line === null && cells ? [lineOf(cells, []) + lineEnd] : []));
  const written = parts.join('');
  const gap = fresh.length > 0 && !/[\r\n]$/.test(written) ? lineEnd : '';
  return written + gap + fresh.join('');
}

function lengthOfLineEnd(text: string, at: number): number {
  return /^(\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

/** The table new rows go to, else an empty one yet to be added, named in the language of the plan. */
export function tableOf(files: readonly WorkspaceFile[], notation: Language): WorkspaceFile {
  const found = files.find(({ kind, text }) => kind === 'actuals' && isActuals(text));
  return found ?? { path: notation === 'it' ? 'consuntivi.csv' : 'actuals.csv', kind: 'actuals', text: '' };
}

export function joinCells(cells: readonly string[], delimiter: string): string {
  const quote = (cell: string) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map(quote).join(delimiter);
}
