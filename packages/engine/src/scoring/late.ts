import { compare, daysBetween, greatest, multiply, ONE, type Ratio, ratio, subtract, ZERO } from '@traguardo/model';
import { MET, scored, type Verdict } from './verdict.ts';

/** `before d scoring late 10% per 30 days`: on the day or before 1; later, `loss` less for every begun period of `days`. */
export function scoreLate(date: string, deadline: string, loss: Ratio, days: number): Verdict {
  const late = daysBetween(deadline, date);
  if (late <= 0) return MET;
  const begun = Math.ceil(late / Math.max(1, days));
  return scored(greatest(ZERO, subtract(ONE, multiply(loss, ratio(begun)))));
}

/**
 * A method of numbers applied to the days of delay (`before d scoring steps { <= 30 days 80% }`), which are below 0 for what
 * comes early. Whatever it says, on the day or before the score is at least 1.
 */
export function scoreDelay(date: string, deadline: string, method: (days: Ratio) => Verdict): Verdict {
  const late = daysBetween(deadline, date);
  const verdict = method(ratio(late));
  return late <= 0 && verdict.kind === 'score' && compare(verdict.score, ONE) < 0 ? MET : verdict;
}
