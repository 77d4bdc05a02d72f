import { codeKey, type Goal, type Plan, type PlanNode } from '@traguardo/model';
import type { CodePair } from './comparison.ts';
import type { SideName, Two } from './two.ts';

/** The nodes of two plans that stand for each other. Everything else is on one side only. */
export interface Pairing {
  /** The node of the other side. Of nodes that share a code by mistake only the first can have one. */
  readonly partner: (node: PlanNode) => PlanNode | null;
  /** The codes of the nodes that stand for each other. */
  readonly pairs: readonly CodePair[];
  /** The goal a node stands under; null for the plan. */
  readonly parent: (node: PlanNode) => Goal | null;
  /** What the other side calls a node, one of its measures or groups, an index or a sheet; the same name where it has no other. */
  readonly nameOn: (side: SideName, name: string) => string;
}

/** Pairs the trees of two plans as the caller says; the plans themselves always pair, a goal never with an indicator. Pure. */
export function pairing(plans: Two<Plan>, pairs: readonly CodePair[]): Pairing {
  const parents = new Map<PlanNode, Goal>();
  const [before, after] = [firstByCode(plans.before, parents), firstByCode(plans.after, parents)];
  const partners = new Map<PlanNode, PlanNode>();
  const joined: CodePair[] = [];
  const names = { before: new Map<string, string>(), after: new Map<string, string>() };
  const join = (old: PlanNode | undefined, now: PlanNode | undefined): void => {
    if (!old || !now || partners.has(old) || partners.has(now)) return;
    if ((old.kind === 'indicator') !== (now.kind === 'indicator')) return;
    partners.set(old, now).set(now, old);
    joined.push({ before: old.code, after: now.code });
    names.after.set(codeKey(old.code), now.code);
    names.before.set(codeKey(now.code), old.code);
  };
  join(plans.before.root, plans.after.root);
  for (const pair of pairs) join(before.get(codeKey(pair.before)), after.get(codeKey(pair.after)));
  return {
    partner: (node) => partners.get(node) ?? null,
    pairs: joined,
    parent: (node) => parents.get(node) ?? null,
    nameOn: (side, name) => renamed(name, names[side]),
  };
}

function firstByCode({ root }: Plan, parents: Map<PlanNode, Goal>): ReadonlyMap<string, PlanNode> {
  const nodes = new Map<string, PlanNode>();
  const visit = (node: PlanNode): void => {
    if (!nodes.has(codeKey(node.code))) nodes.set(codeKey(node.code), node);
    if (node.kind === 'indicator') return;
    for (const child of node.children) {
      parents.set(child, node);
      visit(child);
    }
  };
  visit(root);
  return nodes;
}

/** A code by its own pair, `X.name` by that of `X`. */
function renamed(name: string, names: ReadonlyMap<string, string>): string {
  const own = names.get(codeKey(name));
  if (own !== undefined) return own;
  const dot = name.lastIndexOf('.');
  const owner = dot < 0 ? undefined : names.get(codeKey(name.slice(0, dot)));
  return owner === undefined ? name : owner + name.slice(dot);
}
