import { codeKey } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import type { DeclarationNode, ItemNode } from '../parse/tree.ts';
import { isSealed } from './merge.ts';

/** A revision that writes anew what is sealed is reported: the plan stays bound to the definition it took over. */
export function reportSealedRevisions(binder: Binder, items: readonly ItemNode[]): void {
  const revisions = declarationsIn(items, 'revision');
  if (revisions.length === 0) return;
  const nodes = new Map(nodesIn(items).map((node) => [codeKey(node.label?.text ?? ''), node]));
  for (const change of revisions.flatMap(({ block }) => declarationsIn(block, 'override'))) {
    const node = nodes.get(codeKey(change.label?.text ?? ''));
    if (!node) continue;
    for (const part of [...clausesIn(change), ...declarationsIn(change.block)]) isSealed(binder, node, part);
  }
}

function nodesIn(items: readonly ItemNode[]): readonly DeclarationNode[] {
  const nodes = declarationsIn(items).filter(({ word }) => word.concept !== 'revision');
  return nodes.flatMap((item) => [item, ...nodesIn(item.block ?? [])]);
}
