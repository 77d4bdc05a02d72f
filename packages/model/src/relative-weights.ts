import type { Goal, Plan, PlanNode } from './plan.ts';
import { add, divide, isZero, type Ratio, ZERO } from './ratio.ts';

/**
 * The plan with every weight as a share among siblings, exactly. Where weights are shares of the whole plan (`weights absolute`) a goal
 * weighs what its leaves weigh together, and each child its part of that; a goal none of whose leaves has a weight weighs what it
 * says itself. Of a plan whose weights are relative already, the plan itself. Pure; linear in the nodes.
 */
export function relativeWeights(plan: Plan): Plan {
  return plan.profile.weights === 'relative' ? plan : { ...plan, root: shared(plan.root, weightsBelow(plan.root)) };
}

/** What every node weighs in the whole plan, by node; null for what has no weight, 0 for what is only followed. */
export function weightsBelow(root: Goal): ReadonlyMap<PlanNode, Ratio | null> {
  const weights = new Map<PlanNode, Ratio | null>();
  const weigh = (node: PlanNode): Ratio | null => {
    const weight = node.kind === 'indicator' ? ofLeaf(node) : (totalOf(node.children.map(weigh)) ?? node.weight);
    weights.set(node, weight);
    return weight;
  };
  weigh(root);
  return weights;
}

function ofLeaf(node: PlanNode & { readonly kind: 'indicator' }): Ratio | null {
  return node.target?.kind === 'monitor' ? null : node.weight;
}

/** The sum of the weights there are; null when there is none. */
function totalOf(weights: readonly (Ratio | null)[]): Ratio | null {
  return weights.reduce((total, weight) => (weight === null ? total : add(total ?? ZERO, weight)), null);
}

function shared(goal: Goal, weights: ReadonlyMap<PlanNode, Ratio | null>): Goal {
  const total = totalOf(goal.children.map((child) => weights.get(child) ?? null));
  return { ...goal, children: goal.children.map((child) => withShare(child, total, weights)) };
}

function withShare(child: PlanNode, total: Ratio | null, weights: ReadonlyMap<PlanNode, Ratio | null>): PlanNode {
  const own = weights.get(child) ?? null;
  const weight = own && (total === null || isZero(total) ? own : divide(own, total));
  return child.kind === 'indicator' ? { ...child, weight } : { ...shared(child, weights), weight };
}
