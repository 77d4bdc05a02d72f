import {
  type Band,
  type BandBound,
  compare,
  type Diagnostic,
  ONE,
  type Profile,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/** Every score from 0 to the cap must fall in exactly one band. */
export const findBandProblems: Rule = ({ plan }) => {
  const { profile } = plan;
  if (profile.bands.length === 0) return [];
  const sorted = profile.bands.toSorted(byLow);
  return [...edges(sorted, profile), ...sorted.slice(1).flatMap((band, index) => between(sorted[index] as Band, band))];
};

function byLow(a: Band, b: Band): number {
  if (!a.low || !b.low) return a.low === b.low ? 0 : a.low ? 1 : -1;
  return compare(a.low.value, b.low.value) || Number(b.low.inclusive) - Number(a.low.inclusive);
}

/** The first band must begin at 0, the last must reach the cap. */
function edges(sorted: readonly Band[], profile: Profile): readonly Diagnostic[] {
  const [first] = sorted;
  const last = sorted.at(-1);
  const found: Diagnostic[] = [];
  if (first?.low && leavesOut(first.low, ZERO, 1)) found.push(gap(first, ZERO, first.low.value));
  const top = profile.cap ?? ONE;
  if (last?.high && leavesOut(last.high, top, -1)) found.push(gap(last, last.high.value, top));
  return found;
}

/** Whether a bound stops short of `edge`; `side` is 1 for a lower bound, -1 for an upper one. */
function leavesOut(bound: BandBound, edge: Ratio, side: 1 | -1): boolean {
  const order = compare(bound.value, edge) * side;
  return order > 0 || (order === 0 && !bound.inclusive);
}

function between(lower: Band, upper: Band): readonly Diagnostic[] {
  if (!lower.high || !upper.low) return [overlap(lower, upper)];
  const order = compare(lower.high.value, upper.low.value);
  if (order > 0 || (order === 0 && lower.high.inclusive && upper.low.inclusive)) return [overlap(lower, upper)];
  if (order < 0 || (!lower.high.inclusive && !upper.low.inclusive))
    return [gap(upper, lower.high.value, upper.low.value)];
  return [];
}

function gap(band: Band, from: Ratio, to: Ratio): Diagnostic {
  return problem('bands/gap', band.place, { band: band.code, from: percentDecimal(from), to: percentDecimal(to) });
}

function overlap(lower: Band, upper: Band): Diagnostic {
  return problem(
    'bands/overlap',
    upper.place,
    { band: upper.code, other: lower.code },
    { related: [related('other', lower.place)] },
  );
}
