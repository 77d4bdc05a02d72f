import { compare, divide, greatest, type Ratio, subtract, ZERO } from '@traguardo/model';
import { meaningless, scored, type Verdict } from './verdict.ts';

/**
 * `scoring linear Z`: 0 at `zero`, 1 at the target, linear beyond it up to the cap, never below 0. Works for every sign and
 * both directions. Undefined when `zero` is the target or lies on its better side.
 */
export function scoreLinear(value: Ratio, target: Ratio, zero: Ratio, better: 'higher' | 'lower'): Verdict {
  const side = compare(target, zero);
  if (side !== (better === 'higher' ? 1 : -1)) return meaningless('linear-zero');
  return scored(greatest(ZERO, divide(subtract(value, zero), subtract(target, zero))));
}
