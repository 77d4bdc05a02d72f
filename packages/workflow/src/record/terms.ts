import type { CycleContext, TermStanding } from '../context.ts';
import { dueDay } from '../deadlines.ts';
import type { StepEvent } from '../events.ts';
import type { TermId } from '../term-ids.ts';
import { given, type Recorder } from './recorder.ts';

/** Marks the terms a step meets, closes unmet or opens again. A term once met stays met until it is opened again. */
export function recordTerms(context: CycleContext, { row, day }: StepEvent): CycleContext {
  const { meets, lapses, reopens } = row;
  const open = Object.entries(context.terms).filter(([term]) => !reopens.includes(term as TermId));
  const terms: Partial<Record<TermId, TermStanding>> = Object.fromEntries(open);
  if (meets !== null) terms[meets] ??= { standing: 'met', day };
  for (const term of lapses) terms[term] ??= { standing: 'lapsed', day };
  return { ...context, terms };
}

/** A delay is never taken back: it is printed, whatever comes later. */
export const recordLate: Recorder = (context, { payload, terms, day }) => {
  const id = given(payload, 'term');
  const term = terms.find((each) => each.id === id);
  const due = term === undefined ? null : dueDay(term, context);
  if (due === null) throw new Error(`term ${id} without a day passed its guard`);
  return { ...context, late: [...context.late, { term: id, due, noticedOn: day, reasons: payload.reasons ?? null }] };
};
