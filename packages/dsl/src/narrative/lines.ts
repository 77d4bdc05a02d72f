import type { Place, Position } from '@traguardo/model';

/** Turns offsets of a text into places in it. */
export interface TextLines {
  position(offset: number): Position;
  place(from: number, to: number): Place;
}

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
