import type { Place } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import type { CsvRow } from './table.ts';

/** A cell as it stands in a CSV file; `raw` with its quotes, `text` without. */
export interface WrittenCell {
  readonly text: string;
  readonly raw: string;
  readonly place: Place;
}

/** The cells of a row where they stand in the file; none when the row goes over several lines. */
export function writtenCells(file: SourceFile, { place, cells }: CsvRow, delimiter: string): readonly WrittenCell[] {
  const raw = file.text.slice(place.start.offset, place.end.offset);
  const found: WrittenCell[] = [];
  let at = 0;
  for (const text of cells) {
    const rest = raw.slice(at);
    const quoted = /^[ \t]*"(?:[^"]|"")*"[ \t]*/.exec(rest)?.[0];
    const end = at + (quoted?.length ?? (rest.includes(delimiter) ? rest.indexOf(delimiter) : rest.length));
    const cell = raw.slice(at, end);
    const from = at + (cell.length - cell.replace(/^[\s\uFEFF]+/, '').length);
    const trimmed = cell.replace(/^[\s\uFEFF]+|\s+$/g, '');
    found.push({ text, raw: trimmed, place: part(place, from, trimmed.length) });
    at = end + 1;
  }
  return raw.includes('\n') || raw.includes('\r') ? [] : found;
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
