import type { Place } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import type { Column, SaidCell } from './row-text.ts';
import type { CsvRow } from './table.ts';
import { part, type WrittenCell, writtenCells } from './written-cells.ts';

/** A line of plan text that stands for a row of a CSV file. */
export interface SaidLine {
  readonly row: CsvRow;
  readonly said: readonly SaidCell[];
  /** The cells of the row where they stand in the file, by the column they are of. */
  readonly cells: ReadonlyMap<Column, WrittenCell>;
}

/** Where the cells of a row stand, under the columns of their file. */
export function cellsByColumn(
  file: SourceFile,
  row: CsvRow,
  delimiter: string,
  columns: readonly (Column | null)[],
): ReadonlyMap<Column, WrittenCell> {
  const written = writtenCells(file, row, delimiter);
  return new Map(written.flatMap((cell, at) => (columns[at] ? [[columns[at], cell] as const] : [])));
}

/**
 * The cell of the file that a stretch of the line is said from, of a value that is not quoted the same stretch; the row for what no cell says
 * alone.
 */
export function placeInRow({ row, said, cells }: SaidLine, start: number, end: number): Place {
  const within = said.find(({ from, to }) => from <= start && start <= end && end <= to);
  const cell = within && cells.get(within.column);
  if (!within || !cell || cell.raw === '') return row.place;
  const isAsWritten = within.column === 'value' && cell.raw.length === within.to - within.value;
  return isAsWritten ? part(cell.place, start - within.value, end - start) : cell.place;
}
