import {
  type Aggregate,
  compare,
  divide,
  type Goal,
  isEqual,
  multiply,
  ONE,
  type OutcomeNode,
  type Plan,
  type PlanNode,
  planNodes,
  type Ratio,
  ratio,
  ratioToString,
  subtract,
  sum,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { evaluate } from '../src/index.ts';
import { plans, positives } from './arbitraries.ts';
import { actuals, goal, indicator, place, plan, profile } from './builder.ts';
import { law } from './law.ts';
import { adjustment, ruledPlans } from './ruled-plans.ts';

const isAtLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0;

/** Every figure by code, as one text. */
function figures(evaluated: Plan): string {
  return evaluate(evaluated)
    .nodes.map(({ code, status, score, range }) =>
      [code, status, score && ratioToString(score), range?.map(ratioToString).join(' ')].join('|'),
    )
    .join('\n');
}

/** Both ends of a score; null when there is none. */
function endsOf({ score, range }: OutcomeNode): readonly [Ratio, Ratio] | null {
  return score ? [score, score] : range;
}

describe('joining', () => {
  law('the least is not above the means, nor these above the greatest, at both ends', [plans], (random) => {
    const joined = (aggregate: Aggregate) => {
      const root: Goal = { ...random.root, aggregate, composition: null };
      return endsOf(evaluate({ ...random, root }).nodes[0]!);
    };
    const [min, max] = [joined('min'), joined('max')];
    return [joined('mean'), joined('weighted-mean')].every((mean) => {
      if (!min || !mean || !max) return min === mean && mean === max;
      return ([0, 1] as const).every((end) => isAtLeast(mean[end], min[end]) && isAtLeast(max[end], mean[end]));
    });
  });

  law(
    'scaling all weights of siblings changes nothing, unless they are points of a sum',
    [plans, positives, fc.constantFrom<Aggregate>('weighted-mean', 'mean', 'min', 'max')],
    (random, factor, aggregate) => {
      const scaled = random.root.children.map(
        (node) => ({ ...node, weight: node.weight && multiply(node.weight, factor) }) as PlanNode,
      );
      const joined = (children: readonly PlanNode[]): Plan => ({
        ...random,
        root: { ...random.root, aggregate, children },
      });
      return figures(joined(scaled)) === figures(joined(random.root.children));
    },
  );

  law('losses of leaves and the own ones of goals sum to what each ancestor lacks, exactly', [ruledPlans], (random) => {
    const { nodes } = evaluate(random);
    const taken = Map.groupBy(
      nodes.flatMap((node) => [...leafLosses(node, nodes), ...node.trace.own]),
      ({ ancestor }) => ancestor,
    );
    return nodes
      .filter(({ kind, trace }) => kind !== 'index' && trace.parts.length > 0)
      .every(({ code, score }) => {
        const points = (taken.get(code) ?? []).map((loss) => loss.points);
        return !score || isEqual(sum(points), subtract(ONE, score));
      });
  });

  law('exactly the known nodes have a score, exactly the unknown ones a range of two ends', [ruledPlans], (random) =>
    evaluate(random).nodes.every(
      ({ score, range, status }) =>
        (score !== null) === (status === 'ok') &&
        (range !== null) === (status === 'missing' || status === 'undefined') &&
        (range === null || isAtLeast(range[1], range[0])),
    ),
  );

  law(
    'whatever the missing values turn out to be, the score ends inside its range',
    [ruledPlans, fc.array(fc.integer({ min: -40, max: 140 }), { minLength: 80, maxLength: 80 })],
    (random, late) => {
      const policies = { missing: 'propagate', undefined: 'propagate', cap: ONE } as const;
      const open: Plan = { ...random, profile: { ...random.profile, ...policies } };
      const before = evaluate(open).nodes;
      const waiting = before.filter(({ kind, value }) => kind === 'indicator' && value?.kind === 'missing');
      const values = Object.fromEntries(waiting.map(({ code }, i) => [code, `${(late[i] ?? 0) / 10}`]));
      const after = new Map(
        evaluate({ ...open, actuals: [...open.actuals, actuals(values)] }).nodes.map((node) => [node.code, node]),
      );
      return before.every((node) => {
        const [old, now] = [endsOf(node), endsOf(after.get(node.code)!)];
        return !old || !now || (isAtLeast(now[0], old[0]) && isAtLeast(old[1], now[1]));
      });
    },
  );
});

describe('absolute weights', () => {
  const trees = fc.array(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 5 },
  );

  law('the body is the mean of all leaves by their weights, whatever the goals between', [trees], (areas) => {
    const values: Record<string, string> = {};
    const children = areas.map((leaves, a) =>
      goal(
        'area',
        `A${a}`,
        null,
        leaves.map(([weight, value], i) => {
          values[`A${a}_${i}`] = `${value}`;
          return indicator(`A${a}_${i}`, { weight: `${weight} %`, target: '>= 100' });
        }),
      ),
    );
    const { nodes } = evaluate(
      plan(children, { profile: profile({ weights: 'absolute' }), actuals: [actuals(values)] }),
    );
    const all = areas.flat().map(([weight, value]) => [ratio(weight), ratio(value, 100)] as const);
    const whole = sum(all.map(([weight]) => weight));
    const mean = divide(sum(all.map(([weight, value]) => multiply(weight, value))), whole);
    return isEqual(nodes[0]!.score!, mean);
  });
});

describe('conditions and adjustments', () => {
  law('a condition that holds changes nothing', [ruledPlans, fc.nat(40)], (random, position) => {
    const nodes = planNodes(random).filter(({ gate }) => gate === null);
    const chosen = nodes[position % Math.max(1, nodes.length)];
    const condition = { kind: 'boolean', value: true, place: place() } as const;
    const gate = { condition, otherwise: ratio(0n), place: place() };
    const root = mapNode(random.root, (node) => (node === chosen ? { ...node, gate } : node)) as Goal;
    return figures({ ...random, root }) === figures(random);
  });

  law('a condition never gives', [ruledPlans], (random) =>
    evaluate(random).nodes.every(({ score, adjustment: adjusted, trace: { gate } }) => {
      const counted = adjusted ? adjusted.computed : score;
      return !gate?.ungated || !counted || isAtLeast(gate.ungated, counted);
    }),
  );

  law('an adjustment to the computed score changes nothing', [plans, fc.nat(40)], (random, position) => {
    const known = evaluate(random).nodes.filter(({ score, kind }) => score !== null && kind !== 'index');
    const chosen = known[position % Math.max(1, known.length)];
    if (!chosen?.score) return true;
    const adjustments = [adjustment(chosen.code, 0, { score: chosen.score })];
    return figures({ ...random, adjustments }) === figures(random);
  });
});

function leafLosses({ code, trace }: OutcomeNode, nodes: readonly OutcomeNode[]): OutcomeNode['trace']['losses'] {
  return nodes.some(({ parent }) => parent === code) ? [] : trace.losses;
}

function mapNode(node: PlanNode, change: (node: PlanNode) => PlanNode): PlanNode {
  const changed = change(node);
  if (changed.kind === 'indicator') return changed;
  return { ...changed, children: changed.children.map((child) => mapNode(child, change)) };
}
