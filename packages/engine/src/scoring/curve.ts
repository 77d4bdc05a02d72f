import { add, compare, type CurvePoint, divide, multiply, type Ratio, subtract } from '@traguardo/model';
import { meaningless, scored, type Verdict } from './verdict.ts';

/**
 * `curve { -9 days 100%; 0 days 60%; 20 days 0% }`: linear between points, which are in order of value, flat outside. Where
 * two points share a value the score jumps, and the later point holds there. A curve without points is undefined.
 */
export function scoreCurve(value: Ratio, points: readonly CurvePoint[]): Verdict {
  let before: CurvePoint | null = null;
  for (const point of points) {
    if (compare(point.value.value, value) > 0) return before ? between(value, before, point) : scored(point.score);
    before = point;
  }
  return before ? scored(before.score) : meaningless('no-target');
}

function between(value: Ratio, before: CurvePoint, after: CurvePoint): Verdict {
  const share = divide(subtract(value, before.value.value), subtract(after.value.value, before.value.value));
  return scored(add(before.score, multiply(share, subtract(after.score, before.score))));
}
