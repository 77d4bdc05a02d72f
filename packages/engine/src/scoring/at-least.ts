import { compare, divide, greatest, type Ratio, ZERO } from '@traguardo/model';
import { meaningless, MET, scored, type Verdict } from './verdict.ts';

/**
 * `>= t`, proportional: `v / t`, never below 0; above the target it exceeds 1 and the cap decides.
 * A target of zero or less is either met (1) or, when missed, has no proportion: undefined.
 */
export function scoreAtLeast(value: Ratio, target: Ratio): Verdict {
  if (compare(target, ZERO) > 0) return scored(greatest(ZERO, divide(value, target)));
  return compare(value, target) >= 0 ? MET : meaningless('non-positive-target');
}
