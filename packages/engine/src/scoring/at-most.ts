import { compare, divide, type Ratio, ZERO } from '@traguardo/model';
import { meaningless, MET, scored, type Verdict } from './verdict.ts';

/**
 * `<= t`, proportional: `t / v`; under the target it exceeds 1 and the cap decides, and a value of zero or less is better
 * than any proportion can say. A target of zero or less is either met (1) or, when missed, undefined.
 */
export function scoreAtMost(value: Ratio, target: Ratio): Verdict {
  if (compare(target, ZERO) <= 0) return compare(value, target) <= 0 ? MET : meaningless('non-positive-target');
  return compare(value, ZERO) > 0 ? scored(divide(target, value)) : { kind: 'unbounded' };
}
