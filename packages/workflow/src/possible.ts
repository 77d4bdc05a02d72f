import type { CycleDefinition, CycleRegion } from '@traguardo/model';
import type { CycleState } from './context.ts';
import { type Deadline, dueAt } from './deadlines.ts';
import { definitionProblems } from './definition-problems.ts';
import type { Facts } from './facts/facts-shape.ts';
import { guardRefusals } from './guards/judge.ts';
import type { Refusal } from './refusal.ts';
import { stepEvent } from './step.ts';
import { isByItself, type PlacedStep, stepsOf } from './steps.ts';
import { stateIn } from './subjects.ts';

/**
 * A step that leads on from the present state, of one subject where its region has some. `ready` says that only its form is
 * left to fill in: every refusal can be met by a field of the payload. `refusals` are those of the guards; act and required
 * fields are in the step.
 */
export interface PossibleStep extends PlacedStep {
  readonly subject: string | null;
  readonly ready: boolean;
  readonly refusals: readonly Refusal[];
  readonly due: Deadline | null;
}

/**
 * What each role may do now in the plain regions, and why what is not ready is refused. `at` is the present instant (UTC).
 * Pure. Nothing is possible by a definition the workflow cannot run.
 */
export function possible(
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly PossibleStep[] {
  const plain = stepsOf(definition).filter(({ region }) => region.each === null);
  return possibleAmong(plain, null, state, facts, at, definition);
}

/** As `possible`, for one subject of a region that has some. */
export function possibleFor(
  region: CycleRegion,
  subject: string,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly PossibleStep[] {
  const own = stepsOf(definition).filter((each) => each.region.code === region.code);
  return possibleAmong(own, subject, state, facts, at, definition);
}

function possibleAmong(
  steps: readonly PlacedStep[],
  subject: string | null,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly PossibleStep[] {
  if (definitionProblems(definition).length > 0) return [];
  const deadlines = dueAt(state, definition);
  return steps
    .filter(({ step, region }) => step.from.includes(stateIn(state, region, subject)) && !isByItself(step))
    .map((placed): PossibleStep => {
      const { step } = placed;
      const payload = {
        ...(subject === null ? {} : { subject }),
        ...(step.when?.kind === 'field' ? { [step.when.field]: step.when.is } : {}),
      };
      const event = stepEvent(state, { actor: '', role: step.roles[0] ?? '', at, payload }, placed, facts, definition);
      const refusals = guardRefusals(state.context, event);
      return {
        ...placed,
        subject,
        ready: refusals.every(({ wayOut }) => wayOut.some(({ by }) => by === 'payload')),
        refusals,
        due:
          deadlines.find((each) => each.steps.includes(step) && (each.subject === null || each.subject === subject)) ??
          null,
      };
    });
}
