import { type Band, type BandBound, compare, type Ratio } from '@traguardo/model';
import type { Range } from './assess/assessment.ts';

/** The band of an exact score, never of the shown one; null when none holds it. Where bands overlap, the first declared wins. */
export function bandOf(score: Ratio, bands: readonly Band[]): Band | null {
  return bands.find((band) => isAbove(score, band.low) && isBelow(score, band.high)) ?? null;
}

/** The bands a score inside the range can still end in, in declared order. */
export function possibleBands([low, high]: Range, bands: readonly Band[]): readonly Band[] {
  return bands.filter((band) => isAbove(high, band.low) && isBelow(low, band.high));
}

function isAbove(score: Ratio, bound: BandBound | null): boolean {
  return bound === null || compare(score, bound.value) >= (bound.inclusive ? 0 : 1);
}

function isBelow(score: Ratio, bound: BandBound | null): boolean {
  return bound === null || compare(score, bound.value) <= (bound.inclusive ? 0 : -1);
}
