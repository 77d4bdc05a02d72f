import type { Place, Position } from '@traguardo/model';

/** Turns offsets of a text into places in it. */
export interface TextLines {
  position(offset: number): Position;
  place(from: number, to: number): Place;
}

/** The lines of a text, which end in LF, CRLF or CR. Lines and columns count from 1, columns in UTF-16 units. */
export function linesOf(file: string, text: string): TextLines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
  const position = (offset: number): Position => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
  return { position, place: (from, to) => ({ file, start: position(from), end: position(to) }) };
}
