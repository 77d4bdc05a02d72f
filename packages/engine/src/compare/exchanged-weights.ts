import { compare, divide, multiply, type Ratio, sum, ZERO } from '@traguardo/model';

/** The weight with which one of some siblings counts (0: not at all) on its own side, and on the other one. */
export interface WeighedTwice {
  readonly own: Ratio;
  /** Null where it has no counterpart among the same siblings. */
  readonly other: Ratio | null;
}

/**
 * The weights of siblings when those that count on both sides take the proportions of the other side. Together they keep what they
 * weigh here: so a sibling that joins or leaves while the others keep their proportions changes no weight. Null when nothing can be
 * exchanged; else in order, null for what does not count.
 */
export function exchangedWeights(siblings: readonly WeighedTwice[]): readonly (Ratio | null)[] | null {
  const isKept = ({ own, other }: WeighedTwice): boolean => isPositive(own) && other !== null && isPositive(other);
  const kept = siblings.filter(isKept);
  if (kept.length === 0) return null;
  const scale = divide(sum(kept.map(({ own }) => own)), sum(kept.map(({ other }) => other ?? ZERO)));
  return siblings.map((sibling) => {
    if (isKept(sibling)) return multiply(sibling.other ?? ZERO, scale);
    return isPositive(sibling.own) ? sibling.own : null;
  });
}

function isPositive(weight: Ratio): boolean {
  return compare(weight, ZERO) > 0;
}
