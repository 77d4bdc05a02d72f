import {
  type Composition,
  type Diagnostic,
  type Goal,
  isEqual,
  ONE,
  type Place,
  type Plan,
  type PlanNode,
  planNodes,
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
      const weighing = members.filter((member) => !isMonitored(member));
      return report(weighing, goal.place, goal.code, group);
    });
}

/** The plan around top items without a declaration: its parts may well be a fragment. */
function isImplicit({ kind, place }: Goal): boolean {
  return kind === 'plan' && place.start.offset === place.end.offset;
}

function sumsOfSheets(plan: Plan): readonly Diagnostic[] {
  return plan.individuals.flatMap(({ code, place, objectives }) => report(objectives, place, code, ''));
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
  const parts = [indicators, operationals].map((weight) => ({ weight, weightPlace: place }));
  return report(parts, place, code, 'composition');
}

type Weighing = Pick<PlanNode, 'weight' | 'weightPlace'>;

/** Nothing is said of a sum with a weight that could not be read. */
function report(members: readonly Weighing[], place: Place, code: string, group: string): readonly Diagnostic[] {
  const weights = members.flatMap(({ weight }) => (weight ? [weight] : []));
  const isReadable = members.every(({ weight, weightPlace }) => weightPlace === null || weight !== null);
  const total = sum(weights);
  if (weights.length === 0 || !isReadable || isEqual(total, ONE)) return [];
  return [problem('weight/sum', place, { code, group, sum: percentDecimal(total), count: weights.length })];
}
