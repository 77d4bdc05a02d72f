import { compareText, type CycleDefinition, type CycleTerm, type CycleTransition } from '@traguardo/model';
import { addDays, dayOf, daysBetween } from './calendar.ts';
import type { CycleContext, CycleState } from './context.ts';
import { stepsOf } from './steps.ts';
import { stateIn } from './subjects.ts';

/** A term still to be met. `due` is an ISO day, null for the next meeting; `steps` are those that meet it. */
export interface Deadline {
  /** The code of the term. */
  readonly term: string;
  readonly due: string | null;
  readonly steps: readonly CycleTransition[];
  /** Whether its step can be taken in the present state. */
  readonly here: boolean;
  /** Whether its passing has been recorded. */
  readonly noticed: boolean;
  readonly sources: readonly string[];
  readonly consequence: CycleTerm['consequence'];
}

/** The day on which a term ends for this instance; null when it has no day (yet). */
export function dueDay(term: CycleTerm, context: CycleContext, definition: CycleDefinition): string | null {
  const { instance } = context;
  if (term.due === null) return null;
  switch (term.due.kind) {
    case 'date':
      return dayOf(instance.year + term.due.year, term.due.month, term.due.day);
    case 'date-or-after-budget':
      return instance.budgetTerm === null
        ? dayOf(instance.year, term.due.month, term.due.day)
        : addDays(instance.budgetTerm, term.due.days);
    case 'own-calendar':
      return dayOf(instance.year, instance.settings.monitoring.month, instance.settings.monitoring.day);
    case 'at-once':
      return openedOn(term, context, definition);
    case 'after-entry': {
      const opened = openedOn(term, context, definition);
      return opened === null ? null : addDays(opened, term.due.days);
    }
    case 'next-meeting':
      return null;
    default:
      return term.due satisfies never;
  }
}

/** Whether a term is open: neither met nor closed, and what it counts from has happened. */
export function isPending(term: CycleTerm, context: CycleContext, definition: CycleDefinition): boolean {
  if (context.terms[term.code] !== undefined) return false;
  const { kind = 'date' } = term.due ?? {};
  const isCounted = kind === 'at-once' || kind === 'after-entry' || kind === 'next-meeting';
  return !isCounted || openedOn(term, context, definition) !== null;
}

/** The day on which the state was entered from which a term's step starts; null while no region is there. */
function openedOn({ code }: CycleTerm, { entered }: CycleContext, definition: CycleDefinition): string | null {
  const states = stepsMeeting(definition, code).flatMap(({ step }) => step.from);
  const days = states.flatMap((state) => (Object.hasOwn(entered, state) ? (entered[state] ?? []) : []));
  return days.toSorted().at(-1) ?? null;
}

function stepsMeeting(definition: CycleDefinition, code: string): ReturnType<typeof stepsOf> {
  return stepsOf(definition).filter(({ step }) => step.term === code);
}

/** The terms still open, by day; those without a day come last. */
export function dueAt(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  return definition.terms
    .filter((term) => isPending(term, state.context, definition))
    .map((term): Deadline => {
      const steps = stepsMeeting(definition, term.code);
      return {
        term: term.code,
        due: dueDay(term, state.context, definition),
        steps: steps.map(({ step }) => step),
        here: steps.some(
          ({ step, region }) => region.each === null && step.from.includes(stateIn(state, region, null)),
        ),
        noticed: state.context.late.some((delay) => delay.term === term.code),
        sources: term.sources,
        consequence: term.consequence,
      };
    })
    .toSorted((a, b) => compareText(a.due ?? '9999', b.due ?? '9999'));
}

/** Terms that passed before `today` and whose delay is not recorded yet: for each, the clock owes a notice of delay. */
export function passedTerms(state: CycleState, definition: CycleDefinition, today: string): readonly Deadline[] {
  return dueAt(state, definition).filter(({ due, noticed }) => due !== null && !noticed && daysBetween(due, today) > 0);
}

/** Terms with a legal consequence whose delay is recorded and whose step is still not taken: hiring and rewards blocked. */
export function blockingDelays(state: CycleState, definition: CycleDefinition): readonly Deadline[] {
  return dueAt(state, definition).filter(({ noticed, consequence }) => noticed && consequence !== null);
}
