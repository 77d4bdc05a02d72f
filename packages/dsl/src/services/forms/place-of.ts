import type { Place, Position } from '@traguardo/model';
import type { ParsedFile } from '../../parse/tree.ts';

/** A stretch of a file as a place. */
export function placeOf({ path, text }: ParsedFile, from: number, to: number): Place {
  return { file: path, start: positionOf(text, from), end: positionOf(text, to) };
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { offset, line: before.split('\n').length, column: offset - start + 1 };
}
