import type { CycleContext } from '../context.ts';
import type { TermStanding } from '../context/terms.ts';
import { dueDay, ownDay } from '../deadlines.ts';
import type { StepEvent } from '../events.ts';
import { clockRole } from '../steps.ts';
import { stateIn } from '../subjects.ts';
import { given, type Recorder } from './recorder.ts';

/** Marks the terms a step meets, closes unmet or opens again. A term once met stays met until it is opened again. */
export function recordTerms(context: CycleContext, { step, day, role, definition }: StepEvent): CycleContext {
  const { term, closes, reopens } = step;
  const isOfCalendar = role === clockRole(definition);
  const dueOf = (code: string): string | null => {
    const found = definition.terms.find((each) => each.code === code);
    // The calendar is never late, and for what is to be done at once the law counts no days.
    const hasNoDay = found === undefined || found.due?.kind === 'at-once' || isOfCalendar;
    return hasNoDay ? null : dueDay(found, context, definition);
  };
  const open = Object.entries(context.terms).filter(([code]) => !reopens.includes(code));
  const terms: Record<string, TermStanding> = Object.fromEntries(open);
  if (term !== null) terms[term] ??= { standing: 'met', day, due: dueOf(term) };
  for (const code of closes) terms[code] ??= { standing: 'lapsed', day, due: dueOf(code) };
  return { ...context, terms };
}

/** Keeps by when a step with a day of its own was due. */
export function recordDated(context: CycleContext, event: StepEvent): CycleContext {
  const { step, subject, day } = event;
  const due = ownDay(event, event, context, event.definition)?.ends ?? null;
  return due === null ? context : { ...context, dated: [...context.dated, { step: step.id, subject, day, due }] };
}

/** Remembers the day on which a region, or a subject of one, came to the state it is in. */
export function recordEntry(context: CycleContext, event: StepEvent): CycleContext {
  const { step, region, subject, day } = event;
  if (step.to === null) return context;
  if (subject !== null) {
    const known = context.enteredItems[region.code];
    return { ...context, enteredItems: { ...context.enteredItems, [region.code]: { ...known, [subject]: day } } };
  }
  const left = stateIn(event, region, null);
  const others = Object.entries(context.entered).filter(([code]) => code !== left);
  return { ...context, entered: Object.fromEntries([...others, [step.to, day]]) };
}

/** A delay is never taken back: it is printed, whatever comes later. A term without a day is never late. */
export const recordLate: Recorder = (context, { payload, definition, day }) => {
  const code = given(payload, 'term');
  const term = definition.terms.find((each) => each.code === code);
  const due = term === undefined ? null : dueDay(term, context, definition);
  if (due === null) return context;
  return { ...context, late: [...context.late, { term: code, due, noticedOn: day, reasons: payload.reasons ?? null }] };
};
