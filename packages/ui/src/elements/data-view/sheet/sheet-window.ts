/** The rows that are drawn: `first` to `last`, without `last`. */
export interface SheetWindow {
  readonly first: number;
  readonly last: number;
}

const BESIDE = 8;
const STEP = 4;

/**
 * Which of many rows of one height are drawn where a list is scrolled to `top`, some more on either side. It moves by
 * steps of a few rows, so that most scrolling draws nothing.
 */
export function windowAt(top: number, height: number, rowHeight: number, rows: number): SheetWindow {
  const from = Math.floor(Math.max(0, top) / rowHeight) - BESIDE;
  const first = Math.max(0, Math.floor(from / STEP) * STEP);
  const last = Math.min(rows, first + Math.ceil(height / rowHeight) + 2 * BESIDE + STEP);
  return { first, last };
}

/** The rows of a window in order, with `always` among them: a cell that has the focus is never taken away. */
export function drawnRows({ first, last }: SheetWindow, always: number, rows: number): readonly number[] {
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (always < 0 || always >= rows || (first <= always && always < last)) return drawn;
  return always < first ? [always, ...drawn] : [...drawn, always];
}

/** Where a list must be scrolled to show a row whole; `top` where it is shown already. */
export function scrollFor(row: number, top: number, height: number, rowHeight: number): number {
  const from = row * rowHeight;
  if (from < top) return from;
  return from + rowHeight > top + height ? from + rowHeight - height : top;
}
