import { greatest, multiply, ONE, type Ratio, ratio, subtract, ZERO } from '@traguardo/model';
import { daysBetween } from '../calendar.ts';
import { MET, scored, type Verdict } from './verdict.ts';

/** `before d scoring late 10% per 30 days`: on the day or before 1; later, `loss` less for every begun period of `days`. */
export function scoreLate(date: string, deadline: string, loss: Ratio, days: number): Verdict {
  const late = daysBetween(deadline, date);
  if (late <= 0) return MET;
  const begun = Math.ceil(late / Math.max(1, days));
  return scored(greatest(ZERO, subtract(ONE, multiply(loss, ratio(begun)))));
}
