import { codeKey, compare, ONE, type Outcome, type OutcomeNode, type Ratio, subtract, ZERO } from '@traguardo/model';

/** What a node takes from an ancestor, or lacks itself; null when the ancestor is not above it or its score is not known. */
export function lossOn(node: OutcomeNode, ancestor: string): Ratio | null {
  if (codeKey(node.code) === codeKey(ancestor)) return node.score && subtract(ONE, node.score);
  return node.trace.losses.find((loss) => codeKey(loss.ancestor) === codeKey(ancestor))?.points ?? null;
}

/** The indicators that take points from `ancestor`, greatest loss first. */
export function lossesOn(
  outcome: Outcome,
  ancestor: string,
): readonly { readonly node: OutcomeNode; readonly points: Ratio }[] {
  return outcome.nodes
    .filter((node) => node.kind === 'indicator')
    .map((node) => ({ node, points: lossOn(node, ancestor) ?? ZERO }))
    .filter(({ points }) => points.num > 0n)
    .toSorted((a, b) => compare(b.points, a.points));
}
