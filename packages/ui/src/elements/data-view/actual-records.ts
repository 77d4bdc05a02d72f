import { ACTUAL_HEADINGS, type CsvRow, readTable } from '@traguardo/dsl';
import { codeKey } from '@traguardo/model';
import { remembered } from '../../workspace/remembered.ts';

/** Columns of a file of actuals (evaluation.md section 6). */
export const ACTUAL_COLUMNS = ['code', 'value', 'date', 'source', 'status', 'note', 'author', 'evidence'] as const;

/** Those a new file begins with: documents come when there are some. */
export const USUAL_COLUMNS: readonly ActualColumn[] = ACTUAL_COLUMNS.filter((column) => column !== 'evidence');

export type ActualColumn = (typeof ACTUAL_COLUMNS)[number];

/** One row as written. `line` counts from 1. */
export interface ActualRecord {
  readonly cells: Readonly<Record<ActualColumn, string>>;
  readonly line: number;
}

/** The columns a heading row names, by position; null where the heading is none of ours. */
export function columnsOf(headings: readonly string[]): readonly (ActualColumn | null)[] {
  return headings.map((heading) => {
    const key = codeKey(heading);
    return ACTUAL_COLUMNS.find((column) => column === key || ACTUAL_HEADINGS.it[column] === key) ?? null;
  });
}

const lastRead = remembered<readonly CsvRow[]>();

/** The rows of a table; those of the text read last are known: what is typed next goes into it. */
export function tableRows(text: string): readonly CsvRow[] {
  return lastRead([text], () => readTable({ path: '', text }));
}

/** The rows of a file of actuals; null when its first line names no code or no value column. */
export function actualRecords(text: string): readonly ActualRecord[] | null {
  const [head, ...rows] = tableRows(text);
  const columns = columnsOf(head?.cells ?? []);
  if (!columns.includes('code') || !columns.includes('value')) return null;
  const at = ACTUAL_COLUMNS.map((column) => [column, columns.indexOf(column)] as const);
  return rows.map((row) => {
    const cells: Partial<Record<ActualColumn, string>> = {};
    for (const [column, index] of at) cells[column] = row.cells[index] ?? '';
    return { cells: cells as Record<ActualColumn, string>, line: row.place.start.line };
  });
}
