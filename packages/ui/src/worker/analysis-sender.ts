import type { Analysis } from '../workspace/workspace.ts';
import { patched } from './difference.ts';
import { differenceOf } from './difference-of.ts';
import { createPlaceNumbers } from './place-numbers.ts';
import type { SentAnalysis } from './sent-analysis.ts';

/** Gives an analysis as it is sent to a page which has that of another id, or none; remembers it as sent under `id`. */
export type AnalysisSender = (id: number, analysis: Analysis, has: number | null) => SentAnalysis;

/** A sender for one page. */
export function createAnalysisSender(): AnalysisSender {
  let numbers = createPlaceNumbers();
  let last: { readonly id: number; readonly results: unknown } | null = null;
  return (id, { plan, outcome, ...rest }, has) => {
    if (last?.id !== has || numbers.isMostlyGone()) {
      numbers = createPlaceNumbers();
      last = null;
    }
    numbers.begin();
    const isWhole = last === null;
    const before = last?.results ?? null;
    const results = differenceOf(before, { plan, outcome }, numbers);
    last = { id, results: patched(before, results) };
    return { ...rest, spots: numbers.spots(), isWhole, results };
  };
}
