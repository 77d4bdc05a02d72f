import type { TrendLine } from '@traguardo/chart';

/** The part of an axis of years that some line needs, every year of it: a year without figures between others is a gap. Pure. */
export function drawnYears(
  moments: readonly string[],
  lines: readonly TrendLine[],
): { readonly moments: readonly string[]; readonly lines: readonly TrendLine[] } {
  const isKnown = moments.map((_, at) => lines.some(({ values }) => (values[at] ?? null) !== null));
  const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true) + 1];
  if (first < 0) return { moments: [], lines: [] };
  return {
    moments: moments.slice(first, last),
    lines: lines.map((each) => ({ ...each, values: each.values.slice(first, last) })),
  };
}
