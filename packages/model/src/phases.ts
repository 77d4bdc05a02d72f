import { codeKey } from './code.ts';
import { type Ratio, ZERO } from './ratio.ts';
import type { Grade, Phase } from './target.ts';

/** The cumulative share of the longest unbroken prefix of finished phases: a phase done after an open one does not count. */
export function phaseShare(phases: readonly Phase[], done: readonly string[]): Ratio {
  const finished = new Set(done.map(codeKey));
  const firstOpen = phases.findIndex(({ code }) => !finished.has(codeKey(code)));
  const last = firstOpen === -1 ? phases.at(-1) : phases[firstOpen - 1];
  return last?.share ?? ZERO;
}

/** Phases finished although an earlier one is open; empty when there is no gap. */
export function phasesAfterGap(phases: readonly Phase[], done: readonly string[]): readonly Phase[] {
  const finished = new Set(done.map(codeKey));
  const firstOpen = phases.findIndex(({ code }) => !finished.has(codeKey(code)));
  return firstOpen === -1 ? [] : phases.slice(firstOpen).filter(({ code }) => finished.has(codeKey(code)));
}

/** What the one word of a scale is worth; null for anything else than one of its words. */
export function gradeShare(scale: readonly Grade[], words: readonly string[]): Ratio | null {
  const [word, extra] = words;
  if (word === undefined || extra !== undefined) return null;
  const key = codeKey(word);
  return scale.find(({ code }) => codeKey(code) === key)?.share ?? null;
}
