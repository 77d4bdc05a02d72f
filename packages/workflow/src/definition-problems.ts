import type { CycleDefinition, CycleGuard, CycleRegion, CycleTransition } from '@traguardo/model';
import { GUARD_NAMES } from './guard-names.ts';
import { MIGRATE } from './migrate.ts';
import { isField } from './payload/payload-problems.ts';
import { isEffect, isRecord } from './steps.ts';

/** Why a definition gives no machine: a name the workflow does not know, or one that leads nowhere. */
export type DefinitionProblemCode =
  | 'guard-unknown'
  | 'effect-unknown'
  | 'field-unknown'
  | 'state-unknown'
  | 'region-unknown'
  | 'term-unknown'
  | 'repeated'
  | 'reserved'
  | 'empty';

/** One problem: the name in question and the step, region or cycle in which it stands. */
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode;
  readonly name: string;
  readonly where: string;
}

/** What keeps a definition from giving a machine, in written order; empty for every text that compiles without errors. Never throws. */
export function definitionProblems(definition: CycleDefinition): readonly DefinitionProblem[] {
  const known = judged.get(definition);
  if (known !== undefined) return known;
  const problems = problemsOf(definition);
  judged.set(definition, problems);
  return problems;
}

/** Remembered: a definition never changes. */
const judged = new WeakMap<CycleDefinition, readonly DefinitionProblem[]>();

function problemsOf(definition: CycleDefinition): readonly DefinitionProblem[] {
  const { regions, code } = definition;
  const names = [...regions, ...regions.flatMap(({ states }) => states)].map((each) => each.code);
  const steps = regions.flatMap(({ transitions }) => transitions);
  const isEmpty = regions.every(({ states }) => states.length === 0);
  return [
    ...(isEmpty ? [{ code: 'empty' as const, name: code, where: code }] : []),
    ...steps
      .filter((step) => step.code === MIGRATE || step.code.startsWith('xstate.'))
      .map((step) => ({ code: 'reserved' as const, name: step.code, where: step.id })),
    ...names.filter((name) => name === '__proto__').map((name) => ({ code: 'reserved' as const, name, where: code })),
    ...repeated(
      regions.map((region) => region.code),
      code,
    ),
    ...repeated(
      steps.map(({ id }) => id),
      code,
    ),
    ...regions.flatMap((region) => regionProblems(region, definition)),
  ];
}

function regionProblems(region: CycleRegion, definition: CycleDefinition): readonly DefinitionProblem[] {
  const states = region.states.map(({ code }) => code);
  return [
    ...repeated(states, region.code),
    ...region.transitions.flatMap((step) => stepProblems(step, states, definition)),
  ];
}

function stepProblems(
  step: CycleTransition,
  states: readonly string[],
  definition: CycleDefinition,
): readonly DefinitionProblem[] {
  const { id, from, to, when, guards, required, optional, term, closes, reopens, effects } = step;
  const terms = definition.terms.map(({ code }) => code);
  const fields = [...required, ...optional, ...(when?.kind === 'field' ? [when.field] : [])];
  const among = (code: DefinitionProblemCode, names: readonly string[], isKnown: (name: string) => boolean) =>
    names.filter((name) => !isKnown(name)).map((name) => ({ code, name, where: id }));
  return [
    ...among('state-unknown', [...from, ...(to === null ? [] : [to])], (name) => states.includes(name)),
    ...among('field-unknown', fields, isField),
    ...among('term-unknown', [...(term === null ? [] : [term]), ...closes, ...reopens], (name) => terms.includes(name)),
    ...among('effect-unknown', effects, (name) => isRecord(name) || isEffect(name)),
    ...guards.flatMap((guard) => guardProblems(guard, id, definition)),
  ];
}

function guardProblems(guard: CycleGuard, where: string, { regions }: CycleDefinition): readonly DefinitionProblem[] {
  if (guard.kind === 'condition') return [];
  if (guard.kind === 'named') {
    const isKnown = (GUARD_NAMES as readonly string[]).includes(guard.name);
    return isKnown ? [] : [{ code: 'guard-unknown', name: guard.name, where }];
  }
  const region = regions.find(({ code }) => code === guard.region);
  if (region === undefined) return [{ code: 'region-unknown', name: guard.region, where }];
  return guard.states
    .filter((name) => region.states.every(({ code }) => code !== name))
    .map((name) => ({ code: 'state-unknown', name, where }));
}

function repeated(names: readonly string[], where: string): readonly DefinitionProblem[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
    code: 'repeated',
    name,
    where,
  }));
}
