import type { CycleContext, TermStanding } from '../context.ts';
import { dueDay } from '../deadlines.ts';
import type { StepEvent } from '../events.ts';
import { stateIn } from '../subjects.ts';
import { given, type Recorder } from './recorder.ts';

/** Marks the terms a step meets, closes unmet or opens again. A term once met stays met until it is opened again. */
export function recordTerms(context: CycleContext, { step, day }: StepEvent): CycleContext {
  const { term, closes, reopens } = step;
  const open = Object.entries(context.terms).filter(([code]) => !reopens.includes(code));
  const terms: Record<string, TermStanding> = Object.fromEntries(open);
  if (term !== null) terms[term] ??= { standing: 'met', day };
  for (const code of closes) terms[code] ??= { standing: 'lapsed', day };
  return { ...context, terms };
}

/** Remembers the day on which a plain region came to the state it is in. */
export function recordEntry(context: CycleContext, event: StepEvent): CycleContext {
  const { step, region, day } = event;
  if (step.to === null || region.each !== null) return context;
  const left = stateIn(event, region, null);
  const others = Object.entries(context.entered).filter(([code]) => code !== left);
  return { ...context, entered: Object.fromEntries([...others, [step.to, day]]) };
}

/** A delay is never taken back: it is printed, whatever comes later. */
export const recordLate: Recorder = (context, { payload, definition, day }) => {
  const code = given(payload, 'term');
  const term = definition.terms.find((each) => each.code === code);
  const due = term === undefined ? null : dueDay(term, context, definition);
  if (due === null) throw new Error(`term ${code} without a day passed its guard`);
  return { ...context, late: [...context.late, { term: code, due, noticedOn: day, reasons: payload.reasons ?? null }] };
};
