import { ACTUAL_HEADINGS, type ActualColumn, actualColumn, delimiterOf, readTable } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { USUAL_COLUMNS } from '../data-view/actual-records.ts';
import { joinCells } from '../data-view/table-edit.ts';
import { type ImportLine, KEPT_COLUMNS } from './import-line.ts';

/** Cells to write, over the row of that line or, with null, at the end. */
export type RowChange = Pick<ImportLine, 'replaces' | 'cells'>;

/**
 * The text of a table with imported lines written in: the rows they replace in place, the others at the end, columns
 * added where the import brings more. Cells the import leaves empty keep what they held.
 */
export function mergeActuals(text: string, lines: readonly RowChange[], language: Language): string {
  const [head, ...rows] = readTable({ path: '', text });
  const delimiter = head ? delimiterOf(text) : language === 'it' ? ';' : ',';
  const known = head ? head.cells.map(actualColumn) : [];
  const asked = head ? neededColumns(lines) : [...new Set([...USUAL_COLUMNS, ...neededColumns(lines)])];
  const needed = asked.filter((column) => !known.includes(column));
  const columns = [...known, ...needed];
  const headings = [...(head?.cells ?? []), ...needed.map((column) => ACTUAL_HEADINGS[language][column])];
  const replacing = new Map(lines.map((line) => [line.replaces, line]));
  const old = rows.map((row) => {
    const line = replacing.get(row.place.start.line);
    return columns.map(
      (column, index) => (line && column && column !== 'code' && line.cells[column]) || (row.cells[index] ?? ''),
    );
  });
  const added = lines
    .filter((line) => line.replaces === null)
    .map((line) => columns.map((column) => (column ? line.cells[column] : '')));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return [headings, ...old, ...added].map((cells) => joinCells(cells, delimiter) + lineEnd).join('');
}

function neededColumns(lines: readonly RowChange[]): readonly ActualColumn[] {
  return ['code', 'value', ...KEPT_COLUMNS.filter((column) => lines.some((line) => line.cells[column] !== ''))];
}
