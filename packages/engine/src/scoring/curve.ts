import { add, compare, type CurvePoint, divide, multiply, type Ratio, subtract } from '@traguardo/model';
import { meaningless, scored, type Verdict } from './verdict.ts';

/**
 * `curve { -9 days 100%; 0 days 60%; 20 days 0% }`: linear between points, flat outside. Where two points share a value
 * the score jumps, and the later point holds there. A curve without points is undefined.
 */
export function scoreCurve(value: Ratio, points: readonly CurvePoint[]): Verdict {
  const sorted = points.toSorted((a, b) => compare(a.value.value, b.value.value));
  const before = sorted.findLast((point) => compare(point.value.value, value) <= 0);
  const after = sorted.find((point) => compare(point.value.value, value) > 0);
  const only = before ?? after;
  if (!only) return meaningless('no-target');
  if (!before || !after) return scored(only.score);
  const share = divide(subtract(value, before.value.value), subtract(after.value.value, before.value.value));
  return scored(add(before.score, multiply(share, subtract(after.score, before.score))));
}
