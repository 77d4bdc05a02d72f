import { codeKey, type Goal, type Plan, type PlanNode } from '@traguardo/model';
import type { Named, Subject } from './change.ts';
import { type Pair, pairUp } from './pair.ts';
import type { Renaming } from './same.ts';

/** A node of the tree with the goals above it, from the plan down. */
export interface Standing {
  readonly node: PlanNode;
  readonly above: readonly Goal[];
}

/** Every node, parents before children, in written order. */
function standings(plan: Plan): readonly Standing[] {
  const found: Standing[] = [];
  const visit = (node: PlanNode, above: readonly Goal[]): void => {
    found.push({ node, above });
    if (node.kind !== 'indicator') for (const child of node.children) visit(child, [...above, node]);
  };
  visit(plan.root, []);
  return found;
}

/** The two trees side by side, and what a name of the earlier one is called in the later one. */
export interface SideBySide {
  readonly pairs: readonly Pair<Standing>[];
  readonly renaming: Renaming;
}

/**
 * Nodes pair by code. A node whose code is gone pairs with a new one of its sort that one of the two links by `aka`, or that
 * has an `aka` in common with it. The roots always pair. A goal never pairs with an indicator.
 */
export function sideBySide(before: Plan, after: Plan): SideBySide {
  const [old, now] = [standings(before), standings(after)];
  const linked = links(old, now);
  const keyBefore = (standing: Standing): string => linked.get(keyOf(standing)) ?? keyOf(standing);
  const pairs = pairUp(old, now, keyBefore, keyOf);
  const names = new Map(pairs.flatMap(namesOf));
  return { pairs, renaming: (code) => names.get(codeKey(code)) ?? codeKey(code) };
}

function keyOf({ node, above }: Standing): string {
  return above.length === 0 ? 'root' : keyOfCode(node, node.code);
}

/** A code as that of a node of the same sort. */
function keyOfCode({ kind }: PlanNode, code: string): string {
  return `${kind === 'indicator' ? 'indicator' : 'goal'} ${codeKey(code)}`;
}

/** Keys of the earlier plan to keys of the later one, for codes that changed. Each is used once. */
function links(before: readonly Standing[], after: readonly Standing[]): ReadonlyMap<string, string> {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const fresh = after.filter((standing) => !old.has(keyOf(standing)));
  const free = new Set(fresh.map(keyOf));
  const byAlias = new Map(fresh.flatMap((each) => aliasKeys(each).map((alias) => [alias, keyOf(each)] as const)));
  const found = new Map<string, string>();
  for (const gone of before.filter((standing) => !now.has(keyOf(standing)))) {
    const aliases = aliasKeys(gone);
    const candidates = [byAlias.get(keyOf(gone)), ...aliases, ...aliases.map((alias) => byAlias.get(alias))];
    const match = candidates.find((key) => key !== undefined && free.delete(key)); // each is used once
    if (match !== undefined) found.set(keyOf(gone), match);
  }
  return found;
}

function aliasKeys({ node }: Standing): readonly string[] {
  return node.aliases.map((alias) => keyOfCode(node, alias));
}

/** The names that changed with a code: the node's own, and those of its measures. */
function namesOf({ before, after }: Pair<Standing>): readonly (readonly [string, string])[] {
  if (!before || !after || codeKey(before.node.code) === codeKey(after.node.code)) return [];
  const own = [codeKey(before.node.code), codeKey(after.node.code)] as const;
  if (before.node.kind !== 'indicator') return [own];
  const measures = before.node.measures.map(({ name }) => codeKey(name));
  return [own, ...measures.map((name) => [`${own[0]}.${name}`, `${own[1]}.${name}`] as const)];
}

/** A node as the subject of a change. */
export function subjectOf({ node, above }: Standing): Subject {
  const { kind, code, title } = node;
  return { kind, code, title, within: above.slice(1).map(named) };
}

function named({ code, title }: Named): Named {
  return { code, title };
}
