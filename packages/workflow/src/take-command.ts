import type { CycleDefinition } from '@traguardo/model';
import { advance } from './advance.ts';
import { romeDay } from './calendar.ts';
import type { CycleState } from './context.ts';
import { cycleHash } from './definition.ts';
import { definitionProblems } from './definition-problems.ts';
import type { Effect } from './effect-kinds.ts';
import type { Command } from './events.ts';
import type { Facts } from './facts/facts-shape.ts';
import { actRefusals, formRefusals, laterDays, PROGRAM, wrongRole } from './form.ts';
import { MIGRATE, migrate } from './migrate.ts';
import type { Payload } from './payload/fields.ts';
import { type Refusal, refusal } from './refusal.ts';
import { malformedParts } from './step.ts';
import { personalRoles, type PlacedStep, stepsOf } from './steps.ts';

/** A command that was taken, by a step of its cycle or by moving to another: `definition` is the one that holds from then on. */
export type Taken =
  | {
      readonly kind: 'accepted';
      readonly state: CycleState;
      readonly definition: CycleDefinition;
      readonly effects: readonly Effect[];
      /** Null for a move to another definition. */
      readonly placed: PlacedStep | null;
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** A definition by its hash; null when it is not at hand. */
export type DefinitionOf = (hash: string) => CycleDefinition | null;

/** Takes any command of a journal: a step by the definition that holds, or the move to another, which `definitionOf` must know. Pure. */
export function takeCommand(
  state: CycleState,
  command: Command,
  facts: Facts,
  definition: CycleDefinition,
  definitionOf: DefinitionOf,
): Taken {
  if (command.type === MIGRATE) return move(state, command, facts, definition, definitionOf);
  const result = advance(state, command, facts, definition);
  if (result.kind === 'refused') return result;
  const { step, region, effects } = result;
  return { kind: 'accepted', state: result.state, definition, effects, placed: { step, region } };
}

/** What the move asks for, in the form of a step. */
const FORM = { act: true, required: ['act', 'cycle'], optional: ['reasons'], effects: [] } as const;
const NOWHERE = { each: null } as const;

function move(
  state: CycleState,
  command: Command,
  facts: Facts,
  from: CycleDefinition,
  definitionOf: DefinitionOf,
): Taken {
  const malformed = malformedParts(command, facts);
  if (malformed.length > 0) return { kind: 'refused', refusals: malformed };
  const { payload, at } = command;
  const form = [...actRefusals(FORM, NOWHERE, payload), ...formRefusals(FORM, NOWHERE, payload)];
  const roles = approvers(from);
  const role = roles.includes(command.role) ? [] : [wrongRole(MIGRATE, command.role, roles)];
  if (form.length > 0) return { kind: 'refused', refusals: [...role, ...form] };
  const fields = payload as Payload;
  const recordedOn = romeDay(at);
  const { act, cycle = '' } = fields;
  const day = fields.on ?? act?.date ?? recordedOn;
  const to = definitionOf(cycle);
  const moved = to === null ? null : migrate(state, from, to);
  const refusals = [...role, ...laterDays(fields, day, recordedOn), ...moveRefusals(from, to, cycle, moved)];
  if (refusals.length > 0 || to === null || moved?.kind !== 'moved' || act === undefined) {
    return { kind: 'refused', refusals };
  }
  const migrations = [...state.context.migrations, { from: cycleHash(from), to: cycle, act, day }];
  const next = { value: moved.value, items: moved.items, context: { ...state.context, migrations } };
  const effects: readonly Effect[] = [
    { kind: 'migrated', data: { title: to.title || to.code, cycle } },
    ...(day === recordedOn ? [] : [{ kind: 'recorded-later' as const, data: { day, recordedOn } }]),
  ];
  return { kind: 'accepted', state: next, definition: to, effects, placed: null };
}

/** Who approves the plan approves the cycle it runs by; anybody where no step seals a version. */
function approvers(definition: CycleDefinition): readonly string[] {
  const roles = stepsOf(definition)
    .filter(({ step }) => step.effects.includes('seal-version'))
    .flatMap(({ step }) => step.roles);
  return roles.length > 0 ? [...new Set(roles)] : personalRoles(definition);
}

function moveRefusals(
  from: CycleDefinition,
  to: CycleDefinition | null,
  cycle: string,
  moved: ReturnType<typeof migrate> | null,
): readonly Refusal[] {
  if (to === null) return [refusal('migration', 'migration/unknown', { cycle }, PROGRAM)];
  if (cycle === cycleHash(from)) return [refusal('migration', 'migration/same', { cycle }, { by: 'plan', codes: [] })];
  const [problem] = definitionProblems(to);
  if (problem !== undefined) {
    const { code, where, name } = problem;
    return [refusal('definition', 'definition/unsound', { problem: code, where, name }, { by: 'cycle' })];
  }
  if (moved?.kind !== 'lost') return [];
  const states = moved.states.map(({ region, subject, state }) => [region, subject ?? [], state].flat().join('.'));
  return [refusal('migration', 'migration/states-lost', { states }, { by: 'cycle' })];
}
