import { isDay } from '@traguardo/model';
import { type SheetCell, serialDay } from '@traguardo/office';
import { monthNamed } from './period-day.ts';

/** How the days of a column are written with digits alone. */
export type DayOrder = 'day-first' | 'month-first';

const DIGITS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const NAMED = /^(\d{1,2})[°º]?[\s./-]+(\p{L}+)\.?[\s./-]+(\d{4}|\d{2})$/u;
const NAMED_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** The hours a program writes behind a day. */
const HOURS = /(?:T|\s+)\d{1,2}[:.]\d{2}.*$/;
/** A day kept as a number, as a cell that lost its format or a CSV has it: of this century. */
const SERIAL = /^\d{5}$/;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];

/** The month stands first where some days can be read so alone, and none the other way. */
export function dayOrderOf(cells: readonly SheetCell[]): DayOrder {
  const pairs = cells.flatMap(({ text }) => {
    const [, one, other] = DIGITS.exec(text.trim().replace(HOURS, '')) ?? [];
    return one === undefined ? [] : [{ one: Number(one), other: Number(other) }];
  });
  const isMonthFirst = pairs.some(({ other }) => other > 12) && !pairs.some(({ one }) => one > 12);
  return isMonthFirst ? 'month-first' : 'day-first';
}

/** The day a cell says, as ISO; null when it says none that is in the calendar. */
export function dayIn({ kind, text }: Pick<SheetCell, 'kind' | 'text'>, order: DayOrder = 'day-first'): string | null {
  if (kind === 'date') return text;
  if (kind !== 'text' && kind !== 'number') return null;
  const written = text.trim().replace(HOURS, '');
  if (SERIAL.test(written) && Number(written) >= FIRST_SERIAL && Number(written) <= LAST_SERIAL)
    return serialDay(written, 1900);
  const [, year, month, day] = YEAR_FIRST.exec(written) ?? [];
  if (year !== undefined) return inCalendar(year, Number(month), day);
  const [, one, other, behind] = DIGITS.exec(written) ?? [];
  if (behind !== undefined)
    return order === 'month-first' ? inCalendar(behind, Number(one), other) : inCalendar(behind, Number(other), one);
  const [, namedDay, name, ofYear] = NAMED.exec(written) ?? [];
  if (ofYear !== undefined) return inCalendar(ofYear, monthNamed(name ?? ''), namedDay);
  const [, first, behindIt, last] = NAMED_FIRST.exec(written) ?? [];
  return last === undefined ? null : inCalendar(last, monthNamed(first ?? ''), behindIt);
}

/** Two digits of a year are of this century. */
function inCalendar(year: string, month: number | null, day: string | undefined): string | null {
  if (month === null || day === undefined) return null;
  const iso = `${year.padStart(4, '20')}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}
