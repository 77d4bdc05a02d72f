import type { CycleDefinition, Json } from '@traguardo/model';
import { romeDay } from './calendar.ts';
import type { CycleState } from './context.ts';
import { definitionProblems } from './definition-problems.ts';
import type { Command, StepEvent } from './events.ts';
import { conditionKey } from './facts/conditions.ts';
import { type Facts, FACTS_SHAPE } from './facts/facts-shape.ts';
import { actRefusals, dayRefusals, formRefusals, invalidPayload, PROGRAM, wrongRole } from './form.ts';
import type { Payload } from './payload/fields.ts';
import { BLANK_TEXT, CODE, recordOf, type ShapeProblem, shapeProblems } from './payload/shape.ts';
import { type Refusal, refusal } from './refusal.ts';
import { mayTake, type PlacedStep, stepsOf } from './steps.ts';
import { stateIn, subjectsOf } from './subjects.ts';

const COMMAND_SHAPE = recordOf({
  id: CODE,
  at: { kind: 'instant' },
  actor: CODE,
  role: BLANK_TEXT,
  type: BLANK_TEXT,
} as const);

/** A command judged in everything but its guards. `event` is there when the guards can be asked. */
export interface JudgedCommand {
  readonly refusals: readonly Refusal[];
  readonly event: StepEvent | null;
}

/**
 * Judges the form of a command: known event, known subject, right state, right role, payload and act as the step asks, days
 * not to come.
 */
export function judgeCommand(
  state: CycleState,
  command: Command,
  facts: Facts,
  definition: CycleDefinition,
): JudgedCommand {
  const malformed = [...unsound(definition), ...malformedParts(command, facts)];
  if (malformed.length > 0) return { refusals: malformed, event: null };
  const { type, payload } = command;
  const named = stepsOf(definition).filter(({ step }) => step.code === type);
  if (named.length === 0) return refused(refusal('event', 'event/unknown', { event: type }, { by: 'cycle' }));
  const astray = subjectRefusals(named, command, facts, definition);
  if (astray.length > 0) return { refusals: astray, event: null };
  const here = named.filter(({ step, region }) =>
    step.from.includes(stateIn(state, region, subjectIn(region, payload))),
  );
  if (here.length === 0) return refused(notHere(state, named, payload));
  const chosen = here.find(({ step }) => isChosen(step, payload, facts));
  if (chosen === undefined) return { refusals: unchosen(here, command, definition), event: null };
  const event = stepEvent(state, command, chosen, facts, definition);
  const { step, region } = chosen;
  const form = [...actRefusals(step, region, payload), ...formRefusals(step, region, payload)];
  const role = mayTake(definition, step, command.role) ? [] : [wrongRole(type, command.role, step.roles)];
  const refusals = [...role, ...form, ...(form.length === 0 ? dayRefusals(event) : [])];
  return { refusals, event: form.length === 0 ? event : null };
}

function refused(...refusals: readonly Refusal[]): JudgedCommand {
  return { refusals, event: null };
}

/** A definition the workflow cannot run takes no step at all: the first problem is said. */
function unsound(definition: CycleDefinition): readonly Refusal[] {
  const [problem] = definitionProblems(definition);
  if (problem === undefined) return [];
  const { code, where, name } = problem;
  return [refusal('definition', 'definition/unsound', { problem: code, where, name }, { by: 'cycle' })];
}

/** What is wrong with the envelope of a command or with facts, before anything else is asked. */
export function malformedParts({ payload: _payload, ...envelope }: Command, facts: Facts): readonly Refusal[] {
  return [
    ...shapeProblems(COMMAND_SHAPE, envelope).map((problem) => refusal('form', 'command/invalid', problem, PROGRAM)),
    ...shapeProblems(FACTS_SHAPE, facts).map((problem) => refusal('form', 'facts/invalid', problem, PROGRAM)),
  ];
}

/** What a step in a region with subjects is about, as given; null in a plain region or where nothing is given. */
function subjectIn({ each }: PlacedStep['region'], payload: Json): string | null {
  if (each === null) return null;
  const { subject } = fieldsIn(payload);
  return typeof subject === 'string' ? subject : null;
}

