import { compareText } from '@traguardo/model';
import { addDays, dayOf, daysBetween } from './calendar.ts';
import { type CycleContext, type CycleState, standingValidation } from './context.ts';
import type { CycleDefinition } from './definition.ts';
import type { CycleRow } from './row.ts';
import type { TermId } from './term-ids.ts';
import type { Term } from './terms.ts';

/** A term still to be met. `due` is an ISO day, null for the next meeting; `rows` are the steps that meet it. */
export interface Deadline {
  readonly term: TermId;
  readonly due: string | null;
  readonly rows: readonly CycleRow[];
  /** Whether its step can be taken in the present state. */
  readonly here: boolean;
  /** Whether its passing has been recorded. */
  readonly noticed: boolean;
  readonly sources: readonly string[];
  readonly consequence: Term['consequence'];
}

/** The day on which a term ends for this instance; null when it has no day (yet). */
export function dueDay(term: Term, context: CycleContext): string | null {
  const { instance } = context;
  switch (term.due.kind) {
    case 'date':
      return dayOf(instance.year + term.due.year, term.due.month, term.due.day);
    case 'date-or-after-budget':
      return instance.budgetTerm === null
        ? dayOf(instance.year, term.due.month, term.due.day)
        : addDays(instance.budgetTerm, term.due.days);
    case 'monitoring':
      return dayOf(instance.year, instance.settings.monitoring.month, instance.settings.monitoring.day);
    case 'at-once':
      return standingValidation(context)?.day ?? null;
    case 'next-meeting':
      return null;
    default:
      return term.due satisfies never;
  }
}

/** Whether a term is open: neither met nor closed, and its subject exists. */
export function isPending(term: Term, context: CycleContext): boolean {
  if (context.terms[term.id] !== undefined) return false;
  if (term.due.kind === 'next-meeting') return context.versions.at(-1)?.standing === 'to-ratify';
  if (term.due.kind === 'at-once') return standingValidation(context) !== null;
  return true;
}

/** The terms still open, by day; those without a day come last. */
export function dueAt(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  return definition.terms
    .filter((term) => isPending(term, state.context))
    .map((term): Deadline => {
      const rows = definition.rows.filter(({ meets }) => meets === term.id);
      return {
        term: term.id,
        due: dueDay(term, state.context),
        rows,
        here: rows.some(({ from }) => from.includes(state.value.main)),
        noticed: state.context.late.some((delay) => delay.term === term.id),
        sources: term.sources,
        consequence: term.consequence,
      };
    })
    .toSorted((a, b) => compareText(a.due ?? '9999', b.due ?? '9999'));
}

/** Terms that passed before `today` and whose delay is not recorded yet: for each, the clock owes a TERM_PASSED. */
export function passedTerms(state: CycleState, definition: CycleDefinition, today: string): readonly Deadline[] {
  return dueAt(state, definition).filter(({ due, noticed }) => due !== null && !noticed && daysBetween(due, today) > 0);
}

/** Terms with a legal consequence whose delay is recorded and whose step is still not taken: hiring and rewards blocked. */
export function blockingDelays(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  return dueAt(state, definition).filter(({ noticed, consequence }) => noticed && consequence !== null);
}
