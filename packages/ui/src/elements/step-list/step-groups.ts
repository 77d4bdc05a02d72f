import type { CycleDefinition } from '@traguardo/model';
import { type CycleState, isNoticeOfDelay, type PossibleStep } from '@traguardo/workflow';
import { isOccasional, movingOn } from '../cycle-view/whose-turn.ts';

/** For whom steps are put in groups: who acts, the role of the calendar, the step whose form is open, and the state of each region. */
interface StepReader {
  readonly role: string;
  readonly clock: string | null;
  readonly opened: string | null;
  readonly definition: CycleDefinition | null;
  readonly at: CycleState['value'];
}

/** Steps as one role reads them, each in one group and in the order given; a notice of delay is in none, the list of terms offers it. */
export interface StepGroups {
  /** Those the role can take now, or is filling in. */
  readonly first: readonly PossibleStep[];
  /** Those the year waits for, where none of them is the role's. */
  readonly next: readonly PossibleStep[];
  /** Those of the role that nobody has to take. */
  readonly occasional: readonly PossibleStep[];
  /** Those of the role that cannot be taken yet. */
  readonly waiting: readonly PossibleStep[];
  readonly others: readonly PossibleStep[];
}

/** Puts steps in groups. */
export function stepGroups(steps: readonly PossibleStep[], reader: StepReader): StepGroups {
  const { role, clock, opened, definition, at } = reader;
  const isOwn = (step: PossibleStep): boolean => takersOf(step).includes(role) || isOfClock(step, clock);
  const shown = steps.filter(({ step }) => !isNoticeOfDelay(step));
  const own = shown.filter(isOwn);
  // a form that is being filled in stays where it is
  const ready = own.filter((step) => step.ready || step.step.id === opened);
  // a day that only the calendar brings is nobody's business until it comes
  const waiting = own.filter((step) => !ready.includes(step) && !isOfClock(step, clock));
  const occasional = ready.filter((step) => isOccasional(step, at));
  const others = shown.filter((step) => !ready.includes(step) && !waiting.includes(step));
  const moving = movingOn(shown, definition, at);
  const next = moving.every((step) => others.includes(step)) ? moving : [];
  return {
    first: ready.filter((step) => !occasional.includes(step)),
    next,
    occasional,
    waiting,
    others: others.filter((step) => !next.includes(step)),
  };
}

/** The roles that take a step; of a subject the guards say which of them may: each sheet has its own evaluator. */
export function takersOf({ step, subject, roles }: PossibleStep): readonly string[] {
  return subject === null ? step.roles : roles;
}

/** Whether the step is one of the calendar, which anybody may record. */
export function isOfClock({ step }: PossibleStep, clock: string | null): boolean {
  return clock !== null && step.roles.includes(clock);
}
