import type { CycleDefinition, CycleTransition } from '@traguardo/model';
import type { CycleState } from '../context.ts';
import { dueDay, isPending } from '../deadlines.ts';
import { stepsOf } from '../steps.ts';

/** Until when values are due, ISO; null when nothing is due any more, or on no day. */
export interface ValueDues {
  /** One that is not given yet: by the end of the next collection, else until the data are sealed. */
  readonly missing: string | null;
  /** One that is provisional: until the data are sealed. */
  readonly provisional: string | null;
}

/**
 * The days by which the cycle wants its values. A collection of values is a state that is left by a step which asks that
 * they be received; its term is that of the step which enters it. The data are sealed by a step that asks for final
 * values. Read from the text of the cycle: no code of a state or a term is known here. Pure.
 */
export function valueDues(state: CycleState, definition: CycleDefinition): ValueDues {
  const steps = stepsOf(definition).map(({ step }) => step);
  const states = new Set(Object.values(state.value));
  const collections = new Set(steps.filter((step) => asks(step, 'values-received')).flatMap(({ from }) => from));
  const isCollecting = [...collections].some((each) => states.has(each));
  const opening = steps.filter(({ to }) => to !== null && collections.has(to));
  const sealed = firstDay(
    steps.filter((step) => asks(step, 'values-final')),
    state,
    definition,
    false,
  );
  return { missing: firstDay(opening, state, definition, isCollecting) ?? sealed, provisional: sealed };
}

function asks({ guards }: CycleTransition, name: string): boolean {
  return guards.some((guard) => guard.kind === 'named' && guard.name === name);
}

/** The first day of the terms the steps meet: of those still open, of all when `isOpen`. */
function firstDay(
  steps: readonly CycleTransition[],
  { context }: CycleState,
  definition: CycleDefinition,
  isOpen: boolean,
): string | null {
  const codes = new Set(steps.map(({ term }) => term));
  const terms = definition.terms.filter(
    (term) => codes.has(term.code) && (isOpen || isPending(term, context, definition)),
  );
  const days = terms.flatMap((term) => dueDay(term, context, definition) ?? []);
  return days.toSorted()[0] ?? null;
}
