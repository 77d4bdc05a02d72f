import { type Goal, type Individual, type Plan, type PlanNode, planNodes } from '@traguardo/model';
import { adjusted, gated } from './bounding.ts';
import type { World } from './expression.ts';
import { fraction } from './fraction.ts';
import { join, joinAlike, letIn, type Member } from './joining.ts';
import { leaf } from './leaf.ts';
import type { OracleNode } from './node.ts';
import { revised } from './revised.ts';
import { valueIn } from './value.ts';
import { membersOf, weightIn } from './weights.ts';

/** A plan, the day it is judged on, and whether its revisions count. */
export interface Case {
  readonly plan: Plan;
  readonly at: string;
  readonly targets: 'revised' | 'original';
}

/**
 * A second, deliberately naive evaluator, written from docs/evaluation.md and docs/methods: fraction.js, plain recursion, no sharing
 * with the engine. Knows all that random plans contain (decision 0203). Gives status and both ends of the score of every node, by code.
 */
export function oracle({ plan: written, at, targets }: Case): ReadonlyMap<string, OracleNode> {
  const plan = targets === 'revised' ? revised(written, at) : written;
  const shown = new Map<string, OracleNode>();
  const own = new Map<string, OracleNode>();
  const world: World = {
    plan,
    value: (id, year) => valueIn(id, year, at, world),
    node: (code) => own.get(code) ?? assessed(code),
    weight: (code) => weightIn(code, plan),
  };
  const look: Look = { plan, at, world, shown, own };
  const assessed = (code: string): OracleNode =>
    assess(
      planNodes(plan).find((node) => node.code === code)!,
      look,
    );
  assess(plan.root, look);
  for (const { code, aggregate, over } of plan.profile.indexes) {
    const kind = { areas: 'area', objectives: 'objective', operationals: 'operational', indicators: 'indicator' }[over];
    const nodes = planNodes(plan).filter((node) => node.kind === kind && node !== plan.root);
    settle(
      code,
      joinAlike(
        nodes.map((node) => own.get(node.code)!),
        aggregate,
        plan.profile,
      ),
      look,
    );
  }
  for (const sheet of plan.individuals) assessSheet(sheet, look);
  return shown;
}

interface Look {
  readonly plan: Plan;
  readonly at: string;
  readonly world: World;
  /** What the outcome says of each code: a node that its weight keeps out is excluded there. */
  readonly shown: Map<string, OracleNode>;
  /** Where each stands by itself. */
  readonly own: Map<string, OracleNode>;
}

/** Notes where something stands, under the adjustment in force. */
function settle(code: string, bare: OracleNode, { plan, at, shown, own }: Look): OracleNode {
  const result = adjusted(bare, code, plan.adjustments, at);
  own.set(code, result);
  if (!shown.has(code)) shown.set(code, result);
  return result;
}

function assess(node: PlanNode, look: Look): OracleNode {
  const known = look.own.get(node.code);
  if (known) return known;
  const bare = node.kind === 'indicator' ? leaf(node, look.world) : goal(node, look);
  return settle(node.code, gated(bare, node.gate, look.world), look);
}

function goal(node: Goal, look: Look): OracleNode {
  const { plan } = look;
  const how = node.aggregate ?? plan.profile.aggregate;
  const { composition, groups } = membersOf(node, plan);
  const joined = groups.map((group) => {
    const members = group.map(({ child, weight }) => ({ code: child.code, node: assess(child, look), weight }));
    return join(within(members, look), members, how, plan.profile);
  });
  if (!composition) return joined[0]!;
  const composed = joined.map((bare, at): Member => {
    const code = `${node.code}.${at === 0 ? 'indicators' : 'operationals'}`;
    return { code, node: settle(code, bare, look), weight: composition[at]! };
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

/** A sheet: the weighted mean of its objectives, each that of a node or judged by its own target. */
function assessSheet({ code, objectives }: Individual, look: Look): void {
  const { plan, world } = look;
  const members = objectives.map((objective): Member => {
    const own = `${code}.${objective.code}`;
    const asked = { code: own, target: objective.target, scoring: null, cap: null, floor: null, baseline: null };
    const isReferred = objective.ref !== null && objective.target === null;
    const bare = isReferred ? world.node(objective.ref!) : leaf(asked, world);
    const node = settle(own, gated(bare, objective.gate, world), look);
    return { code: own, node, weight: objective.weight ? fraction(objective.weight) : null };
  });
  settle(code, join(within(members, look), members, 'weighted-mean', plan.profile), look);
}
