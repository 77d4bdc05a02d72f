import { equalEnds } from '../../workspace/texts/equal-ends.ts';
import type { DiffLine, Hunk } from '../../workspace/versions/version-comparison.ts';

/** Lines of unchanged text around what changes. */
const CONTEXT = 3;

/** Beyond so many added and removed lines two texts have little in common: what lies between equal ends is told as replaced. */
const MOST_EDITS = 2000;

/** What two texts have in common and what not, as runs of lines with some unchanged ones around; none when they are equal. Pure. */
export function lineDiff(before: string, after: string): readonly Hunk[] {
  return hunksOf(linesOf(before.split(/\r?\n/), after.split(/\r?\n/)));
}

/** Every line of both, in order: the shortest way from one to the other (Myers 1986), after equal ends were taken off. */
function linesOf(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const [start, end] = equalEnds(old, now);
  const middle = [old.slice(start, old.length - end), now.slice(start, now.length - end)] as const;
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign: ' ', text }));
  return [...same(old.slice(0, start)), ...shortest(...middle), ...same(old.slice(old.length - end))];
}

function shortest(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const trail = furthest(old, now);
  return trail === null ? replaced(old, now) : walkBack(old, now, trail);
}

function replaced(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  return [...old.map((text): DiffLine => ({ sign: '-', text })), ...now.map((text): DiffLine => ({ sign: '+', text }))];
}

/** For each number of edits, how far along `old` one comes on each diagonal (offset by that number); null beyond the most edits. */
function furthest(old: readonly string[], now: readonly string[]): readonly Int32Array[] | null {
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MOST_EDITS, old.length + now.length); edits += 1) {
    const reached = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepFrom(trail, edits, diagonal).x;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reached[diagonal + edits] = x;
      if (x >= old.length && x - diagonal >= now.length) return [...trail, reached];
    }
    trail.push(reached);
  }
  return null;
}

/** Where the last edit before a diagonal leads: from above (a line added) or from the left (a line removed). */
function stepFrom(
  trail: readonly Int32Array[],
  edits: number,
  diagonal: number,
): { readonly x: number; readonly from: number } {
  if (edits === 0) return { x: 0, from: 0 };
  const reached = (on: number): number => trail[edits - 1]?.[on + edits - 1] ?? -1;
  const isAdded = diagonal === -edits || (diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1));
  return isAdded
    ? { x: reached(diagonal + 1), from: diagonal + 1 }
    : { x: reached(diagonal - 1) + 1, from: diagonal - 1 };
}

function walkBack(old: readonly string[], now: readonly string[], trail: readonly Int32Array[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let x = old.length;
  let diagonal = old.length - now.length;
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const { x: start, from } = stepFrom(trail, edits, diagonal);
    for (; x > start; x -= 1) lines.push({ sign: ' ', text: old[x - 1] ?? '' });
    if (edits === 0) break;
    if (from > diagonal) lines.push({ sign: '+', text: now[x - diagonal - 1] ?? '' });
    else lines.push({ sign: '-', text: old[--x] ?? '' });
    diagonal = from;
  }
  return lines.toReversed();
}

/** Changed lines with their surroundings; runs that touch are one. */
function hunksOf(lines: readonly DiffLine[]): readonly Hunk[] {
  const hunks: { before: number; after: number; lines: DiffLine[] }[] = [];
  let [before, after] = [1, 1];
  let left = 0;
  let recent: DiffLine[] = [];
  for (const line of lines) {
    if (line.sign !== ' ') {
      if (left === 0) hunks.push({ before: before - recent.length, after: after - recent.length, lines: recent });
      left = 2 * CONTEXT + 1;
      recent = [];
    }
    if (left > 0) hunks.at(-1)?.lines.push(line);
    left = Math.max(0, left - 1);
    recent = left === 0 ? [...recent, line].slice(-CONTEXT) : [];
    if (line.sign !== '+') before += 1;
    if (line.sign !== '-') after += 1;
  }
  return hunks.map(trimmed);
}

/** Without the unchanged lines at the end beyond its surroundings. */
function trimmed(hunk: Hunk): Hunk {
  const last = hunk.lines.findLastIndex(({ sign }) => sign !== ' ');
  return { ...hunk, lines: hunk.lines.slice(0, last + 1 + CONTEXT) };
}
