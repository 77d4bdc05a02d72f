import { compareText, daysBetween } from '@traguardo/model';
import type { CycleContext } from './context.ts';
import type { StepEvent } from './events.ts';

/** A term or a document by its code, or a step by its id, with the day on which it was met and the one by which it was due (null: it had none). */
export interface Met {
  readonly kind: 'term' | 'document' | 'step';
  readonly code: string;
  /** What a step was about; null for the cycle as a whole. */
  readonly subject: string | null;
  readonly day: string;
  readonly due: string | null;
}

/** By how many days something was met late; 0 when it was not. */
export function daysLate(met: Pick<Met, 'day' | 'due'> | null): number {
  return met === null || met.due === null ? 0 : Math.max(0, daysBetween(met.due, met.day));
}

/** Everything met or published so far, by day and code: a term that lapsed was not met. */
export function metSoFar({ terms, documents, dated }: CycleContext): readonly Met[] {
  const met = Object.entries(terms).flatMap(([code, { standing, day, due }]): readonly Met[] =>
    standing === 'met' ? [{ kind: 'term', code, subject: null, day, due }] : [],
  );
  const published = Object.entries(documents).flatMap(([code, { publications }]): readonly Met[] =>
    publications.map(({ day, due }) => ({ kind: 'document', code, subject: code, day, due })),
  );
  const taken = dated.map(({ step, ...of }): Met => ({ kind: 'step', code: step, ...of }));
  return [...met, ...published, ...taken].toSorted((a, b) => compareText(a.day, b.day) || compareText(a.code, b.code));
}

/** What a step met, read from the context after it; null when it met nothing, or nothing for the first time. */
export function metBy({ terms, documents, dated }: CycleContext, { step, subject, day }: StepEvent): Met | null {
  const { term, effects } = step;
  if (subject !== null && effects.includes('document-published')) {
    const due = documents[subject]?.publications.at(-1)?.due ?? null;
    return { kind: 'document', code: subject, subject, day, due };
  }
  if (step.due !== null && term === null) {
    const last = dated.at(-1);
    if (last?.step !== step.id) return null; // it had no day this time
    return { kind: 'step', code: step.id, subject, day, due: last.due };
  }
  const standing = term === null ? undefined : terms[term];
  if (term === null || standing?.standing !== 'met' || standing.day !== day) return null;
  return { kind: 'term', code: term, subject: null, day, due: standing.due };
}
