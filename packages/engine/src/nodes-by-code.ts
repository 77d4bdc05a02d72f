import { codeKey, type OutcomeNode } from '@traguardo/model';

/** Nodes by the key of their code: of a code used twice, which the compiler tells, the first. */
export function nodesByCode(nodes: readonly OutcomeNode[]): ReadonlyMap<string, OutcomeNode> {
  return new Map(nodes.toReversed().map((node) => [codeKey(node.code), node]));
}
