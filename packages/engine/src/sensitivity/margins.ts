import {
  agrees,
  compare,
  divide,
  type Goal,
  type Indicator,
  isEqual,
  isZero,
  ONE,
  type OutcomeNode,
  type PlanNode,
  type Quantity,
  type Ratio,
  type Target,
  ZERO,
} from '@traguardo/model';
import { createScope } from '../create-scope.ts';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import type { EvaluateOptions } from '../evaluate.ts';
import { bodyOf, differenceOf, type Ends, type Probe } from './probe.ts';

/** How far a result is beyond its target. */
export interface Margin {
  readonly node: OutcomeNode;
  readonly value: Quantity;
  readonly target: Quantity;
  readonly side: 'at-least' | 'at-most';
  /** The result as a multiple of the target; of a maximum the target as a multiple of the result. Never below 1. */
  readonly times: Ratio;
  /** What the body would lose, at both ends of its score, had the target asked for the result. */
  readonly cost: Ends;
}

/** The margin of a met target; null when it is missed, or when result and target have no proportion. */
export function marginOf(
  indicator: Indicator,
  node: OutcomeNode,
  probe: Probe,
  options: EvaluateOptions,
): Margin | null {
  const { code, target } = indicator;
  if (target?.kind !== 'at-least' && target?.kind !== 'at-most') return null;
  const { scope } = probe;
  const value = scope.operand(code, null);
  const bound = evaluateIn(target.bound, { scope, subject: code, period: null });
  if (value.kind !== 'quantity' || bound.kind !== 'quantity') return null;
  const times = multipleOf(target.kind, value.quantity, bound.quantity);
  if (!times || compare(times, ONE) < 0) return null;
  const cost: Ends = isEqual(times, ONE) ? [ZERO, ZERO] : costOf(indicator, target, value.quantity, probe, options);
  return { node, value: value.quantity, target: bound.quantity, side: target.kind, times, cost };
}

function multipleOf(side: Margin['side'], value: Quantity, target: Quantity): Ratio | null {
  const isProportion =
    agrees(value.unit, target.unit) && compare(target.value, ZERO) > 0 && compare(value.value, ZERO) > 0;
  if (!isProportion) return null;
  return side === 'at-least' ? divide(value.value, target.value) : divide(target.value, value.value);
}

/** What the body loses when the target asks for the result: nothing where the score is a proportion to the target. */
function costOf(
  indicator: Indicator,
  target: Target & { readonly kind: Margin['side'] },
  quantity: Quantity,
  { scope }: Probe,
  { plugins = [], given = null }: EvaluateOptions,
): Ends {
  const bound = { kind: 'quantity', quantity, decimals: 0, place: target.place } as const;
  const asked = { ...indicator, target: { ...target, bound } };
  // The plan of the scope is as it stands on the day: revisions are in it already.
  const plan = { ...scope.plan, root: withIndicator(scope.plan.root, indicator, asked) as Goal };
  return differenceOf(bodyOf(createScope(plan, scope.at, given, plugins)), bodyOf(scope));
}

function withIndicator(node: PlanNode, old: Indicator, changed: Indicator): PlanNode {
  if (node === old) return changed;
  if (node.kind === 'indicator') return node;
  return { ...node, children: node.children.map((child) => withIndicator(child, old, changed)) };
}

/** Whether nothing is lost. */
export function isFree({ cost }: Margin): boolean {
  return cost.every(isZero);
}
