import type { Expression, Target } from '@traguardo/model';
import { holds } from '../expression/comparison.ts';
import type { Computed } from '../expression/computed.ts';
import { scoreAtLeast } from './at-least.ts';
import { scoreAtMost } from './at-most.ts';
import { verdictOfUnknown, withNumbers } from './operands.ts';
import { scoreRange } from './range.ts';
import { meaningless, MET, MISSED, type Verdict } from './verdict.ts';

/** The rule a target has when no scoring is declared: proportional where there is a proportion, otherwise met or not. */
export function scorePlainly(target: Target, value: Computed, boundOf: (bound: Expression) => Computed): Verdict {
  switch (target.kind) {
    case 'at-least':
    case 'phases':
      return withNumbers([value, boundOf(target.bound)], scoreAtLeast);
    case 'at-most':
      return withNumbers([value, boundOf(target.bound)], scoreAtMost);
    case 'range':
      return withNumbers([value, boundOf(target.low), boundOf(target.high)], scoreRange);
    case 'exactly':
      return scoreExactly(value, boundOf(target.bound));
    case 'yes':
      return value.kind === 'boolean' ? metOrMissed(value.value) : meaningless('wrong-type');
    case 'before':
      return value.kind === 'date' ? metOrMissed(value.date <= target.date) : meaningless('wrong-type');
    case 'unknown':
      return { kind: 'missing' };
    case 'monitor':
    case 'plugin': // has a rule of its own, before this one
      return meaningless('no-target');
  }
}

/** `= t`: equal or not, for numbers, dates and yes/no alike. */
function scoreExactly(value: Computed, bound: Computed): Verdict {
  const equal = holds('=', value, bound, { decimals: null, within: null }, () => '');
  return equal.kind === 'boolean'
    ? metOrMissed(equal.value)
    : (verdictOfUnknown([value, bound]) ?? meaningless('wrong-type'));
}

function metOrMissed(isMet: boolean): Verdict {
  return isMet ? MET : MISSED;
}
