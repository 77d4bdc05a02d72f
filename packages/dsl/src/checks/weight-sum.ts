import {
  add,
  compare,
  type Composition,
  type Diagnostic,
  type Fix,
  formatDecimal,
  type Goal,
  isEqual,
  ONE,
  type Place,
  type Plan,
  type PlanNode,
  planNodes,
  type Ratio,
  subtract,
  sum,
  ZERO,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';
import { isMonitored, siblingsOf } from './siblings.ts';

/** The weights of siblings must make exactly 100 %; otherwise they are divided by their real sum (evaluation.md section 3). */
export const findWeightSums: Rule = ({ plan, files }) => [
  ...sumsOfGoals(plan, files),
  ...sumsOfSheets(plan, files),
  ...sumsOfCompositions(plan),
];

function sumsOfGoals(plan: Plan, files: readonly ParsedFile[]): readonly Diagnostic[] {
  const goals = [...planNodes(plan)].filter((node): node is Goal => node.kind !== 'indicator');
  return goals
    .filter((goal) => !isImplicit(goal))
    .flatMap((goal) => siblingsOf(goal, plan.profile))
    .flatMap(({ goal, group, members }) => {
      const weighing = members.filter((member) => !isMonitored(member));
      return report(weighing, goal.place, goal.code, group, files);
    });
}

/** The plan around top items without a declaration: its parts may well be a fragment. */
function isImplicit({ kind, place }: Goal): boolean {
  return kind === 'plan' && place.start.offset === place.end.offset;
}

function sumsOfSheets(plan: Plan, files: readonly ParsedFile[]): readonly Diagnostic[] {
  return plan.individuals.flatMap(({ code, place, objectives }) => report(objectives, place, code, '', files));
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
  const parts = [indicators, operationals].map((weight) => ({ code, weight, weightPlace: place }));
  return report(parts, place, code, 'composition', []);
}

type Weighing = Pick<PlanNode, 'code' | 'weight' | 'weightPlace'>;

/** Nothing is said of a sum with a weight that could not be read, or is not there (`weight/none`). */
function report(
  members: readonly Weighing[],
  place: Place,
  code: string,
  group: string,
  files: readonly ParsedFile[],
): readonly Diagnostic[] {
  const weights = members.flatMap(({ weight }) => (weight ? [weight] : []));
  const total = sum(weights);
  if (weights.length === 0 || weights.length < members.length || isEqual(total, ONE)) return [];
  const fixes = members.length > MOST_FIXES ? [] : members.flatMap((member) => repair(member, total, files));
  return [problem('weight/sum', place, { code, group, sum: percentDecimal(total), count: weights.length }, { fixes })];
}

/** With more siblings than this nobody can tell from the sum whose weight is meant. */
const MOST_FIXES = 6;

/** One weight changed so that the sum is 100 %; none when it would have to be zero or less. */
function repair({ code, weight, weightPlace }: Weighing, total: Ratio, files: readonly ParsedFile[]): readonly Fix[] {
  const file = files.find(({ path }) => path === weightPlace?.file);
  if (!weight || !weightPlace || !file) return [];
  const wanted = add(weight, subtract(ONE, total));
  const written = file.text.slice(weightPlace.start.offset, weightPlace.end.offset);
  if (compare(wanted, ZERO) <= 0 || !/[\d.,_]+\s*%$/.test(written)) return [];
  const share = `${formatDecimal(percentDecimal(wanted), file.language)}%`;
  const text = written.replace(/[\d.,_]+\s*%$/, share);
  return [{ kind: 'set-weight', data: { code, text: share }, edits: [{ place: weightPlace, text }] }];
}
