import type { CycleState } from './context.ts';
import type { CycleDefinition } from './definition.ts';
import { EVENT_TYPES, type EventType } from './event-types.ts';
import type { Command, StepEvent } from './events.ts';
import { romeDay } from './calendar.ts';
import { type Facts, FACTS_SHAPE } from './facts/facts-shape.ts';
import type { FieldName, Payload } from './payload/fields.ts';
import { payloadProblems } from './payload/payload-problems.ts';
import { BLANK_TEXT, CODE, recordOf, type ShapeProblem, shapeProblems } from './payload/shape.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Role } from './roles.ts';
import type { CycleRow } from './row.ts';

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

/** Judges the form of a command: known event, right state, right role, payload and act as the row asks, days not to come. */
export function judgeCommand(
  state: CycleState,
  command: Command,
  facts: Facts,
  definition: CycleDefinition,
): JudgedCommand {
  const { payload, ...envelope } = command;
  const malformed = [
    ...shapeProblems(COMMAND_SHAPE, envelope).map((problem) => refusal('form', 'command/invalid', problem, PROGRAM)),
    ...shapeProblems(FACTS_SHAPE, facts).map((problem) => refusal('form', 'facts/invalid', problem, PROGRAM)),
  ];
  if (malformed.length > 0) return { refusals: malformed, event: null };
  if (!isEventType(command.type)) return refused(refusal('event', 'event/unknown', { event: command.type }, PROGRAM));
  const rows = rowsOf(definition, state, command.type);
  if (rows.length === 0) return refused(notHere(state, command.type, definition));
  const row = rows.find((each) => matches(each, payload));
  if (row === undefined) return { refusals: unchosen(rows, payload, command), event: null };
  const event = stepEvent(command, row, facts, definition);
  const form = formRefusals(row, payload);
  const refusals = [...roleRefusals(row, command), ...form, ...(form.length === 0 ? dayRefusals(event) : [])];
  return { refusals, event: form.length === 0 ? event : null };
}

const PROGRAM = { by: 'program' } as const;

function refused(...refusals: readonly Refusal[]): JudgedCommand {
  return { refusals, event: null };
}

function isEventType(type: string): type is EventType {
  return (EVENT_TYPES as readonly string[]).includes(type);
}

/** The rows an event can take from the present state. */
function rowsOf(definition: CycleDefinition, state: CycleState, type: EventType): readonly CycleRow[] {
  return definition.rows.filter(({ event, from }) => event === type && from.includes(state.value.main));
}

function matches({ when }: CycleRow, payload: unknown): boolean {
  if (when === null) return true;
  return typeof payload === 'object' && payload !== null && (payload as Payload)[when.field] === when.is;
}

function notHere({ value }: CycleState, event: EventType, { rows }: CycleDefinition): Refusal {
  const states = [...new Set(rows.filter((row) => row.event === event).flatMap(({ from }) => from))];
  return refusal('state', 'state/not-here', { event, state: value.main, states }, { by: 'state', states });
}

/** No row fits the word that chooses among them: say which words there are, and what else is wrong with any of them. */
function unchosen(rows: readonly CycleRow[], payload: unknown, command: Command): readonly Refusal[] {
  const words = rows.flatMap(({ when }) => (when === null ? [] : [when]));
  const [first] = words;
  const problem: ShapeProblem = { path: first?.field ?? '', fault: 'not-a-word', expected: words.map(({ is }) => is) };
  const roles = [...new Set(rows.flatMap((row) => row.roles))];
  return [
    ...(roles.includes(command.role as Role) ? [] : [wrongRole(rows[0]?.event ?? 'APPROVE', command.role, roles)]),
    invalid(
      typeof payload === 'object' && payload !== null ? problem : { path: '', fault: 'not-a-record', expected: [] },
    ),
  ];
}

function roleRefusals(row: CycleRow, { role }: Command): readonly Refusal[] {
  return row.roles.includes(role as Role) ? [] : [wrongRole(row.event, role, row.roles)];
}

function wrongRole(event: EventType, role: string, roles: readonly Role[]): Refusal {
  return refusal('role', 'role/not-allowed', { event, role, roles }, { by: 'role', roles });
}

function formRefusals(row: CycleRow, payload: unknown): readonly Refusal[] {
  const problems = payloadProblems(row, payload);
  const isAct = ({ path, fault }: ShapeProblem): boolean =>
    row.act && fault !== 'unknown' && (path === 'act' || path.startsWith('act.'));
  const lacking = problems.filter(isAct).map(({ path }) => path);
  return [
    ...(lacking.length > 0
      ? [refusal('act', 'act/missing', { lacking: actParts(lacking) }, { by: 'payload', fields: ['act'] })]
      : []),
    ...problems.filter((problem) => !isAct(problem)).map(invalid),
  ];
}

function actParts(paths: readonly string[]): readonly string[] {
  return paths.includes('act') ? ['number', 'date', 'organ', 'title'] : paths.map((path) => path.slice('act.'.length));
}

function invalid(problem: ShapeProblem): Refusal {
  const field = problem.path.split('.')[0] as FieldName;
  return refusal('form', 'payload/invalid', problem, { by: 'payload', fields: problem.path === '' ? [] : [field] });
}

/** The step as it goes through the machine. The day it counts on: `on`, else the act's, else the day of recording. */
export function stepEvent(
  { actor, role, at, payload }: Pick<Command, 'actor' | 'role' | 'at' | 'payload'>,
  row: CycleRow,
  facts: Facts,
  { terms }: CycleDefinition,
): StepEvent {
  const fields = (payload ?? {}) as Payload;
  const recordedOn = romeDay(at);
  const day = fields.on ?? fields.act?.date ?? recordedOn;
  return { type: row.event, actor, role: role as Role, payload: fields, row, day, recordedOn, facts, terms };
}

function dayRefusals({ payload, day, recordedOn: today }: StepEvent): readonly Refusal[] {
  const date = payload.act?.date;
  return [
    ...(date !== undefined && date > today
      ? [
          refusal(
            'act',
            'act/in-future',
            { date, today },
            { by: 'payload', fields: ['act'] },
            { by: 'day', from: date },
          ),
        ]
      : []),
    ...(payload.on !== undefined && day > today
      ? [refusal('day', 'day/in-future', { day, today }, { by: 'payload', fields: ['on'] }, { by: 'day', from: day })]
      : []),
  ];
}
