import { compareText } from '@traguardo/model';
import { addDays } from '../calendar.ts';
import type { CycleContext } from '../context.ts';
import { dueDay, isPending } from '../deadlines.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { TermId } from '../term-ids.ts';
import type { Term } from '../terms.ts';
import type { Guard } from './guard.ts';

/** A delay is recorded once, for a term that is open and whose last day is over. */
export const termPassed: Guard = (context, { payload, terms, day }) => {
  const term = terms.find(({ id }) => id === payload.term);
  if (term === undefined) return noneNamed(context, terms, day);
  const byTerm = { by: 'payload', fields: ['term'] } as const;
  if (!isPending(term, context)) return refusal('term-passed', 'term/not-pending', { term: term.id }, byTerm);
  const recorded = context.late.find((delay) => delay.term === term.id);
  if (recorded !== undefined) {
    return refusal('term-passed', 'term/already-late', { term: term.id, since: recorded.due }, byTerm);
  }
  const due = dueDay(term, context);
  if (due !== null && day > due) return null;
  const data = { term: term.id, day, due };
  return due === null
    ? refusal('term-passed', 'term/not-passed', data, byTerm)
    : refusal('term-passed', 'term/not-passed', data, { by: 'day', from: addDays(due, 1) });
};

/** Before the form names a term: whether any has passed, otherwise the next one. */
function noneNamed(context: CycleContext, terms: readonly Term[], day: string): Refusal | null {
  const open = terms
    .filter((term) => isPending(term, context) && context.late.every((delay) => delay.term !== term.id))
    .flatMap((term) => ({ term: term.id, due: dueDay(term, context) }))
    .filter((each): each is { term: TermId; due: string } => each.due !== null)
    .toSorted((a, b) => compareText(a.due, b.due));
  const [next] = open;
  if (next === undefined) return refusal('term-passed', 'term/none-open', {}, { by: 'next-cycle' });
  if (day > next.due) return null;
  return refusal('term-passed', 'term/not-passed', { ...next, day }, { by: 'day', from: addDays(next.due, 1) });
}
