import {
  add,
  aggregateOf,
  compare,
  type Composition,
  type Diagnostic,
  type Fix,
  type Goal,
  isEqual,
  ONE,
  type Place,
  type Plan,
  type PlanNode,
  planNodes,
  type Ratio,
  SHEET_PARTS,
  subtract,
  sum,
  weightsBelow,
  ZERO,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { percentDecimal, writtenPercent } from './exact-decimal.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';
import { isMonitored, siblingsOf } from './siblings.ts';

/**
 * The weights of siblings must make exactly 100 %; otherwise they are divided by their real sum (evaluation.md section 3). Absolute
 * weights must make it over the whole plan. Where the mean does not read them nothing is asked of their sum, nor where they are points.
 */
export const findWeightSums: Rule = ({ plan, files }) => [
  ...(plan.profile.weights === 'absolute'
    ? [...sumOfPlan(plan, files), ...sumsOfAbsoluteGoals(plan, files)]
    : [...sumsOfGoals(plan, files), ...sumsOfCompositions(plan)]),
  ...sumsOfSheets(plan, files),
  ...sumsOfMixes(plan),
];

function sumsOfGoals(plan: Plan, files: readonly ParsedFile[]): readonly Diagnostic[] {
  const goals = planNodes(plan).filter((node): node is Goal => node.kind !== 'indicator');
  return goals
    .filter((goal) => !isImplicit(goal) && aggregateOf(goal, plan.profile) === 'weighted-mean')
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

/** Every absolute weight of the plan: those of the leaves, and that of a goal none of whose leaves has one. */
function sumOfPlan(plan: Plan, files: readonly ParsedFile[]): readonly Diagnostic[] {
  if (isImplicit(plan.root)) return [];
  const weights = weightsBelow(plan.root);
  const isLast = (node: PlanNode): boolean =>
    node.kind === 'indicator' || node.children.every((child) => weights.get(child) === null);
  const weighing = planNodes(plan).filter((node) => weights.get(node) && isLast(node));
  return report(weighing, plan.root.place, plan.root.code, 'absolute', files);
}

/** A goal that says its absolute weight while what is below it weighs something else. */
function sumsOfAbsoluteGoals(plan: Plan, files: readonly ParsedFile[]): readonly Diagnostic[] {
  const weights = weightsBelow(plan.root);
  return planNodes(plan).flatMap((node): readonly Diagnostic[] => {
    const { code, weight: declared, weightPlace } = node;
    const total = weights.get(node);
    if (node.kind === 'indicator' || !declared || !weightPlace || !total || isEqual(declared, total)) return [];
    const fixes = repair({ code, weight: declared, weightPlace }, total, files);
    const data = { code, group: 'goal', sum: percentDecimal(total), declared: percentDecimal(declared) };
    return [problem('weight/sum', weightPlace, data, { fixes })];
  });
}

function sumsOfSheets(plan: Plan, files: readonly ParsedFile[]): readonly Diagnostic[] {
  return plan.individuals.flatMap(({ code, place, objectives }) => report(objectives, place, code, '', files));
}

/** The parts of what each kind of sheet is made of. */
function sumsOfMixes({ profile }: Plan): readonly Diagnostic[] {
  return profile.sheets.flatMap((mix) => {
    const parts = SHEET_PARTS.map((part) => ({ code: mix.code, weight: mix[part], weightPlace: mix.place }));
    return report(parts, mix.place, mix.code, 'sheets', []);
  });
}

function sumsOfCompositions(plan: Plan): readonly Diagnostic[] {
  const { profile } = plan;
  const ofProfile =
    profile.composition && profile.place ? ofComposition(profile.composition, profile.place, profile.code) : [];
  const goals = planNodes(plan).filter((node): node is Goal => node.kind !== 'indicator');
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
  const wanted = ({ weight }: Weighing): Ratio => add(weight ?? ZERO, subtract(ONE, total));
  const fixes = members.length > MOST_FIXES ? [] : members.flatMap((member) => repair(member, wanted(member), files));
  return [problem('weight/sum', place, { code, group, sum: percentDecimal(total), count: weights.length }, { fixes })];
}

/** With more siblings than this nobody can tell from the sum whose weight is meant. */
const MOST_FIXES = 6;

/** One weight changed to the one wanted; none when it would have to be zero or less. */
function repair({ code, weight, weightPlace }: Weighing, wanted: Ratio, files: readonly ParsedFile[]): readonly Fix[] {
  const file = files.find(({ path }) => path === weightPlace?.file);
  if (!weight || !weightPlace || !file) return [];
  const written = file.text.slice(weightPlace.start.offset, weightPlace.end.offset);
  if (compare(wanted, ZERO) <= 0 || !/[\d.,_]+\s*%$/.test(written)) return [];
  const share = writtenPercent(wanted, file.language);
  const text = written.replace(/[\d.,_]+\s*%$/, share);
  return [{ kind: 'set-weight', data: { code, text: share }, edits: [{ place: weightPlace, text }] }];
}
