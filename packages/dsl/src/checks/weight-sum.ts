import {
  type Composition,
  type Diagnostic,
  type Goal,
  isEqual,
  ONE,
  type Place,
  type Plan,
  planNodes,
  type Ratio,
  sum,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';
import { isMonitored, siblingsOf } from './siblings.ts';

/** The weights of siblings must make exactly 100 %; otherwise they are divided by their real sum (evaluation.md section 3). */
export const findWeightSums: Rule = ({ plan }) => [
  ...sumsOfGoals(plan),
  ...sumsOfSheets(plan),
  ...sumsOfCompositions(plan),
];

function sumsOfGoals(plan: Plan): readonly Diagnostic[] {
  const goals = [...planNodes(plan)].filter((node): node is Goal => node.kind !== 'indicator');
  return goals
    .filter((goal) => !isImplicit(goal))
    .flatMap((goal) => siblingsOf(goal, plan.profile))
    .flatMap(({ goal, group, members }) => {
      const weights = members
        .filter((member) => !isMonitored(member))
        .flatMap(({ weight }) => (weight ? [weight] : []));
      return report(weights, goal.place, goal.code, group);
    });
}

/** The plan around top items without a declaration: its parts may well be a fragment. */
function isImplicit({ kind, place }: Goal): boolean {
  return kind === 'plan' && place.start.offset === place.end.offset;
}

function sumsOfSheets(plan: Plan): readonly Diagnostic[] {
  return plan.individuals.flatMap(({ code, place, objectives }) =>
    report(
      objectives.flatMap(({ weight }) => (weight ? [weight] : [])),
      place,
      code,
      '',
    ),
  );
}

function sumsOfCompositions(plan: Plan): readonly Diagnostic[] {
  const { profile } = plan;
  const ofProfile =
    profile.composition && profile.place ? ofComposition(profile.composition, profile.place, profile.code) : [];
  const goals = [...planNodes(plan)].filter((node): node is Goal => node.kind !== 'indicator');
  return [
    ...ofProfile,
    ...goals.flatMap(({ composition, place, code }) => (composition ? ofComposition(composition, place, code) : [])),
  ];
}

function ofComposition({ indicators, operationals }: Composition, place: Place, code: string): readonly Diagnostic[] {
  return report([indicators, operationals], place, code, 'composition');
}

function report(weights: readonly Ratio[], place: Place, code: string, group: string): readonly Diagnostic[] {
  const total = sum(weights);
  if (weights.length === 0 || isEqual(total, ONE)) return [];
  return [problem('weight/sum', place, { code, group, sum: percentDecimal(total), count: weights.length })];
}
