import { type CycleDue, DAYS, hasSameDimensions } from '@traguardo/model';
import type { ClauseNode, ValueNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { bindQuantity } from './quantities.ts';
import { reportValue } from './values.ts';

/** `deadline 31/01`, `30/06 next_year`, `31/01 or_after_budget 30 days`, `15 days`, `at_once`. Reported when it is none of these. */
export function bindDue(binder: Binder, clause: ClauseNode | null): CycleDue | null {
  if (!clause) return null;
  const due = dueOf(binder, clause.values);
  if (due === null) reportValue(binder, 'deadline', clause.values[0]?.place ?? clause.place);
  return due;
}

function dueOf(binder: Binder, [first, second, third, extra]: readonly ValueNode[]): CycleDue | null {
  if (!first || extra) return null;
  if (!second) return soleDue(binder, first);
  const date = dayOf(first);
  if (date === null || second.kind !== 'argument') return null;
  if (second.concept === 'due.next-year' && !third) return { kind: 'date', year: 1, ...date };
  const days = third && second.concept === 'due.or-after-budget' ? daysOf(binder, third) : null;
  return days === null ? null : { kind: 'date-or-after-budget', ...date, days };
}

function soleDue(binder: Binder, value: ValueNode): CycleDue | null {
  const date = dayOf(value);
  if (date !== null) return { kind: 'date', year: 0, ...date };
  const days = daysOf(binder, value);
  if (days !== null) return { kind: 'after-entry', days };
  switch (value.kind === 'argument' ? value.concept : '') {
    case 'due.own-calendar':
      return { kind: 'own-calendar' };
    case 'due.at-once':
      return { kind: 'at-once' };
    case 'due.next-meeting':
      return { kind: 'next-meeting' };
    default:
      return null;
  }
}

/** A day and month alone: a cycle is for every year. */
function dayOf(value: ValueNode): { readonly month: number; readonly day: number } | null {
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
