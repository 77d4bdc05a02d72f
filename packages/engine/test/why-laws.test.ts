import {
  compare,
  HUNDRED,
  type Individual,
  isEqual,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Plan,
  planNodes,
  type Ratio,
  ratio,
  round,
  subtract,
  sum,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { evaluate, why } from '../src/index.ts';
import { apportioned, decimalsFor } from '../src/why/apportion.ts';
import { plans } from './arbitraries.ts';
import { place } from './builder.ts';
import { law } from './law.ts';
import { ruledPlans } from './ruled-plans.ts';

/** Every case asks about every node of a plan. */
const RUNS = 80;

/** Plans with indexes of every kind, and a sheet whose objectives refer to random nodes, one of them twice. */
function withIndexesAndSheet(from: fc.Arbitrary<Plan>): fc.Arbitrary<Plan> {
  return fc.tuple(from, fc.infiniteStream(fc.nat())).map(([plan, dice]) => {
    const indexes = (['areas', 'objectives', 'operationals', 'indicators'] as const).flatMap((over) =>
      (['mean', 'min', 'max', 'sum'] as const).map((aggregate) => ({
        code: `${over}_${aggregate}`,
        title: '',
        aggregate,
        over,
        place: place(),
      })),
    );
    const nodes = planNodes(plan);
    const refs = [...dice.take(4)].map((each) => nodes[each % nodes.length]!.code);
    return { ...plan, profile: { ...plan.profile, indexes }, individuals: [sheetOf([...refs, refs[0]!])] };
  });
}

/** Goals that are means. */
const meanPlans = withIndexesAndSheet(plans);

/** Goals joined in every way, under conditions, adjusted. */
const subjects = withIndexesAndSheet(fc.oneof(plans, ruledPlans));

function sheetOf(refs: readonly string[]): Individual {
  const common = { title: '', documentation: '', place: place() };
  const objectives = refs.map((ref, at) => ({
    ...common,
    code: `o${at}`,
    weight: ratio(at + 1, 7),
    weightPlace: null,
    target: null,
    ref,
    gate: null,
    unit: null,
  }));
  return { ...common, code: 'SG', role: null, person: null, ref: null, evaluator: null, objectives };
}

/** The ends between which the score of a node lies: twice the score when it has one. */
function rangeOf({ score, range }: OutcomeNode): readonly [Ratio, Ratio] | null {
  return score ? [score, score] : range;
}

function everyWhy(
  plan: Plan,
  holds: (answer: NonNullable<ReturnType<typeof why>>, outcome: Outcome) => boolean,
): boolean {
  const outcome = evaluate(plan);
  return outcome.nodes.every(({ code }) => holds(why(outcome, code)!, outcome));
}

describe('points', () => {
  law(
    'sum to 100 % minus the score exactly, and to 100 % minus either end where it is not known',
    [subjects],
    (plan) =>
      everyWhy(plan, ({ node, points, total }) => {
        const range = rangeOf(node);
        if (!range) return total === null && points.length === 0;
        const [least, most] = [0, 1].map((end) => sum(points.map(({ takes }) => takes[end as 0 | 1])));
        return isEqual(least!, subtract(ONE, range[1])) && isEqual(most!, subtract(ONE, range[0]));
      }),
    RUNS,
  );

  law(
    'of a node whose rule is a mean come from its leaves alone',
    [meanPlans],
    (plan) =>
      everyWhy(plan, ({ node, points }) => {
        const isMean = node.kind !== 'index' || node.code.endsWith('_mean');
        return !isMean || points.every(({ cause, node: leaf }) => cause === 'score' && leaf.trace.parts.length === 0);
      }),
    RUNS,
  );

  law(
    'at every ancestor are what the trace of each leaf says it takes there, and that of a goal says its rule takes',
    [subjects],
    (plan) =>
      everyWhy(plan, ({ node, points, reach }) =>
        node.kind === 'index' || node.kind === 'individual' || !node.score
          ? true
          : reach.every(({ code, share }) =>
              points.every(({ node: leaf, cause, takes: [least, most] }) => {
                if (leaf === node && cause === 'score') return true;
                const { losses, own } = leaf.trace;
                const loss = (cause === 'score' ? losses : own).find(({ ancestor }) => ancestor === code);
                return loss ? isEqual(multiply(least, share), loss.points) : compare(least, most) < 0;
              }),
            ),
      ),
    RUNS,
  );

  law(
    'at every ancestor sum to what the node itself takes there',
    [subjects],
    (plan) =>
      everyWhy(plan, ({ node, total, reach }, { nodes }) =>
        node.trace.losses.every(({ ancestor, points }) => {
          // What counts for nothing itself has no points to lose.
          if (nodes.find(({ code }) => code === ancestor)?.status === 'excluded') return true;
          const share = reach.find(({ code }) => code === ancestor)?.share;
          return !node.score || (share && total ? isEqual(multiply(total[0], share), points) : false);
        }),
      ),
    RUNS,
  );

  law(
    'of the steps below a mean sum to its own',
    [meanPlans],
    (plan) =>
      everyWhy(plan, ({ steps, node }) =>
        steps.every((step, at) => {
          if (step.isLeaf || node.kind === 'index') return true;
          const after = steps.slice(at + 1);
          const end = after.findIndex(({ depth }) => depth <= step.depth);
          const below = (end < 0 ? after : after.slice(0, end)).filter(({ depth }) => depth === step.depth + 1);
          return ([0, 1] as const).every((side) =>
            isEqual(sum(below.map(({ takes }) => takes[side])), step.takes[side]),
          );
        }),
      ),
    RUNS,
  );
});

const columns = fc.array(
  fc
    .tuple(fc.integer({ min: -9_000_000, max: 9_000_000 }), fc.constantFrom(1, 7, 300, 999_983))
    .map(([n, d]) => ratio(n, d * 10_000)),
  { maxLength: 12 },
);

describe('figures of a column', () => {
  law('sum to the figure below them, which is 100 minus the shown score', [columns], (points) => {
    const decimals = decimalsFor(points);
    const { rows, total } = apportioned(points, decimals);
    const score = multiply(subtract(ONE, sum(points)), HUNDRED);
    return isEqual(sum(rows), total) && isEqual(total, subtract(HUNDRED, round(score, decimals)));
  });

  law('are each less than one unit from what they show', [columns], (points) => {
    const decimals = decimalsFor(points);
    const unit = ratio(1n, 10n ** BigInt(decimals));
    return apportioned(points, decimals).rows.every((row, at) => {
      const gap = subtract(row, multiply(points[at]!, HUNDRED));
      return compare(gap, unit) < 0 && compare(gap, { num: -unit.num, den: unit.den }) > 0;
    });
  });
});
