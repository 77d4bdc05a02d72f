import { type Goal, type Plan, planNodes, type PlanNode } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { fraction, NOTHING, WHOLE } from './fraction.ts';
import { letIn } from './joining.ts';

interface Weighed {
  readonly child: PlanNode;
  readonly weight: Fraction | null;
}

/** The children of a goal with their weights: in two groups with the weights of these, where it is composed. */
export function membersOf(
  goal: Goal,
  plan: Plan,
): { readonly composition: readonly Fraction[] | null; readonly groups: readonly (readonly Weighed[])[] } {
  const all = goal.children.map((child) => ({ child, weight: weightOf(child, goal, plan) }));
  const groups = [true, false].map((is) => all.filter(({ child }) => (child.kind === 'indicator') === is));
  const composition = goal.composition ?? (goal.aggregate ? null : plan.profile.composition);
  if (!composition || plan.profile.weights === 'absolute' || groups.some((group) => group.length === 0))
    return { composition: null, groups: [all] };
  return { composition: [fraction(composition.indicators), fraction(composition.operationals)], groups };
}

/** `weight(X)`: its weight among its siblings, an equal part where none has one, 0 for what takes part in nothing. */
export function weightIn(code: string, plan: Plan): Fraction {
  const goals = planNodes(plan).flatMap((node) => (node.kind === 'indicator' ? [] : [node]));
  const groups = goals.flatMap((goal) => membersOf(goal, plan).groups);
  const siblings = groups.find((group) => group.some(({ child }) => child.code === code));
  if (!siblings) return WHOLE;
  const members = siblings.map(({ child, weight }) => {
    const isFollowed = child.kind === 'indicator' && child.target?.kind === 'monitor';
    return { code: child.code, node: { status: isFollowed ? 'excluded' : '', low: null, high: null }, weight };
  });
  return letIn(members).find((member) => member.code === code)?.weight ?? NOTHING;
}

/** The weight among siblings: as written, or the part of what all siblings weigh in the whole plan. */
function weightOf(child: PlanNode, parent: Goal, { profile }: Plan): Fraction | null {
  if (profile.weights === 'relative') return child.weight ? fraction(child.weight) : null;
  const own = inWhole(child);
  const all = parent.children
    .flatMap((each) => inWhole(each) ?? [])
    .reduce((sum, each) => sum.add(each), new Fraction(0));
  return own && !all.equals(0) ? own.div(all) : own;
}

/** What a node weighs in the whole plan: its leaves together, or what it says itself when none has a weight. */
function inWhole(node: PlanNode): Fraction | null {
  const written = node.weight ? fraction(node.weight) : null;
  if (node.kind === 'indicator') return node.target?.kind === 'monitor' ? null : written;
  const below = node.children.flatMap((child) => inWhole(child) ?? []);
  return below.length === 0 ? written : below.reduce((sum, each) => sum.add(each), new Fraction(0));
}
