/** The rows that are drawn: `first` to `last`, without `last`. */
export interface SheetWindow {
  readonly first: number;
  readonly last: number;
}

const BESIDE = 8;
const STEP = 4;

/**
 * Which of many rows, none less tall than `rowHeight`, are drawn where `row` is the first in sight, some more on either side. It moves by
 * steps of a few rows, so that most scrolling draws nothing.
 */
export function windowAt(row: number, height: number, rowHeight: number, rows: number): SheetWindow {
  const first = Math.max(0, Math.floor((row - BESIDE) / STEP) * STEP);
  const last = Math.min(rows, first + Math.ceil(height / rowHeight) + 2 * BESIDE + STEP);
  return { first, last };
}

/** The rows of a window in order, with `always` among them: a cell that has the focus is never taken away. */
export function drawnRows({ first, last }: SheetWindow, always: number, rows: number): readonly number[] {
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (always < 0 || always >= rows || (first <= always && always < last)) return drawn;
  return always < first ? [always, ...drawn] : [...drawn, always];
}

/** Where a list must be scrolled to show a row whole that begins and ends there; `top` where it is shown already. */
export function scrollFor(from: number, to: number, top: number, height: number): number {
  if (from < top) return from;
  return to > top + height ? to - height : top;
}
