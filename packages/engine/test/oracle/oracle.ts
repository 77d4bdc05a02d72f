import type { Goal, Indicator, Plan, PlanNode } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { adjusted, gated } from './bounding.ts';
import { fraction } from './fraction.ts';
import { join, joinAlike, letIn, type Member } from './joining.ts';
import { leaf } from './leaf.ts';
import type { OracleNode } from './node.ts';

/**
 * A second, deliberately naive evaluator, written from the pages of docs/methods: fraction.js, plain recursion, no sharing with the
 * engine. Knows what random plans contain: every scoring on numbers without units, days, phases and yes/no, every way of joining,
 * conditions on the scores of leaves, adjustments, relative and absolute weights, indexes, dated rows of stocks and flows.
 * Gives status and both ends of the score of every node, by code.
 */
export function oracle(plan: Plan): ReadonlyMap<string, OracleNode> {
  const shown = new Map<string, OracleNode>();
  const own = new Map<PlanNode, OracleNode>();
  const look = { plan, shown, own };
  assess(plan.root, look);
  for (const { code, aggregate, over } of plan.profile.indexes) {
    const kind = { areas: 'area', objectives: 'objective', operationals: 'operational', indicators: 'indicator' }[over];
    const nodes = [...own].filter(([node]) => node.kind === kind).map(([, node]) => node);
    shown.set(code, joinAlike(nodes, aggregate, plan.profile));
  }
  return shown;
}

interface Look {
  readonly plan: Plan;
  /** What the outcome says of each code: a node that its weight keeps out is excluded there. */
  readonly shown: Map<string, OracleNode>;
  /** Where each node stands by itself. */
  readonly own: Map<PlanNode, OracleNode>;
}

function assess(node: PlanNode, look: Look): OracleNode {
  const known = look.own.get(node);
  if (known) return known;
  const { plan } = look;
  const bare = node.kind === 'indicator' ? leaf(node, plan) : goal(node, look);
  const scoreOf = (code: string): OracleNode | null => {
    const named = leavesOf(plan.root).find((each) => each.code === code);
    return named ? assess(named, look) : null;
  };
  const result = adjusted(gated(bare, node.gate, scoreOf), node.code, plan);
  look.own.set(node, result);
  if (!look.shown.has(node.code)) look.shown.set(node.code, result);
  return result;
}

function goal(node: Goal, look: Look): OracleNode {
  const { plan, shown } = look;
  const how = node.aggregate ?? plan.profile.aggregate;
  const members = node.children.map((child) => ({
    code: child.code,
    node: assess(child, look),
    weight: weightOf(child, node, plan),
    isIndicator: child.kind === 'indicator',
  }));
  for (const { code, node: result } of members) shown.set(code, result);
  const groups = [true, false].map((is) => members.filter((member) => member.isIndicator === is));
  const isAbsolute = plan.profile.weights === 'absolute';
  const composition = node.composition ?? (node.aggregate ? null : plan.profile.composition);
  if (!composition || isAbsolute || groups.some((group) => group.length === 0))
    return join(within(members, look), members, how, plan.profile);
  const composed = groups.map((group, at): Member => {
    const code = `${node.code}.${at === 0 ? 'indicators' : 'operationals'}`;
    const result = join(within(group, look), group, how, plan.profile);
    shown.set(code, result);
    return { code, node: result, weight: fraction(at === 0 ? composition.indicators : composition.operationals) };
  });
  return join(within(composed, look), composed, 'weighted-mean', plan.profile);
}

/** Members that their weight lets in; the others are shown as excluded. */
function within(members: readonly Member[], { shown }: Look) {
  const inside = letIn(members);
  for (const { code } of members)
    if (!inside.some((member) => member.code === code)) shown.set(code, { status: 'excluded', low: null, high: null });
  return inside;
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

function leavesOf(node: PlanNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(leavesOf);
}
