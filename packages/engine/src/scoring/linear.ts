import { compare, divide, greatest, type Ratio, subtract, ZERO } from '@traguardo/model';
import { meaningless, MET, MISSED, scored, type Verdict } from './verdict.ts';

/**
 * `scoring linear Z`, `scoring linear from_baseline`: 0 at `zero`, 1 at the target, linear beyond it up to the cap, never
 * below 0. Works for every sign and both directions. Undefined when `zero` is the target or lies on its better side.
 */
export function scoreLinear(value: Ratio, target: Ratio, zero: Ratio, better: 'higher' | 'lower'): Verdict {
  const side = compare(target, zero);
  if (side !== (better === 'higher' ? 1 : -1)) return meaningless('linear-zero');
  return scored(greatest(ZERO, divide(subtract(value, zero), subtract(target, zero))));
}

/**
 * `scoring linear from_previous`: linear from last year's value. Where last year was already at the target or beyond it,
 * nobody wrote anything wrong and there is no way to go: met is 1, missed is 0 (decision 0191).
 */
export function scoreFromPrevious(value: Ratio, target: Ratio, previous: Ratio, better: 'higher' | 'lower'): Verdict {
  const up = better === 'higher' ? 1 : -1;
  if (compare(target, previous) * up > 0) return scoreLinear(value, target, previous, better);
  return compare(value, target) * up >= 0 ? MET : MISSED;
}
