import {
  add,
  compare,
  divide,
  isEqual,
  isZero,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Plan,
  PURE,
  type Ratio,
  ratio,
  subtract,
  type Value,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { evaluate, sensitivity } from '../src/index.ts';
import { fitted, rootOf } from '../src/sensitivity/fractional-linear.ts';
import type { Ends } from '../src/sensitivity/probe.ts';
import { numbers, plans } from './arbitraries.ts';
import { actuals, row } from './builder.ts';
import { law } from './law.ts';
import { ruledPlans } from './ruled-plans.ts';

/** Means, and goals joined in every way, under conditions, adjusted. */
const subjects = fc.oneof(plans, ruledPlans);

/** Every case evaluates its plan some hundred times. */
const RUNS = 40;

function outcomeWith(plan: Plan, id: string, value: Value): Outcome {
  return evaluate(plan, { given: { ...actuals({}, null), rows: [{ ...row(id, '0'), value }] } });
}

function bare(value: Ratio): Value {
  return { kind: 'quantity', quantity: { value, unit: PURE } };
}

function rangeOf({ nodes: [body] }: Outcome): Ends | null {
  return body?.score ? [body.score, body.score] : (body?.range ?? null);
}

/** Whether an effect is the difference of two evaluations. */
function isDifference(effect: Ends, after: Outcome, before: Outcome): boolean {
  const [one, other] = [rangeOf(after), rangeOf(before)];
  if (!one || !other) return effect.every(isZero);
  return effect.every((end, at) => isEqual(end, subtract(one[at as 0 | 1], other[at as 0 | 1])));
}

/** Whether a value meets the written target of an indicator; only kinds with a number are asked. */
function meets({ target, value }: OutcomeNode): boolean {
  if (value?.kind !== 'quantity' || !target) return false;
  const boundOf = (bound: typeof target extends { bound: infer B } ? B : unknown): Ratio =>
    (bound as { quantity: { value: Ratio } }).quantity.value;
  const number = value.quantity.value;
  switch (target.kind) {
    case 'at-least':
      return compare(number, boundOf(target.bound)) >= 0;
    case 'at-most':
      return compare(number, boundOf(target.bound)) <= 0;
    case 'exactly':
      return isEqual(number, boundOf(target.bound));
    case 'range':
      return compare(number, boundOf(target.low)) >= 0 && compare(number, boundOf(target.high)) <= 0;
    default:
      return false;
  }
}

function nodeOf({ nodes }: Outcome, code: string): OutcomeNode {
  return nodes.find((node) => node.code === code)!;
}

describe('sensitivity', () => {
  law(
    'every effect of a number is the difference of two evaluations',
    [subjects],
    (plan) => {
      const { levers, outcome } = sensitivity(plan);
      return levers.every(({ id, value: { value }, more, less }) => {
        const at = (changed: Ratio): Outcome => outcomeWith(plan, id, bare(changed));
        return (
          isDifference(more, at(add(value, ONE)), outcome) &&
          (!less || isDifference(less, at(subtract(value, ONE)), outcome))
        );
      });
    },
    RUNS,
  );

  law(
    'the least change meets the target, a hundredth less does not, and its effect is the difference of two evaluations',
    [subjects],
    (plan) => {
      const { missed, outcome } = sensitivity(plan);
      return missed.every(({ node, ways }) =>
        ways.every(({ id, from, to, exact, effect }) => {
          if (from.kind !== 'quantity' || to.kind !== 'quantity') return false;
          const side = compare(to.quantity.value, from.quantity.value);
          const before = subtract(to.quantity.value, ratio(side, 100));
          const after = outcomeWith(plan, id, to);
          const isAtThreshold = !exact || meets(nodeOf(outcomeWith(plan, id, bare(exact)), node.code));
          return (
            !meets(node) &&
            meets(nodeOf(after, node.code)) &&
            !meets(nodeOf(outcomeWith(plan, id, bare(before)), node.code)) &&
            isAtThreshold &&
            isDifference(effect, after, outcome)
          );
        }),
      );
    },
    RUNS,
  );

  law(
    'a margin of a proportional score never costs points under a cap of 100 %, and the result is that many times the target',
    [subjects],
    (plan) => {
      const capped = { ...plan, profile: { ...plan.profile, cap: ONE } };
      return sensitivity(capped).margins.every(({ node, value, target, times, side, cost }) => {
        const [one, other] = side === 'at-least' ? [value, target] : [target, value];
        return (
          compare(times, ONE) >= 0 &&
          isEqual(one.value, multiply(times, other.value)) &&
          (node.trace.rule !== side || cost.every(isZero))
        );
      });
    },
    RUNS,
  );
});

law(
  'a fractional linear function is known from three points and its root is one',
  [numbers, numbers, numbers, numbers],
  (a, b, c, d) => {
    const valueAt = (x: Ratio): Ratio | null => {
      const below = add(multiply(c, x), d);
      return isZero(below) ? null : divide(add(multiply(a, x), b), below);
    };
    const start = valueAt(ratio(0));
    const samples = [1, 2, 5, 11].flatMap((at) => {
      const value = valueAt(ratio(at));
      return value ? [{ at: ratio(at), value }] : [];
    });
    if (!start || samples.length < 4) return true;
    const fit = fitted(start, samples);
    if (!fit) return false;
    const root = rootOf(fit);
    return root === null || isZero(valueAt(root)!);
  },
);

law('a square is none', [numbers], (a) => {
  const samples = [1, 2, 5, 11].map((at) => ({ at: ratio(at), value: multiply(add(a, ratio(at)), add(a, ratio(at))) }));
  return fitted(multiply(a, a), samples) === null;
});
