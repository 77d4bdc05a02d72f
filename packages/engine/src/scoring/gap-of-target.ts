import { DAYS, daysBetween, type Expression, ratio, type Scoring, type Target, type Value } from '@traguardo/model';
import { type Computed, fromQuantity, quantityValue } from '../expression/computed.ts';
import { lackTo, lackToRange, scoreGap, scoreGapShare } from './gap.ts';
import { withNumbers } from './operands.ts';
import { meaningless, type Verdict } from './verdict.ts';

type Gap = Scoring & { readonly kind: 'gap' | 'gap-share' };

/** The gap of a value to what its target asks: a bound, the nearer end of a range, a day. A share needs a single bound. */
export function gapVerdict(
  scoring: Gap,
  target: Target,
  value: Value,
  boundOf: (bound: Expression) => Computed,
): Verdict {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return scoring.kind === 'gap'
        ? withNumbers([value, boundOf(target.bound), fromQuantity(scoring.width)], (number, bound, width) =>
            scoreGap(lackTo(target.kind, number, bound), width),
          )
        : withNumbers([value, boundOf(target.bound)], (number, bound) =>
            scoreGapShare(lackTo(target.kind, number, bound), bound, scoring.share),
          );
    case 'range':
      if (scoring.kind !== 'gap') return meaningless('wrong-type');
      return withNumbers(
        [value, boundOf(target.low), boundOf(target.high), fromQuantity(scoring.width)],
        (number, low, high, width) => scoreGap(lackToRange(number, low, high), width),
      );
    case 'before':
      return scoring.kind === 'gap' && value.kind === 'date'
        ? lateBy(daysBetween(target.date, value.date), scoring)
        : meaningless('wrong-type');
    default:
      return meaningless('wrong-type');
  }
}

/** A deadline loses nothing up to the day, and gains nothing before it. */
function lateBy(days: number, { width }: Gap & { readonly kind: 'gap' }): Verdict {
  const late = quantityValue(ratio(Math.max(0, days)), DAYS);
  return withNumbers([late, fromQuantity(width)], scoreGap);
}
