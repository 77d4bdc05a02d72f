import { codeKey, type OutcomeNode } from '@traguardo/model';
import type { Assessment } from './assess/assessment.ts';
import type { Scope } from './expression/scope.ts';
import { type PlacedNode, placeNodes } from './outcome-nodes.ts';

/** The nodes of an outcome over a scope whose values may change. */
export interface PlacedOutcome {
  nodes(): readonly OutcomeNode[];
  /** The node of a key of a code; of several the last. */
  node(key: string): OutcomeNode | null;
  /** Takes over what changed in the scope. Returns the keys of the codes whose nodes are others than before. */
  renew(): readonly string[];
}

/** The nodes of a scope: the plan, then indexes, then individual sheets. */
export function placeOutcome(scope: Scope): PlacedOutcome {
  let trees = placedTrees(scope, []);
  let nodes = trees.flatMap((tree) => tree.nodes);
  const keys = nodes.map(({ code }) => codeKey(code));
  const positions = new Map(keys.map((key, index) => [key, index]));
  return {
    nodes: () => nodes,
    node: (key) => nodes[positions.get(key) ?? -1] ?? null,
    renew() {
      const before = nodes;
      trees = placedTrees(scope, trees);
      nodes = trees.flatMap((tree) => tree.nodes);
      return keys.filter((_key, index) => nodes[index] !== before[index]);
    },
  };
}

function placedTrees(scope: Scope, before: readonly PlacedNode[]): readonly PlacedNode[] {
  const { bands } = scope.plan.profile;
  return rootsOf(scope).map((root, index) => placeNodes(root, bands, before[index] ?? null));
}

function rootsOf(scope: Scope): readonly Assessment[] {
  const { root, profile, individuals } = scope.plan;
  const others = [...profile.indexes, ...individuals].map(({ code }) => scope.assessment(code));
  return [scope.assess(root), ...others.filter((assessment) => assessment !== null)];
}
