import { codeKey } from '@traguardo/model';
import type { Binder } from '../bind/binder.ts';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import { related } from '../bind/problem.ts';
import type { DeclarationNode, ItemNode } from '../parse/tree.ts';
import { sealOf } from './merge.ts';

/** A revision that writes anew what is sealed is reported: the plan stays bound to the definition it took over. */
export function reportSealedRevisions(binder: Binder, items: readonly ItemNode[]): void {
  const revisions = declarationsIn(items, 'revision');
  if (revisions.length === 0) return;
  const nodes = new Map(nodesIn(items).map((node) => [codeKey(node.label?.text ?? ''), node]));
  for (const change of revisions.flatMap(({ block }) => declarationsIn(block, 'override'))) {
    const node = nodes.get(codeKey(change.label?.text ?? ''));
    if (!node) continue;
    for (const { word } of [...clausesIn(change), ...declarationsIn(change.block)]) {
      const seal = sealOf(binder, node, word.concept);
      const data = { code: node.label?.text ?? '', clause: word.text };
      if (seal) binder.report('pack/sealed', word.place, data, { related: [related('seal', seal.place)] });
    }
  }
}

function nodesIn(items: readonly ItemNode[]): readonly DeclarationNode[] {
  const nodes = declarationsIn(items).filter(({ word }) => word.concept !== 'revision');
  return nodes.flatMap((item) => [item, ...nodesIn(item.block ?? [])]);
}