/** A payload is not trusted to be a record before its form is judged. */
function fieldsIn(payload: Json): Payload {
  return typeof payload === 'object' && payload !== null ? (payload as Payload) : {};
}

/** A step of a region with subjects must name one that the facts, or the declared documents, know. */
function subjectRefusals(
  named: readonly PlacedStep[],
  { type, role, payload }: Command,
  facts: Facts,
  definition: CycleDefinition,
): readonly Refusal[] {
  const [first] = named;
  if (first === undefined || named.some(({ region }) => region.each === null)) return [];
  const { each } = first.region;
  const subject = subjectIn(first.region, payload);
  const roles = [...new Set(named.flatMap(({ step }) => step.roles))];
  const byRole = named.some(({ step }) => mayTake(definition, step, role)) ? [] : [wrongRole(type, role, roles)];
  if (each === null || subject === null) {
    return [...byRole, invalidPayload({ path: 'subject', fault: 'missing', expected: [] })];
  }
  const isKnown = named.some(({ region }) => subjectsOf(region, facts, definition).includes(subject));
  if (isKnown) return [];
  const byField = { by: 'payload', fields: ['subject'] } as const;
  return [...byRole, refusal('subject', 'subject/unknown', { event: type, each, subject }, byField)];
}

/** Whether what chooses among the steps of one event chooses this one. */
function isChosen(step: PlacedStep['step'], payload: Json, facts: Facts): boolean {
  const { when } = step;
  if (when === null) return true;
  if (when.kind === 'condition') return facts.conditions[conditionKey(step, 'when')] === 'yes';
  const fields: Readonly<Record<string, unknown>> = fieldsIn(payload);
  return fields[when.field] === when.is;
}

function notHere(state: CycleState, named: readonly PlacedStep[], payload: Json): Refusal {
  const states = [...new Set(named.flatMap(({ step }) => step.from))];
  const [first] = named;
  const now = first === undefined ? '' : stateIn(state, first.region, subjectIn(first.region, payload));
  return refusal(
    'state',
    'state/not-here',
    { event: first?.step.code ?? '', state: now, states },
    { by: 'state', states },
  );
}

/** No step fits what chooses among them: say which words there are, and what else is wrong with any of them. */
function unchosen(
  here: readonly PlacedStep[],
  { type, role, payload }: Command,
  definition: CycleDefinition,
): readonly Refusal[] {
  const words = here.flatMap(({ step: { when } }) => (when?.kind === 'field' ? [when] : []));
  const roles = [...new Set(here.flatMap(({ step }) => step.roles))];
  const byRole = here.some(({ step }) => mayTake(definition, step, role)) ? [] : [wrongRole(type, role, roles)];
  const [first] = words;
  if (first === undefined) {
    return [
      ...byRole,
      refusal('condition', 'choice/none-holds', { event: type }, { by: 'plan', codes: [] }, { by: 'data', codes: [] }),
    ];
  }
  const problem: ShapeProblem = { path: first.field, fault: 'not-a-word', expected: words.map(({ is }) => is) };
  const isRecord = typeof payload === 'object' && payload !== null;
  return [...byRole, invalidPayload(isRecord ? problem : { path: '', fault: 'not-a-record', expected: [] })];
}

/** The step as it goes through the machine. The day it counts on: `on`, else the act's, else the day of recording. */
export function stepEvent(
  { value, items }: Pick<CycleState, 'value' | 'items'>,
  { actor, role, at, payload }: Pick<Command, 'actor' | 'role' | 'at' | 'payload'>,
  { step, region }: PlacedStep,
  facts: Facts,
  definition: CycleDefinition,
): StepEvent {
  const fields = fieldsIn(payload);
  const recordedOn = romeDay(at);
  const day = fields.on ?? fields.act?.date ?? recordedOn;
  const subject = subjectIn(region, payload);
  const who = { type: step.code, actor, role, payload: fields };
  return { ...who, step, region, subject, cause: null, value, items, day, recordedOn, facts, definition };
}
