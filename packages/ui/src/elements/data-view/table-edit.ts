import { readTable } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { isActuals } from '../../workspace/actuals-text.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { type ActualColumn, columnsOf } from './actual-records.ts';

type Cells = Readonly<Partial<Record<ActualColumn, string>>>;

export const ACTUAL_HEADINGS: Readonly<Record<Language, Readonly<Record<ActualColumn, string>>>> = {
  it: {
    code: 'codice',
    value: 'valore',
    date: 'data',
    source: 'fonte',
    status: 'stato',
    note: 'nota',
    author: 'autore',
  },
  en: {
    code: 'code',
    value: 'value',
    date: 'date',
    source: 'source',
    status: 'status',
    note: 'note',
    author: 'author',
  },
};

/** The text with cells of one row replaced, or the row taken out; every other byte is kept. */
export function editRow(text: string, line: number, cells: Cells | null): string {
  const [head, ...rows] = readTable({ path: '', text });
  const row = rows.find(({ place }) => place.start.line === line);
  if (!head || !row) return text;
  const { start, end } = row.place;
  if (cells === null) return text.slice(0, start.offset) + text.slice(end.offset).replace(/^(\r\n|\r|\n)/, '');
  const columns = columnsOf(head.cells);
  const written = columns.map((column, index) => (column && cells[column]) ?? row.cells[index] ?? '');
  return (
    text.slice(0, start.offset) + joinCells(written, delimiterOf(text, head.place.end.offset)) + text.slice(end.offset)
  );
}

/** The table new rows go to, else an empty one yet to be added. */
export function tableOf(files: readonly WorkspaceFile[]): WorkspaceFile {
  const found = files.find(({ kind, text }) => kind === 'actuals' && isActuals(text));
  return found ?? { path: 'consuntivi.csv', kind: 'actuals', text: '' };
}

/** The delimiter of a table, met first in its head; `;` when it has one column only. */
export function delimiterOf(text: string, headEnd: number): string {
  return text.slice(0, headEnd).match(/[;\t,]/)?.[0] ?? ';';
}

export function joinCells(cells: readonly string[], delimiter: string): string {
  const quote = (cell: string) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map(quote).join(delimiter);
}
