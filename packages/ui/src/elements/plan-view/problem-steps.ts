import type { Problem } from '../../workspace/workspace.ts';
import type { Spot } from './jumps.ts';

/** The first error, file after file; null when there is none in a listed file. */
export function firstError(problems: readonly Problem[], paths: readonly string[]): Problem | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return problemFrom(errors, paths, { path: paths[0] ?? '', offset: -1 }, 1);
}

/**
 * The problem after (1) or before (-1) a spot: in the open file first, then in the others as `paths` lists them, round and round. One
 * that is in no listed file is passed over; null when there is none.
 */
export function problemFrom(
  problems: readonly Problem[],
  paths: readonly string[],
  here: Spot,
  direction: 1 | -1,
): Problem | null {
  const order = (path: string): number => paths.indexOf(path);
  const sorted = problems
    .filter(({ file }) => order(file) >= 0)
    .toSorted((a, b) => order(a.file) - order(b.file) || a.from - b.from);
  const isAhead = ({ file, from }: Problem): boolean => (order(file) - order(here.path) || from - here.offset) > 0;
  const isBehind = ({ file, from }: Problem): boolean => (order(file) - order(here.path) || from - here.offset) < 0;
  if (direction === 1) return sorted.find(isAhead) ?? sorted[0] ?? null;
  return sorted.findLast(isBehind) ?? sorted.at(-1) ?? null;
}
