import type { FlatNode } from './form.ts';
import type { Built } from './tree.ts';

/** A node of the outcome with the slot of its own standing. */
export interface Listed {
  readonly node: FlatNode;
  readonly slot: number;
}

/** The nodes of the outcome in its order: depth first, each with the slot of its own standing. */
export function listNodes(roots: readonly Built[]): readonly Listed[] {
  const listed: Listed[] = [];
  const list = ({ code, kind, slot, members, weights }: Built, parent: number, counts: boolean): void => {
    const at = listed.length;
    listed.push({ node: { code, kind, parent, counts }, slot });
    for (const member of members) list(member, at, weights.has(member.code));
  };
  for (const root of roots) list(root, -1, true);
  return listed;
}
