// The hand-written loop in exact fractions over big integers, each result reduced: the plain way, with the arithmetic of our model.
import { add, compare, divide, multiply, ONE, subtract, sum, ZERO } from '../../packages/model/src/index.ts';

const OPERATIONS = { '+': add, '-': subtract, '/': divide };

/** The model with weights that add up to exactly 1. */
export function withExactWeights(model) {
  const goals = model.goals.map((goal) => {
    const total = sum(goal.members.map(({ exact }) => exact));
    return { ...goal, members: goal.members.map((member) => ({ ...member, exact: divide(member.exact, total) })) };
  });
  return { ...model, goals };
}

/** Exact scores of a body, indicators first, then goals. `values` are the exact inputs. */
export function exactScores({ indicators, goals }, values) {
  const scores = indicators.map(({ rule, exact, value }) => SCORES[rule](valueOf(value, values), exact));
  const count = scores.length;
  for (const { members } of goals) {
    let total = ZERO;
    for (const { of, index, exact } of members)
      total = add(total, multiply(exact, scores[of === 'goals' ? count + index : index]));
    scores.push(total);
  }
  return scores;
}

const SCORES = {
  'at-least': (value, bound) => (compare(value, bound) >= 0 ? ONE : value.num > 0n ? divide(value, bound) : ZERO),
  'at-most': (value, bound) => (compare(value, bound) <= 0 ? ONE : divide(bound, value)),
  below: (value, bound) => (compare(value, bound) <= 0 ? ONE : ZERO),
};

function valueOf(expression, values) {
  if (expression.kind === 'input') return values[expression.index];
  if (expression.kind === 'number') return expression.exact;
  return OPERATIONS[expression.operator](valueOf(expression.left, values), valueOf(expression.right, values));
}
