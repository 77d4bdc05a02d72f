import type { Place } from '@traguardo/model';
import type { CsvRow } from './table.ts';

/** Where the value of a row stands: in the line of plan text that means the row, and in the CSV file. */
export interface ValueCell {
  /** First column in the line, from 1. */
  readonly column: number;
  readonly length: number;
  readonly place: Place;
}

/** The value cell of a row written without quotes on one line; null for any other, whose places are the whole row. */
export function valueCell(
  text: string,
  row: CsvRow,
  delimiter: string,
  index: number,
  line: string,
  value: string,
): ValueCell | null {
  const { start, end } = row.place;
  const written = text.slice(start.offset, end.offset);
  if (value === '' || start.line !== end.line || written.includes('"')) return null;
  const before = written.split(delimiter).slice(0, index).join(delimiter);
  const from = written.indexOf(value, index === 0 ? 0 : before.length + delimiter.length);
  const column = line.indexOf(` ${value}`) + 2;
  if (from < 0 || column < 2) return null;
  const at = { offset: start.offset + from, line: start.line, column: start.column + from };
  const place = {
    file: row.place.file,
    start: at,
    end: { offset: at.offset + value.length, line: at.line, column: at.column + value.length },
  };
  return { column, length: value.length, place };
}

/** The part of the value cell that a stretch of the line means; null when the stretch is not inside the value. */
export function placeInCell(cell: ValueCell, start: number, end: number): Place | null {
  const from = start - cell.column;
  const to = end - cell.column;
  if (from < 0 || to > cell.length || to < from) return null;
  const shift = (by: number) => ({
    offset: cell.place.start.offset + by,
    line: cell.place.start.line,
    column: cell.place.start.column + by,
  });
  return { file: cell.place.file, start: shift(from), end: shift(to) };
}
