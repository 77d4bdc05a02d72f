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
export function standings(plan: Plan): readonly Standing[] {
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
 * Nodes pair by code. A node whose code is gone pairs with a new one of its sort that one of the two links by `aka`. The
 * roots always pair. A goal never pairs with an indicator.
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
  if (above.length === 0) return 'root';
  return `${node.kind === 'indicator' ? 'indicator' : 'goal'} ${codeKey(node.code)}`;
}

/** Keys of the earlier plan to keys of the later one, for codes that changed. Each is used once. */
function links(before: readonly Standing[], after: readonly Standing[]): ReadonlyMap<string, string> {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const gone = before.filter((standing) => !now.has(keyOf(standing)));
  const fresh = new Map(after.filter((standing) => !old.has(keyOf(standing))).map((each) => [keyOf(each), each]));
  const found = new Map<string, string>();
  for (const standing of gone) {
    const match = [...fresh].find(([, other]) => areLinked(standing.node, other.node));
    if (!match) continue;
    found.set(keyOf(standing), match[0]);
    fresh.delete(match[0]);
  }
  return found;
}

function areLinked(a: PlanNode, b: PlanNode): boolean {
  if ((a.kind === 'indicator') !== (b.kind === 'indicator')) return false;
  return names(a, b.code) || names(b, a.code);
}

function names({ aliases }: PlanNode, code: string): boolean {
  return aliases.some((alias) => codeKey(alias) === codeKey(code));
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
