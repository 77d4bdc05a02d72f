import type { CycleDefinition, CycleRegion } from '@traguardo/model';
import { askedBy, type AskedOfText, stepsBehind } from './asked-of-text.ts';
import { type CycleState, versionInForce } from './context.ts';
import { type Deadline, dueAt } from './deadlines.ts';
import { definitionProblems } from './definition-problems.ts';
import type { Facts } from './facts/facts-shape.ts';
import { textRefusals } from './guards/text-guards.ts';
import { guardRefusals } from './guards/judge.ts';
import { sealWithErrors } from './guards/seal-with-errors.ts';
import type { Refusal } from './refusal.ts';
import { stepEvent } from './step.ts';
import { isByItself, type PlacedStep, stepsOf, waysForwardFirst } from './steps.ts';
import { stateIn } from './subjects.ts';

/**
 * A step that leads on from the present state, of one subject where its region has some. `ready` says that only its form is
 * left to fill in: every refusal can be met by a field of the payload. `refusals` are those of the guards; act and required
 * fields are in the step.
 */
export interface PossibleStep extends PlacedStep {
  readonly subject: string | null;
  /** The roles that may take it: of a sheet those that its guards let. */
  readonly roles: readonly string[];
  readonly ready: boolean;
  readonly refusals: readonly Refusal[];
  /** What the steps behind it will refuse because of the text as it stands: to be mended while it can still be written. */
  readonly ahead: readonly AskedOfText[];
  readonly due: Deadline | null;
  /** Whether it finds nothing to do: changes are proposed of a text that is still the one in force. */
  readonly idle: boolean;
}

/**
 * What each role may do now in the plain regions, what goes on before what goes back, and why what is not ready is refused. `at` is the present instant (UTC).
 * Pure. Nothing is possible by a definition the workflow cannot run.
 */
export function possible(
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly PossibleStep[] {
  const plain = stepsOf(definition).filter(({ region }) => region.each === null);
  return possibleAmong(plain, state, facts, at, definition)(null);
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
  return possibleForEach(region, state, facts, at, definition)(subject);
}

/** As `possibleFor`, for one subject after another: what is the same for all, of thousands of values, is worked out once. */
export function possibleForEach(
  region: CycleRegion,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): (subject: string) => readonly PossibleStep[] {
  const own = stepsOf(definition).filter((each) => each.region.code === region.code);
  return possibleAmong(own, state, facts, at, definition);
}

function possibleAmong(
  steps: readonly PlacedStep[],
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): (subject: string | null) => readonly PossibleStep[] {
  if (definitionProblems(definition).length > 0) return () => [];
  const deadlines = dueAt(state, definition);
  const ofText = textRefusals(state.context, facts);
  const isInForce = versionInForce(state.context)?.planHash === facts.planHash;
  const ways = waysForwardFirst(steps.filter(({ step }) => !isByItself(step))).map((placed) => ({
    placed,
    ahead: askedBy(stepsBehind(placed, definition), ofText),
  }));
  return (subject) =>
    ways
      .filter(({ placed: { step, region } }) => step.from.includes(stateIn(state, region, subject)))
      .map(({ placed, ahead }) => possibleStep(placed, subject, ahead));

  function possibleStep(placed: PlacedStep, subject: string | null, ahead: PossibleStep['ahead']): PossibleStep {
    const { step } = placed;
    const found = judgedByRole(placed, subject, state, facts, at, definition);
    const least = Math.min(...found.map(({ refusals }) => refusals.length));
    const refusals = found.find((each) => each.refusals.length === least)?.refusals ?? [];
    return {
      ...placed,
      subject,
      roles: found.flatMap(({ role, refusals: own }) => (own.some(isAboutRole) ? [] : role)),
      ready: refusals.every(({ wayOut }) => wayOut.some(({ by }) => by === 'payload')),
      refusals,
      ahead,
      due:
        deadlines.find((each) => each.steps.includes(step) && (each.subject === null || each.subject === subject)) ??
        null,
      idle: isInForce && step.required.includes('items'),
    };
  }
}

interface JudgedRole {
  readonly role: string;
  readonly refusals: readonly Refusal[];
}

/** What the guards say to each role of a step; of a step without subject they ask about none, and the first speaks for all. */
function judgedByRole(
  placed: PlacedStep,
  subject: string | null,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly JudgedRole[] {
  const { step } = placed;
  const refusalsOf = refusalsForEach(placed, subject, state, facts, at, definition);
  const first = refusalsOf(step.roles[0] ?? '');
  if (subject === null || step.roles.length === 1) return step.roles.map((role) => ({ role, refusals: first }));
  return step.roles.map((role) => ({ role, refusals: refusalsOf(role) }));
}

/** What the guards of a step have against a role, whether or not the state is one the step starts from. */
export function refusalsFor(
  placed: PlacedStep,
  subject: string | null,
  role: string,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly Refusal[] {
  return refusalsForEach(placed, subject, state, facts, at, definition)(role);
}

/** As `refusalsFor`, for one role after another. */
function refusalsForEach(
  placed: PlacedStep,
  subject: string | null,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): (role: string) => readonly Refusal[] {
  const { when } = placed.step;
  const payload = {
    ...(subject === null ? {} : { subject }),
    ...(when?.kind === 'field' ? { [when.field]: when.is } : {}),
  };
  const event = stepEvent(state, { actor: '', role: '', at, payload }, placed, facts, definition);
  const sealing = sealWithErrors(placed.step, facts);
  return (role) => [...sealing, ...guardRefusals(state.context, { ...event, role })];
}

function isAboutRole({ wayOut }: Refusal): boolean {
  return wayOut.some(({ by }) => by === 'role');
}
