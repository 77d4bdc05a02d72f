import type { Problem } from '../../workspace/workspace.ts';

type Fix = Problem['fixes'][number];

/** The fix found in a newer text that does what one of an older text did: same words, same files, the nearest; null when there is none. */
export function sameFix(problems: readonly Problem[], asked: Fix): Fix | null {
  const key = keyOf(asked);
  const same = problems.flatMap(({ fixes }) => fixes).filter((fix) => keyOf(fix) === key);
  const distance = (fix: Fix): number => Math.abs(placeOf(fix) - placeOf(asked));
  return same.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function keyOf({ label, edits }: Fix): string {
  return JSON.stringify([label, ...edits.map(({ place, text }) => [place.file, text])]);
}

function placeOf({ edits }: Fix): number {
  return edits[0]?.place.start.offset ?? 0;
}
