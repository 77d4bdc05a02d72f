import type { Expression, Gate, Plan, Quantity } from '@traguardo/model';
import { fraction, least } from './fraction.ts';
import type { OracleNode } from './node.ts';

/** A node under its condition: while that fails, or may fail, its score is at most what the condition leaves it. */
export function gated(node: OracleNode, gate: Gate | null, scoreOf: (code: string) => OracleNode | null): OracleNode {
  const { status, low, high } = node;
  if (!gate || !low || !high) return node;
  const answer = answerOf(gate.condition, scoreOf);
  if (answer === true) return node;
  const most = fraction(gate.otherwise);
  const ends = { low: least(low, most), high: answer === false ? least(high, most) : high };
  if (ends.low.equals(ends.high)) return { status: 'ok', ...ends };
  return { status: status === 'undefined' || answer === 'undefined' ? 'undefined' : 'missing', ...ends };
}

/** `score(X) >= 80%`. */
function answerOf(
  condition: Expression,
  scoreOf: (code: string) => OracleNode | null,
): boolean | 'missing' | 'undefined' {
  if (condition.kind !== 'binary' || condition.left.kind !== 'call')
    throw new Error('not a condition the oracle knows');
  const [named] = condition.left.args;
  const node = scoreOf(named?.kind === 'code' ? named.code : '');
  if (!node || node.status === 'undefined') return 'undefined';
  if (node.status !== 'ok' || !node.low) return 'missing';
  const { quantity } = condition.right as { quantity: Quantity };
  return node.low.compare(fraction(quantity.value)) >= 0;
}

/** A node with the score that an adjustment puts in the place of the computed one. */
export function adjusted(node: OracleNode, code: string, { adjustments }: Plan): OracleNode {
  const found = adjustments.findLast((each) => each.code === code);
  if (!found || node.status === 'excluded' || node.status === 'void') return node;
  return { status: 'ok', low: fraction(found.score), high: fraction(found.score) };
}
