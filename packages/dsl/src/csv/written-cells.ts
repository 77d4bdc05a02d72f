import type { Place } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { type CsvRow, readCell } from './table.ts';

/** A cell as it stands in a CSV file; `raw` with its quotes, `text` without. */
export interface WrittenCell {
  readonly text: string;
  readonly raw: string;
  readonly place: Place;
}

/** The cells of a row where they stand in the file; none when the row goes over several lines. */
export function writtenCells(file: SourceFile, { place, cells }: CsvRow, delimiter: string): readonly WrittenCell[] {
  const { start, end } = place;
  if (start.line !== end.line) return [];
  let at = start.offset;
  return cells.map((text) => {
    const cell = file.text.slice(at, readCell(file.text, at, delimiter).end);
    const from = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    const raw = cell.trim();
    return { text, raw, place: part(place, from - start.offset, raw.length) };
  });
}

/** A stretch of a line, by its distance from the start of `place`. */
export function part({ file, start }: Pick<Place, 'file' | 'start'>, from: number, length: number): Place {
  const point = (by: number): Place['start'] => ({
    offset: start.offset + by,
    line: start.line,
    column: start.column + by,
  });
  return { file, start: point(from), end: point(from + length) };
}
