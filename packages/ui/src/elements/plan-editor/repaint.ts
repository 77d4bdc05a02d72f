import type { ChangeDesc } from '@codemirror/state';
import { TOKEN_WIDTH } from '../../workspace/texts/painted-text.ts';

/** A stretch of a text whose colours are drawn anew, and the packed tokens that reach into it or touch it. */
export interface Repaint {
  readonly from: number;
  readonly to: number;
  readonly tokens: Uint32Array;
}

/**
 * What has to be drawn when `after` are the tokens of a text that by `changes` came from one of the tokens `before`, whose colours have
 * moved along: the tokens that are others than before, and all that the changes touch; everything when nothing was read `before`. Null for
 * nothing. Pure.
 */
export function repaintOf(before: Uint32Array | null, after: Uint32Array, changes: ChangeDesc): Repaint | null {
  if (before === null) return { from: 0, to: changes.newLength, tokens: after };
  const [head, tail] = sameEnds(before, after, changes.newLength - changes.length);
  let [from, to] = [Infinity, -1];
  const include = (start: number, end: number): void => {
    from = Math.min(from, start);
    to = Math.max(to, end);
  };
  changes.iterChangedRanges((_from, _to, start, end) => include(start, end));
  if (head < before.length - tail) {
    include(changes.mapPos(startOf(before, head), -1), changes.mapPos(endOf(before, before.length - tail), 1));
  }
  if (head < after.length - tail) include(startOf(after, head), endOf(after, after.length - tail));
  if (to < 0) return null;
  let [first, last] = [0, after.length];
  while (first < last && endOf(after, first + TOKEN_WIDTH) < from) first += TOKEN_WIDTH;
  while (last > first && startOf(after, last - TOKEN_WIDTH) > to) last -= TOKEN_WIDTH;
  return { from, to, tokens: after.subarray(first, last) };
}

/** How many numbers at the start and at the end are of the same tokens, those at the end moved by `by`. */
function sameEnds(before: Uint32Array, after: Uint32Array, by: number): readonly [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  const isSame = (old: number, at: number, moved: number): boolean =>
    before[old] === after[at] &&
    startOf(before, old) + moved === startOf(after, at) &&
    endOf(before, old + TOKEN_WIDTH) + moved === endOf(after, at + TOKEN_WIDTH);
  let head = 0;
  while (head < most && isSame(head, head, 0)) head += TOKEN_WIDTH;
  let tail = 0;
  const next = (length: number): number => length - tail - TOKEN_WIDTH;
  while (tail < most - head && isSame(next(before.length), next(after.length), by)) tail += TOKEN_WIDTH;
  return [head, tail];
}

/** Where the token at an index starts, and where the one before an index ends. */
function startOf(packed: Uint32Array, index: number): number {
  return packed[index + 1] as number;
}

function endOf(packed: Uint32Array, index: number): number {
  return packed[index - 1] as number;
}
