import { addDays, type CycleDefinition, type CycleDue } from '@traguardo/model';
import { dayOf } from './calendar.ts';
import { type Holiday, holidayOn, nextWorkingDay } from './holidays.ts';
import type { Instance } from './instance.ts';

/** The day of a term: as the law prints it, and the one on which it ends, later where `holiday` moves it. ISO days. */
export interface TermDay {
  readonly printed: string;
  readonly ends: string;
  /** Why the printed day does not end it; null when it does. */
  readonly holiday: Holiday | null;
}

/**
 * The day of a term for a body and a year; null when it has none, or not yet. `since` is the day from which a term counts
 * that counts from something (the state entered, the document made); null while that has not come. Pure.
 */
export function termDay(
  due: CycleDue | null,
  since: string | null,
  instance: Instance,
  { holidays }: Pick<CycleDefinition, 'holidays'>,
): TermDay | null {
  const printed = due === null ? null : printedDay(due, since, instance);
  if (due === null || printed === null) return null;
  const moves = 'nextWorkingDay' in due && due.nextWorkingDay;
  return moves
    ? { printed, ends: nextWorkingDay(printed, holidays), holiday: holidayOn(printed, holidays) }
    : { printed, ends: printed, holiday: null };
}

function printedDay(due: CycleDue, since: string | null, { year, budgetTerm, settings }: Instance): string | null {
  switch (due.kind) {
    case 'date':
      return dayOf(year + due.year, due.month, due.day);
    case 'date-or-after-budget':
      return budgetTerm === null ? dayOf(year, due.month, due.day) : addDays(budgetTerm, due.days);
    case 'own-calendar':
      return dayOf(year, settings.monitoring.month, settings.monitoring.day);
    case 'at-once':
      return since;
    case 'after-entry':
      // The day from which it counts is not counted (art. 2963 c. 2 c.c.).
      return since === null ? null : addDays(since, due.days);
    case 'next-meeting':
      return null;
    default:
      return due satisfies never;
  }
}
