import { codeKey, type Individual, type IndividualObjective, type Plan } from '@traguardo/model';
import type { Change, Subject } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import { isKept, type Kept, type Pair, pairUp } from '../pair.ts';
import type { Renaming } from '../same.ts';
import { existence } from './existence.ts';
import { DECLARED, listChanges } from './registries.ts';
import { targetChange } from './target.ts';

const INDIVIDUAL: readonly Field<Individual>[] = [
  ...DECLARED,
  field('role', ({ role }) => role),
  field('person', ({ person }) => person),
  field('evaluator', ({ evaluator }) => evaluator),
];

const OBJECTIVE: readonly Field<IndividualObjective>[] = [
  ...DECLARED,
  field('weight', ({ weight }) => weight),
  field('unit', ({ unit }) => unit),
  field('gate', ({ gate }) => gate),
];

/** Sheets of individual objectives. */
export function individualChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const lists = { before: before.individuals, after: after.individuals };
  return listChanges('individual', lists, INDIVIDUAL, renaming, (sheet, kept) => [
    ...refChanges(sheet, kept, renaming),
    ...pairUp(kept.before.objectives, kept.after.objectives, ({ code }) => codeKey(code)).flatMap((pair) =>
      objectiveChanges(sheet, pair, renaming),
    ),
  ]);
}

function objectiveChanges(
  { code: sheet, title: name }: Subject,
  pair: Pair<IndividualObjective>,
  renaming: Renaming,
): readonly Change[] {
  const subjectOf = ({ code, title }: IndividualObjective): Subject => ({
    kind: 'individual-objective',
    code,
    title,
    within: [{ code: sheet, title: name }],
  });
  if (!isKept(pair)) return existence(pair, subjectOf, (objective) => objective);
  const { before, after } = pair;
  const subject = subjectOf(after);
  return [
    ...fieldChanges(subject, pair, OBJECTIVE),
    ...refChanges(subject, pair, renaming),
    ...targetChange(subject, before.target, after.target, null, renaming),
  ];
}

/** The node of the plan an objective or a sheet points at: the same node under a new code is no change. */
function refChanges(
  subject: Subject,
  { before, after }: Kept<Pick<IndividualObjective, 'ref'>>,
  renaming: Renaming,
): readonly Change[] {
  const [old, now] = [before.ref, after.ref];
  const isUnchanged = old === null || now === null ? old === now : renaming(old) === codeKey(now);
  return isUnchanged ? [] : [{ kind: 'ref', subject, before: old, after: now }];
}
