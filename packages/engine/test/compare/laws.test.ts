import {
  type Goal,
  isEqual,
  multiply,
  negate,
  type Plan,
  planIndicators,
  type PlanNode,
  type Ratio,
  ratio,
  ratioToString,
  subtract,
  sum,
  ZERO,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { type Attribution, type Cause, CAUSES, type OutcomeComparison } from '../../src/index.ts';
import { plans } from '../arbitraries.ts';
import { law } from '../law.ts';
import { ruledPlans } from '../ruled-plans.ts';
import { compared } from './by-code.ts';

function attributionsOf({ nodes }: OutcomeComparison): readonly Attribution[] {
  return nodes.flatMap(({ ends }) => ends ?? []);
}

function sumsUp({ difference, causes, parts }: Attribution): boolean {
  const isWhole = isEqual(sum(Object.values(causes)), difference);
  return (
    isWhole &&
    CAUSES.every((cause) => isEqual(sum(parts.filter((part) => part.cause === cause).map(pointsOf)), causes[cause]))
  );
}

const pointsOf = ({ points }: { readonly points: Ratio }): Ratio => points;

/** Both ends, and every cause and part in them, as text. */
function textOf({ nodes }: OutcomeComparison, sign: (points: Ratio) => Ratio): string {
  const text = (points: Ratio): string => ratioToString(sign(points));
  const rows = nodes.map(({ after, ends }) => {
    const all = ends?.map(({ difference, causes, parts }) => [
      text(difference),
      ...CAUSES.map((cause) => text(causes[cause])),
      ...parts.map((part) => `${part.before ?? part.after} ${part.cause} ${text(part.points)}`).toSorted(),
    ]);
    return `${after.code}: ${JSON.stringify(all ?? null)}`;
  });
  return rows.toSorted().join('\n');
}

/** The plan with the codes of its indicators handed on by some places: each keeps its value and stands elsewhere. */
function moved(plan: Plan, places: number): Plan {
  const codes = planIndicators(plan).map(({ code }) => code);
  const next = new Map(codes.map((code, at) => [code, codes[(at + places) % codes.length] ?? code]));
  const visit = (node: PlanNode): PlanNode =>
    node.kind === 'indicator'
      ? { ...node, code: next.get(node.code) ?? node.code }
      : { ...node, children: node.children.map(visit) };
  return { ...plan, root: visit(plan.root) as Goal };
}

/** Random plans, every second one with goals joined in all ways, conditions and adjustments. */
const anyPlans = fc.oneof(plans, ruledPlans);

/** Two random plans: most codes of the smaller are in the other, with other weights, targets, values and rules, often elsewhere. */
const pairs = fc
  .tuple(anyPlans, anyPlans, fc.nat({ max: 2 }))
  .map(([before, after, places]) => [before, moved(after, places)] as const);

/** A plan twice. */
const same = anyPlans.map((plan) => [plan, plan] as const);

/** A plan, and the same with the values of another. */
const revalued = pairs.map(([plan, other]) => [plan, { ...plan, actuals: other.actuals }] as const);

/** A plan with other goals and indicators in the place of each of its nodes; null takes one out with all below it. */
function changed(plan: Plan, change: (node: PlanNode, at: number) => PlanNode | null): Plan {
  let at = 0;
  const visit = (node: PlanNode): PlanNode | null => {
    const now = change(node, at++);
    return now === null || now.kind === 'indicator'
      ? now
      : { ...now, children: now.children.map(visit).filter((child) => child !== null) };
  };
  const children = plan.root.children.map(visit).filter((child) => child !== null);
  return { ...plan, root: { ...plan.root, children } };
}

/** A plan, and the same with every weight that counts multiplied by some number of its own. */
const reweighed = fc.tuple(anyPlans, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 })).map(
  ([plan, factors]) =>
    [
      plan,
      changed(plan, (node, at) => ({
        ...node,
        weight: node.weight && multiply(node.weight, ratio(factors[at % factors.length] ?? 1)),
      })),
    ] as const,
);

/** A plan whose weights are shares of siblings: with absolute ones, a node that goes changes what the goals above it weigh. */
const relativePlans = anyPlans.map((plan): Plan => ({ ...plan, profile: { ...plan.profile, weights: 'relative' } }));

/** A plan, and the same without some of its nodes. */
const reduced = fc
  .tuple(relativePlans, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }))
  .map(([plan, kept]) => [plan, changed(plan, (node, at) => (kept[at % kept.length] ? node : null))] as const);

/** Every part of every node is of one cause. */
function isAll(only: Cause, before: Plan, after: Plan): boolean {
  return attributionsOf(compared(before, after)).every(({ parts }) => parts.every(({ cause }) => cause === only));
}

/** A law of two plans, on a hundred pairs of them. */
function lawOf(title: string, two: typeof pairs, isTrue: (before: Plan, after: Plan) => boolean): void {
  law(title, [two], ([before, after]) => isTrue(before, after), 100);
}

describe('two outcomes compared', () => {
  lawOf('causes sum to the difference and parts to their cause, at every node and both ends', pairs, (a, b) =>
    attributionsOf(compared(a, b)).every(sumsUp),
  );

  lawOf('the difference is that of the two outcomes', pairs, (a, b) =>
    compared(a, b).nodes.every(({ before, after, ends }) => {
      const [old, now] = [before, after].map(({ score, range }) => (score ? [score, score] : range));
      if (!old || !now) return ends === null;
      return [0, 1].every((end) => ends && isEqual(ends[end]!.difference, subtract(now[end]!, old[end]!)));
    }),
  );

  lawOf('a plan and itself do not differ', same, (a, b) =>
    attributionsOf(compared(a, b)).every(({ difference, parts }) => isEqual(difference, ZERO) && parts.length === 0),
  );

  lawOf('swapping the sides negates everything', pairs, (a, b) => {
    return textOf(compared(a, b), negate) === textOf(compared(b, a), (points) => points);
  });

  lawOf('values alone are told as values', revalued, (a, b) => isAll('values', a, b));

  lawOf('weights alone are told as weights', reweighed, (a, b) => isAll('weights', a, b));

  lawOf('nodes taken out are told as structure, and so are nodes put in', reduced, (a, b) => {
    return isAll('structure', a, b) && isAll('structure', b, a);
  });
});
