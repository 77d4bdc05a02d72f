import type { Outcome, OutcomeNode } from '@traguardo/model';

/** Finds nodes of an outcome by their place in it. */
export interface Lookup {
  /** What a part of a node is: its child of that code, or the node of that code for an index and a reference. */
  readonly part: (node: OutcomeNode, code: string) => OutcomeNode | null;
  readonly parent: (node: OutcomeNode) => OutcomeNode | null;
  readonly children: (node: OutcomeNode) => readonly OutcomeNode[];
}

/** The lookups of one outcome. A code used twice means its first node. */
export function lookupIn({ nodes }: Outcome): Lookup {
  const byCode = new Map(nodes.toReversed().map((node) => [node.code, node]));
  const byParent = Map.groupBy(nodes, ({ parent }) => parent);
  const children = (node: OutcomeNode): readonly OutcomeNode[] => byParent.get(node.code) ?? [];
  return {
    part: (node, code) => children(node).find((child) => child.code === code) ?? byCode.get(code) ?? null,
    parent: ({ parent }) => (parent === null ? null : (byCode.get(parent) ?? null)),
    children,
  };
}
