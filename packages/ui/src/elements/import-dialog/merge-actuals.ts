import { readTable } from '@traguardo/dsl';
import { codeKey, type Language } from '@traguardo/model';
import { ACTUAL_COLUMNS, type ActualColumn, columnsOf } from '../data-view/actual-records.ts';
import { type ImportLine, KEPT_COLUMNS } from './import-preview.ts';

const HEADINGS: Readonly<Record<Language, Readonly<Record<ActualColumn, string>>>> = {
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

/**
 * The text of a file of actuals with imported lines written in: known codes replaced in place, new ones at the end,
 * columns added where the import brings more. Cells the import leaves empty keep what they held.
 */
export function mergeActuals(text: string, lines: readonly ImportLine[], language: Language): string {
  const [head, ...rows] = readTable({ path: '', text });
  const delimiter = head
    ? (text.slice(0, head.place.end.offset).match(/[;\t,]/)?.[0] ?? ';')
    : language === 'it'
      ? ';'
      : ',';
  const known = head ? columnsOf(head.cells) : [];
  const needed = head ? neededColumns(lines).filter((column) => !known.includes(column)) : ACTUAL_COLUMNS;
  const columns = [...known, ...needed];
  const headings = [...(head?.cells ?? []), ...needed.map((column) => HEADINGS[language][column])];
  const imported = new Map(lines.map((line) => [codeKey(line.id), line]));
  const at = columns.indexOf('code');
  const old = rows.map((row) => {
    const line = imported.get(codeKey(row.cells[at] ?? ''));
    imported.delete(codeKey(row.cells[at] ?? ''));
    return columns.map(
      (column, index) => (line && column && column !== 'code' && line.cells[column]) || (row.cells[index] ?? ''),
    );
  });
  const added = [...imported.values()].map((line) => columns.map((column) => (column ? line.cells[column] : '')));
  return `${[headings, ...old, ...added].map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter)).join('\n')}\n`;
}

function neededColumns(lines: readonly ImportLine[]): readonly ActualColumn[] {
  return ['code', 'value', ...KEPT_COLUMNS.filter((column) => lines.some((line) => line.cells[column] !== ''))];
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
