import {
  codeKey,
  compare,
  isZero,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Ratio,
  subtract,
  ZERO,
} from '@traguardo/model';

/** What a node takes from an ancestor, or lacks itself; null when the ancestor is not above it or its score is not known. */
export function lossOn(node: OutcomeNode, ancestor: string): Ratio | null {
  if (codeKey(node.code) === codeKey(ancestor)) return node.score && subtract(ONE, node.score);
  return node.trace.losses.find((loss) => codeKey(loss.ancestor) === codeKey(ancestor))?.points ?? null;
}

/** What one node takes from another: through its score, or by what it adds to its parts (a condition, an adjustment, a cap). */
export interface LossOn {
  readonly node: OutcomeNode;
  readonly points: Ratio;
  readonly isOwn: boolean;
}

/** What indicators and the rules of goals take from `ancestor`, greatest loss first, points given last: they sum to what it lacks. */
export function lossesOn(outcome: Outcome, ancestor: string): readonly LossOn[] {
  return outcome.nodes
    .map((node): LossOn => {
      if (node.kind === 'indicator') return { node, points: lossOn(node, ancestor) ?? ZERO, isOwn: false };
      const own = node.trace.own.find((loss) => codeKey(loss.ancestor) === codeKey(ancestor));
      return { node, points: own?.points ?? ZERO, isOwn: true };
    })
    .filter(({ points }) => !isZero(points))
    .toSorted((a, b) => compare(b.points, a.points));
}
