import { codeKey, compare, type Outcome, type OutcomeNode, type Ratio, ZERO } from '@traguardo/model';

/** What a node takes from an ancestor; null when the ancestor is not above it. */
export function lossOn(node: OutcomeNode, ancestor: string): Ratio | null {
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
