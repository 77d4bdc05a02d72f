import { absolute, compare, divide, greatest, multiply, ONE, type Ratio, subtract, ZERO } from '@traguardo/model';
import { meaningless, scored, type Verdict } from './verdict.ts';

/**
 * `scoring gap 5 N.`: 1 at the target, less in proportion to what lacks to it, 0 at `width`; what is beyond the target
 * (`lacking` below 0) counts up to the cap. Undefined when `width` is not positive.
 */
export function scoreGap(lacking: Ratio, width: Ratio): Verdict {
  if (compare(width, ZERO) <= 0) return meaningless('division-by-zero');
  return scored(greatest(ZERO, subtract(ONE, divide(lacking, width))));
}

/** `scoring gap 10%`: the same with a width that is a share of the target, whatever its sign. Undefined for a target of zero. */
export function scoreGapShare(lacking: Ratio, target: Ratio, share: Ratio): Verdict {
  return scoreGap(lacking, multiply(share, absolute(target)));
}

/** What a value lacks to a single bound: below 0 beyond a target with a direction, never below 0 where the bound itself is asked. */
export function lackTo(kind: 'at-least' | 'at-most' | 'exactly' | 'phases', value: Ratio, bound: Ratio): Ratio {
  if (kind === 'at-most') return subtract(value, bound);
  const lack = subtract(bound, value);
  return kind === 'exactly' ? absolute(lack) : lack;
}

/** What a value lacks to the nearer end of a range; 0 inside. */
export function lackToRange(value: Ratio, low: Ratio, high: Ratio): Ratio {
  const [bottom, top] = compare(low, high) <= 0 ? [low, high] : [high, low];
  if (compare(value, bottom) < 0) return subtract(bottom, value);
  return compare(value, top) > 0 ? subtract(value, top) : ZERO;
}
