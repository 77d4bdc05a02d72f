import {
  boundsOf,
  codeKey,
  type Expression,
  functionsUsed,
  type Indicator,
  type Measure,
  type Plan,
  type PlanFunction,
} from '@traguardo/model';
import type { Change } from '../change.ts';
import { type Field, field } from '../fields.ts';
import { isKept, type Kept, type Pair, pairUp } from '../pair.ts';
import { isSame, type Renaming } from '../same.ts';
import { type Standing, subjectOf } from '../trees.ts';
import { DECLARED, listChanges } from './registries.ts';

const FUNCTION: readonly Field<PlanFunction>[] = [
  ...DECLARED,
  field('parameters', ({ parameters }) => parameters),
  field('result', ({ result }) => result),
];

/** The functions and scorings the plans define. */
export function functionChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  return [
    ...listChanges('function', { before: before.functions, after: after.functions }, FUNCTION, renaming),
    ...listChanges('scoring', { before: before.scorings, after: after.scorings }, FUNCTION, renaming),
  ];
}

/** A node whose text is the same, computed or scored by functions that are not: told where it is felt. */
export function usedByNode(pair: Pair<Standing>, plans: Kept<Plan>): readonly Change[] {
  if (!isKept(pair) || pair.before.node.kind !== 'indicator' || pair.after.node.kind !== 'indicator') return [];
  const { before, after } = pair;
  const used = ({ node }: Standing, plan: Plan): readonly PlanFunction[] =>
    node.kind === 'indicator' ? functionsUsed(plan, expressionsOf(node), node.scoring) : [];
  const uses = { before: used(before, plans.before), after: used(after, plans.after) };
  return changesOfUses(uses, () => subjectOf(after));
}

/** Shared measures computed by functions that changed. */
export function usedByMeasures(plans: Kept<Plan>): readonly Change[] {
  const used = ({ formula }: Measure, plan: Plan): readonly PlanFunction[] =>
    formula ? functionsUsed(plan, [formula]) : [];
  return pairUp(plans.before.measures, plans.after.measures, ({ id }) => codeKey(id)).flatMap((pair) => {
    if (!isKept(pair)) return [];
    const { id: code, title } = pair.after;
    const uses = { before: used(pair.before, plans.before), after: used(pair.after, plans.after) };
    return changesOfUses(uses, () => ({ kind: 'measure', code, title, within: [] }));
  });
}

function changesOfUses(uses: Kept<readonly PlanFunction[]>, subject: () => Change['subject']): readonly Change[] {
  const pairs = pairUp(uses.before, uses.after, ({ code }) => codeKey(code)).filter((pair) => isKept(pair));
  const changed = pairs.filter(({ before, after }) => !isSame(meaningOf(before), meaningOf(after)));
  if (changed.length === 0) return [];
  const [before, after] = [changed.map((pair) => pair.before), changed.map((pair) => pair.after)];
  return [{ kind: 'uses', subject: subject(), before, after }];
}

function meaningOf({ parameters, result }: PlanFunction): unknown {
  return { parameters: parameters.map(codeKey), result };
}

function expressionsOf({ formula, measures, target, gate }: Indicator): readonly Expression[] {
  return [
    ...(formula ? [formula] : []),
    ...boundsOf(target),
    ...(gate ? [gate.condition] : []),
    ...measures.flatMap((measure) => (measure.formula ? [measure.formula] : [])),
  ];
}
