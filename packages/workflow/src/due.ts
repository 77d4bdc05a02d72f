import type { CycleDefinition } from '@traguardo/model';
import { daysBetween, romeDay } from './calendar.ts';
import type { CycleState } from './context.ts';
import { type Deadline, dueAt } from './deadlines.ts';
import type { Facts } from './facts/facts-shape.ts';
import { possible, possibleFor } from './possible.ts';
import { type Refusal, refusal } from './refusal.ts';
import { mayTake, type PlacedStep, stepsOf } from './steps.ts';
import { stateIn } from './subjects.ts';

/** A step that would meet something due, and what stands in its way now. */
export interface DueStep extends PlacedStep {
  /** The document it publishes, the sheet or the value it is about; null for a step of the cycle as a whole. */
  readonly subject: string | null;
  /** `ready`: only its form is left to fill in. `elsewhere`: the cycle is not where the step starts. */
  readonly now: 'ready' | 'refused' | 'elsewhere';
  readonly refusals: readonly Refusal[];
}

/** Something due: the days left (negative when it is late, null when it has no day) and the steps that meet it. */
export interface DueItem {
  readonly deadline: Deadline;
  readonly days: number | null;
  readonly ways: readonly DueStep[];
}

/** Everything due, late things first, with what stands in the way of each. `at` is the present instant (UTC). Pure. */
export function dueItems(state: CycleState, facts: Facts, at: string, definition: CycleDefinition): readonly DueItem[] {
  const today = romeDay(at);
  const here = possible(state, facts, at, definition);
  return dueAt(state, definition).map((deadline) => ({
    deadline,
    days: deadline.due === null ? null : daysBetween(today, deadline.due),
    ways: placed(deadline, definition).map(({ step, region }) => {
      const subject = region.each === null ? null : deadline.subject;
      const offered = subject === null ? here : possibleFor(region, subject, state, facts, at, definition);
      const found = offered.find((each) => each.step.id === step.id);
      if (found === undefined) return elsewhere({ step, region }, subject, state);
      return { step, region, subject, now: found.ready ? 'ready' : 'refused', refusals: found.refusals } as const;
    }),
  }));
}

/** What is due from a role: what one of its steps would meet, in its own right or in the place of another. */
export function dueFrom(role: string, items: readonly DueItem[], definition: CycleDefinition): readonly DueItem[] {
  return items.filter(({ ways }) => ways.some(({ step }) => mayTake(definition, step, role)));
}

function placed({ steps }: Deadline, definition: CycleDefinition): readonly PlacedStep[] {
  return stepsOf(definition).filter(({ step }) => steps.includes(step));
}

function elsewhere({ step, region }: PlacedStep, subject: string | null, state: CycleState): DueStep {
  const data = { event: step.code, state: stateIn(state, region, subject), states: step.from };
  const reason = refusal('state', 'state/not-here', data, { by: 'state', states: step.from });
  return { step, region, subject, now: 'elsewhere', refusals: [reason] };
}
