import { codeKey, type Outcome, type OutcomeNode } from '@traguardo/model';

/** The nodes of an outcome by code and by parent. Look-ups take a code in any spelling. */
export interface OutcomeTree {
  readonly root: OutcomeNode | null;
  readonly indexes: readonly OutcomeNode[];
  /** Sheets of individual objectives, without the objectives themselves. */
  readonly sheets: readonly OutcomeNode[];
  node(code: string): OutcomeNode | null;
  children(code: string): readonly OutcomeNode[];
  /** From the node's parent up to the plan. */
  ancestors(code: string): readonly OutcomeNode[];
}

export function outcomeTree({ nodes }: Pick<Outcome, 'nodes'>): OutcomeTree {
  const byCode = new Map<string, OutcomeNode>();
  for (const node of nodes) if (!byCode.has(codeKey(node.code))) byCode.set(codeKey(node.code), node);
  const byParent = Map.groupBy(nodes, (node) => (node.parent === null ? '' : codeKey(node.parent)));
  const node = (code: string): OutcomeNode | null => byCode.get(codeKey(code)) ?? null;
  const tops = byParent.get('') ?? [];
  return {
    root: tops.find((top) => top.kind === 'plan') ?? null,
    indexes: tops.filter((top) => top.kind === 'index'),
    sheets: tops.filter((top) => top.kind === 'individual'),
    node,
    children: (code) => byParent.get(codeKey(code)) ?? [],
    ancestors: (code) => pathUp(node(code), node),
  };
}

function pathUp(start: OutcomeNode | null, node: (code: string) => OutcomeNode | null): OutcomeNode[] {
  const path: OutcomeNode[] = [];
  for (let at = start; at?.parent && path.length < 64;) {
    at = node(at.parent);
    if (at) path.push(at);
  }
  return path;
}
