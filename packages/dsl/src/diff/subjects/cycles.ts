import {
  codeKey,
  type CycleDefinition,
  type CycleRegion,
  type CycleRole,
  type CycleState,
  type CycleTerm,
  type CycleTransition,
  type Declared,
  type Plan,
} from '@traguardo/model';
import { isEverywhere } from '../../checks/cycle-graph.ts';
import type { Change, Named, Subject, SubjectKind } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import { isKept, type Kept, pairUp } from '../pair.ts';
import type { Renaming } from '../same.ts';
import { existence } from './existence.ts';
import { DECLARED } from './registries.ts';

const CYCLE: readonly Field<CycleDefinition>[] = [
  ...DECLARED,
  field('sources', ({ sources }) => sources),
  field('holidays', ({ holidays }) => holidays),
];

const ROLE: readonly Field<CycleRole>[] = [...DECLARED, field('substitutes', ({ substitutes }) => substitutes)];

const DATED: readonly Field<CycleTerm>[] = [
  ...DECLARED,
  field('due', ({ due }) => due),
  field('consequence', ({ consequence }) => consequence),
  field('sources', ({ sources }) => sources),
];

const REGION: readonly Field<CycleRegion>[] = [...DECLARED, field('each', ({ each }) => each)];

const STATE: readonly Field<CycleState>[] = [
  ...DECLARED,
  field('initial', ({ initial }) => initial),
  field('final', ({ final }) => final),
  field('tags', ({ tags }) => tags),
];

const STEP: readonly Field<CycleTransition>[] = [
  ...DECLARED,
  field('from', ({ from }) => from),
  field('to', ({ to }) => to),
  field('roles', ({ roles }) => roles),
  field('guards', ({ guards }) => guards),
  field('fields', ({ required }) => required),
  field('optional', ({ optional }) => optional),
  field('term', ({ term }) => term),
  field('due', ({ due }) => due),
  field('closes', ({ closes }) => closes),
  field('reopens', ({ reopens }) => reopens),
  field('effects', ({ effects }) => effects),
  field('produces', ({ produces }) => produces),
  field('sources', ({ sources }) => sources),
];

/**
 * Cycles by code: roles, terms, documents, regions, states and steps, each by its own code. Two plans with one cycle each are
 * compared whatever the cycles are called; a cycle that only one plan has is one change.
 */
export function cycleChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const areSole = before.cycles.length === 1 && after.cycles.length === 1;
  const keyOf = ({ code }: CycleDefinition): string => (areSole ? '' : codeKey(code));
  return pairUp(before.cycles, after.cycles, keyOf).flatMap((pair): readonly Change[] => {
    const subjectOf = subjectsOf('cycle', []);
    if (!isKept(pair)) return existence(pair, subjectOf);
    const subject = subjectOf(pair.after);
    return [...fieldChanges(subject, pair, CYCLE, renaming), ...insideChanges(pair, renaming)];
  });
}

function insideChanges({ before, after }: Kept<CycleDefinition>, renaming: Renaming): readonly Change[] {
  const lists = <T>(read: (cycle: CycleDefinition) => readonly T[]): Kept<readonly T[]> => ({
    before: read(before),
    after: read(after),
  });
  return [
    ...partChanges(
      'cycle-role',
      lists(({ roles }) => roles),
      ROLE,
      renaming,
    ),
    ...partChanges(
      'cycle-term',
      lists(({ terms }) => terms),
      DATED,
      renaming,
    ),
    ...partChanges(
      'cycle-document',
      lists(({ documents }) => documents),
      DATED,
      renaming,
    ),
    ...pairUp(before.regions, after.regions, ({ code }) => codeKey(code)).flatMap((pair): readonly Change[] => {
      const subjectOf = subjectsOf('cycle-region', []);
      if (!isKept(pair)) return existence(pair, subjectOf);
      const within = [{ code: pair.after.code, title: pair.after.title }];
      const states = { before: pair.before.states, after: pair.after.states };
      const steps = { before: stepsOf(pair.before), after: stepsOf(pair.after) };
      return [
        ...fieldChanges(subjectOf(pair.after), pair, REGION, renaming),
        ...partChanges('cycle-state', states, STATE, renaming, within),
        ...partChanges('cycle-step', steps, STEP, renaming, within),
      ];
    }),
  ];
}

/** Steps go by what they are written in and their event; one that is legal in every state stays so with other states. */
function stepsOf(region: CycleRegion): readonly CycleTransition[] {
  return region.transitions.map((step) => ({
    ...step,
    code: step.id,
    from: isEverywhere(region, step) ? [] : step.from,
  }));
}

function partChanges<T extends Declared>(
  kind: SubjectKind,
  { before, after }: Kept<readonly T[]>,
  fields: readonly Field<T>[],
  renaming: Renaming,
  within: readonly Named[] = [],
): readonly Change[] {
  const subjectOf = subjectsOf(kind, within);
  return pairUp(before, after, ({ code }) => codeKey(code)).flatMap((pair): readonly Change[] =>
    isKept(pair) ? fieldChanges(subjectOf(pair.after), pair, fields, renaming) : existence(pair, subjectOf),
  );
}

function subjectsOf(kind: SubjectKind, within: readonly Named[]): (item: Declared) => Subject {
  return ({ code, title }) => ({ kind, code, title, within });
}
