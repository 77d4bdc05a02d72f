import { compare, divide, greatest, isZero, least, ONE, type Ratio, subtract, ZERO } from '@traguardo/model';
import { MET, MISSED, scored, type Verdict } from './verdict.ts';

/** `range a .. b`: inside 1; outside it falls linearly to 0 over one width of the range. A range of no width is met or not. */
export function scoreRange(value: Ratio, low: Ratio, high: Ratio): Verdict {
  const bottom = least(low, high);
  const top = greatest(low, high);
  if (compare(value, bottom) >= 0 && compare(value, top) <= 0) return MET;
  const width = subtract(top, bottom);
  if (isZero(width)) return MISSED;
  const distance = compare(value, bottom) < 0 ? subtract(bottom, value) : subtract(value, top);
  return scored(greatest(ZERO, subtract(ONE, divide(distance, width))));
}
