import { type CycleDay, type CycleDue, type CycleHoliday, DAYS, hasSameDimensions } from '@traguardo/model';
import type { ClauseNode, ValueNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { bindQuantity } from './quantities.ts';
import { reportValue } from './values.ts';

/**
 * `deadline 31/01`, `30/06 next_year`, `31/01 or_after_budget 30 days`, `15 days`, each of them followed by
 * `next_working_day` or not; `at_once` and the other words. Reported when it is none of these.
 */
export function bindDue(binder: Binder, clause: ClauseNode | null): CycleDue | null {
  if (!clause) return null;
  const due = dueOf(binder, clause.values);
  if (due === null) reportValue(binder, 'deadline', clause.values[0]?.place ?? clause.place);
  return due;
}

function dueOf(binder: Binder, values: readonly ValueNode[]): CycleDue | null {
  const nextWorkingDay = isWord(values.at(-1), 'next-working-day');
  const [first, second, third, extra] = nextWorkingDay ? values.slice(0, -1) : values;
  if (!first || extra) return null;
  const date = dayOf(first);
  if (!second) {
    if (date !== null) return { kind: 'date', year: 0, ...date, nextWorkingDay };
    const days = daysOf(binder, first);
    if (days !== null) return { kind: 'after-entry', days, nextWorkingDay };
    return nextWorkingDay ? null : wordDue(first);
  }
  if (date === null) return null;
  if (isWord(second, 'next-year') && !third) return { kind: 'date', year: 1, ...date, nextWorkingDay };
  const days = third && isWord(second, 'or-after-budget') ? daysOf(binder, third) : null;
  return days === null ? null : { kind: 'date-or-after-budget', ...date, days, nextWorkingDay };
}

function isWord(value: ValueNode | undefined, name: string): boolean {
  return value?.kind === 'argument' && value.concept === `due.${name}`;
}

const WORDS = ['own-calendar', 'at-once', 'next-meeting'] as const;

function wordDue(value: ValueNode): CycleDue | null {
  const kind = WORDS.find((word) => isWord(value, word));
  return kind === undefined ? null : { kind };
}

/** `holiday 10/11 "San Baudolino", 06/12`; anything else in it is reported. */
export function bindHolidays(binder: Binder, clause: ClauseNode | null): readonly CycleHoliday[] {
  const values = clause?.values ?? [];
  return values.flatMap((value, index) => {
    const date = dayOf(value);
    const [before, after] = [values[index - 1], values[index + 1]];
    if (date !== null) return { title: after?.kind === 'text' ? after.text : '', ...date };
    const isTitle = value.kind === 'text' && before !== undefined && dayOf(before) !== null;
    const isComma = value.kind === 'mark' && value.mark === ',';
    if (!isTitle && !isComma) reportValue(binder, 'holiday', value.place);
    return [];
  });
}

/** A day and month alone: a cycle is for every year. */
export function dayOf(value: ValueNode): CycleDay | null {
  if (value.kind !== 'date' || !value.date.startsWith('--')) return null;
  return { month: Number(value.date.slice(2, 4)), day: Number(value.date.slice(5, 7)) };
}

/** A positive whole number of days. */
function daysOf(binder: Binder, value: ValueNode): number | null {
  if (value.kind !== 'quantity' || value.unit === null) return null;
  const { unit, value: days } = bindQuantity(binder, value);
  const isWhole = days.den === 1n && days.num > 0n && days.num < 10_000n;
  return isWhole && hasSameDimensions(unit.dimensions, DAYS.dimensions) ? Number(days.num) : null;
}
