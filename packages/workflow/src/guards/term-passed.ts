import { addDays, compareText, type CycleDefinition } from '@traguardo/model';
import type { CycleContext } from '../context.ts';
import { dueDay, isPending } from '../deadlines.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** A delay is recorded once, for a term that is open and whose last day is over. */
export const termPassed: Guard = (context, { payload, definition, day }) => {
  if (payload.term === undefined) return noneNamed(context, definition, day);
  const { term: code } = payload;
  const term = definition.terms.find((each) => each.code === code);
  const byTerm = { by: 'payload', fields: ['term'] } as const;
  if (term === undefined || !isPending(term, context, definition)) {
    return refusal('term-passed', 'term/not-pending', { term: code }, byTerm);
  }
  const recorded = context.late.find((delay) => delay.term === code);
  if (recorded !== undefined) {
    return refusal('term-passed', 'term/already-late', { term: code, since: recorded.due }, byTerm);
  }
  const due = dueDay(term, context, definition);
  if (due !== null && day > due) return null;
  const data = { term: code, day, due };
  return due === null
    ? refusal('term-passed', 'term/not-passed', data, byTerm)
    : refusal('term-passed', 'term/not-passed', data, { by: 'day', from: addDays(due, 1) });
};

/** Before the form names a term: whether any has passed, otherwise the next one. */
function noneNamed(context: CycleContext, definition: CycleDefinition, day: string): Refusal | null {
  const open = definition.terms
    .filter((term) => isPending(term, context, definition) && context.late.every((delay) => delay.term !== term.code))
    .map((term) => ({ term: term.code, due: dueDay(term, context, definition) }))
    .filter((each): each is { term: string; due: string } => each.due !== null)
    .toSorted((a, b) => compareText(a.due, b.due));
  const [next] = open;
  if (next === undefined) return refusal('term-passed', 'term/none-open', {}, { by: 'next-cycle' });
  if (day > next.due) return null;
  return refusal('term-passed', 'term/not-passed', { ...next, day }, { by: 'day', from: addDays(next.due, 1) });
}
