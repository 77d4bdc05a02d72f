import type { Adjustment, Gate } from '@traguardo/model';
import { compute, outside, type World } from './expression.ts';
import { fraction, least } from './fraction.ts';
import type { OracleNode } from './node.ts';

/** A node under its condition: while that fails, or may fail, its score is at most what the condition leaves it. */
export function gated(node: OracleNode, gate: Gate | null, world: World): OracleNode {
  const { status, low, high } = node;
  if (!gate || !low || !high) return node;
  const answer = compute(gate.condition, outside(world));
  if (answer === true) return node;
  const most = fraction(gate.otherwise);
  const ends = { low: least(low, most), high: answer === false ? least(high, most) : high };
  if (ends.low.equals(ends.high)) return { status: 'ok', ...ends };
  const isOpen = answer === false || answer === 'missing';
  return { status: status === 'undefined' || !isOpen ? 'undefined' : 'missing', ...ends };
}

/** A node with the score that the latest adjustment in force puts in the place of the computed one. */
export function adjusted(node: OracleNode, code: string, adjustments: readonly Adjustment[], at: string): OracleNode {
  const inForce = adjustments.filter((each) => each.code === code && (each.at ?? '') <= at);
  const [first, ...others] = inForce;
  if (!first || node.status === 'excluded' || node.status === 'void') return node;
  const { score } = others.reduce((best, each) => ((each.at ?? '') >= (best.at ?? '') ? each : best), first);
  return { status: 'ok', low: fraction(score), high: fraction(score) };
}
