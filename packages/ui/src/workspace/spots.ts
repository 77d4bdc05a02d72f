import type { Place } from '@traguardo/model';

/**
 * Where everything in a plan and its outcome stands in the texts. A key moves all that comes after it: so the places that the page is
 * given are numbers (`numberedPlace`) that stay as they are, and what they stand for is this one table, which comes with each analysis.
 */
export interface Spots {
  readonly files: readonly string[];
  /** Of each number the file (an index of `files`), the offset where it starts, the line of that, and the offset where it ends. */
  readonly table: Int32Array;
}

/** A place as far as the page needs it: offsets, and the line where it starts. */
export interface Spot {
  readonly file: string;
  readonly offset: number;
  readonly line: number;
  readonly end: number;
}

/** Numbers in the table for each place. */
export const SPOT_WIDTH = 4;

/** For a plan whose places are written out. */
export const NO_SPOTS: Spots = { files: [], table: new Int32Array() };

/** A place by its number; that of the line which asked for it keeps one of its own (`via`). */
export function numberedPlace(number: number, via: Place | undefined): Place {
  const start = { offset: number, line: 0, column: 0 };
  return via ? { file: '', start, end: start, via } : { file: '', start, end: start };
}

/** Where a place of a plan or of an outcome is, by the table that came with them; places that name their file are taken as they are. */
export function spotOf(place: Place, { files, table }: Spots): Spot {
  const { file, start, end } = place;
  if (file !== '') return { file, offset: start.offset, line: start.line, end: end.offset };
  const at = start.offset * SPOT_WIDTH;
  const [index = -1, offset = 0, line = 0, last = 0] = table.subarray(at, at + SPOT_WIDTH);
  return { file: files[index] ?? '', offset, line, end: last };
}
