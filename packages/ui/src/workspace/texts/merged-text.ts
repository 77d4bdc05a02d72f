import { equalEnds } from './equal-ends.ts';

/** Lines of a text from one to before another, and what stands in their place. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** What two texts made of a third, both in one; null where they changed the same lines, or lines that touch an added one. */
export function mergedText(base: string, ours: string, theirs: string): string | null {
  const lines = linesOf(base);
  const [first, second] = [changed(lines, linesOf(ours)), changed(lines, linesOf(theirs))].toSorted(
    (one, other) => one.from - other.from || one.to - other.to,
  ) as [Stretch, Stretch];
  const isAdded = first.from === first.to || second.from === second.to;
  if (first.to > second.from || (isAdded && first.to === second.from)) return null;
  return [
    ...lines.slice(0, first.from),
    ...first.lines,
    ...lines.slice(first.to, second.from),
    ...second.lines,
    ...lines.slice(second.to),
  ].join('');
}

/** The lines in which two texts differ, of each. */
export function unlikeLines(one: string, other: string): readonly [string, string] {
  const lines = linesOf(one);
  const { from, to, lines: others } = changed(lines, linesOf(other));
  return [lines.slice(from, to).join(''), others.join('')];
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** The one stretch of lines outside which a text is as before. */
function changed(before: readonly string[], after: readonly string[]): Stretch {
  const [from, end] = equalEnds(before, after);
  return { from, to: before.length - end, lines: after.slice(from, after.length - end) };
}
