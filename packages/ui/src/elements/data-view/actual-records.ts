import { ACTUAL_COLUMNS, type ActualColumn, actualColumn, type CsvRow, readTable } from '@traguardo/dsl';
import { remembered } from '../../workspace/remembered.ts';

/** Those a new file begins with: documents come when there are some. */
export const USUAL_COLUMNS: readonly ActualColumn[] = ACTUAL_COLUMNS.filter((column) => column !== 'evidence');

/** One row as written. `line` counts from 1. */
export interface ActualRecord {
  readonly cells: Readonly<Record<ActualColumn, string>>;
  readonly line: number;
}

const lastRead = remembered<readonly CsvRow[]>();

/** The rows of a table; those of the text read last are known: what is typed next goes into it. */
export function tableRows(text: string): readonly CsvRow[] {
  return lastRead([text], () => readTable({ path: '', text }));
}

/** The rows of a file of actuals; null when its first line names no code or no value column. */
export function actualRecords(text: string): readonly ActualRecord[] | null {
  const [head, ...rows] = tableRows(text);
  const columns = head?.cells.map(actualColumn) ?? [];
  if (!columns.includes('code') || !columns.includes('value')) return null;
  const at = ACTUAL_COLUMNS.map((column) => [column, columns.indexOf(column)] as const);
  return rows.map((row) => {
    const cells: Partial<Record<ActualColumn, string>> = {};
    for (const [column, index] of at) cells[column] = row.cells[index] ?? '';
    return { cells: cells as Record<ActualColumn, string>, line: row.place.start.line };
  });
}
