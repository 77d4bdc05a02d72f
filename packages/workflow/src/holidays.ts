import { addDays } from '@traguardo/model';
import { dayOf } from './calendar.ts';

/** Why no term ends on a day: a Sunday, a public holiday by name, or a day of the body's own (its patron saint's). */
export type Holiday =
  | 'sunday'
  | 'new-year'
  | 'epiphany'
  | 'easter-monday'
  | 'liberation'
  | 'labour'
  | 'republic'
  | 'assumption'
  | 'saint-francis'
  | 'all-saints'
  | 'immaculate-conception'
  | 'christmas'
  | 'saint-stephen'
  | 'unification-2011'
  | 'own';

/** A day of every year; months count from 1. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

interface Fixed extends YearDay {
  readonly name: Holiday;
  /** First and last year in which it is one; open where absent. The cycle knows no year before 2009. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * The days of L. 260/1949 art. 2 as it stands after L. 54/1977 (which took five away and moved the 4th of November), D.P.R.
 * 792/1985 (Epiphany again), L. 336/2000 (the 2nd of June again) and L. 151/2025 (the 4th of October from 2026); the 17th
 * of March for 2011 alone (D.L. 5/2011).
 */
const FIXED: readonly Fixed[] = [
  { name: 'new-year', month: 1, day: 1 },
  { name: 'epiphany', month: 1, day: 6 },
  { name: 'unification-2011', month: 3, day: 17, from: 2011, to: 2011 },
  { name: 'liberation', month: 4, day: 25 },
  { name: 'labour', month: 5, day: 1 },
  { name: 'republic', month: 6, day: 2 },
  { name: 'assumption', month: 8, day: 15 },
  { name: 'saint-francis', month: 10, day: 4, from: 2026 },
  { name: 'all-saints', month: 11, day: 1 },
  { name: 'immaculate-conception', month: 12, day: 8 },
  { name: 'christmas', month: 12, day: 25 },
  { name: 'saint-stephen', month: 12, day: 26 },
];

/** Why an ISO day is a holiday in Italy; null on a working day, and Saturday is one. `own` are the body's days. Pure. */
export function holidayOn(day: string, own: readonly YearDay[] = []): Holiday | null {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const isThis = (one: YearDay): boolean => one.month === month && one.day === dayOfMonth;
  const fixed = FIXED.find((one) => isThis(one) && year >= (one.from ?? year) && year <= (one.to ?? year));
  if (fixed !== undefined) return fixed.name;
  if (day === addDays(easterSunday(year), 1)) return 'easter-monday';
  if (own.some(isThis)) return 'own';
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? 'sunday' : null;
}

/**
 * The day on which a term ends that would end on this one: the day itself, or the next that is no holiday (art. 2963 c. 3
 * c.c.). Saturday does not move it: art. 155 c. 5 c.p.c. is for acts in court.
 */
export function nextWorkingDay(day: string, own: readonly YearDay[] = []): string {
  let next = day;
  while (holidayOn(next, own) !== null) next = addDays(next, 1);
  return next;
}

/** Easter Sunday of the Gregorian calendar as an ISO day, by the algorithm of Nature (20 April 1876), as in Meeus, ch. 8. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
