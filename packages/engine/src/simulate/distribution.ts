/**
 * What is believed of a value that is not known yet. Numbers are those of the value in base scale (0.86 for 86 %), days since
 * 1970-01-01 for a date, 1 and 0 for yes and no, the finished share for phases.
 */
export type Distribution =
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** Null bounds are open; a normal with bounds is what remains of it between them. */
  | {
      readonly kind: 'normal';
      readonly mean: number;
      readonly deviation: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly kind: 'discrete'; readonly cases: readonly DiscreteCase[] };

/** A value with its probability; those of a distribution make 1. */
export interface DiscreteCase {
  readonly value: number;
  readonly probability: number;
}

/** What keeps a distribution from meaning anything. */
export type DistributionProblem =
  /** The numbers of a triangular one are not in order, or the bounds of a normal one. */
  | { readonly kind: 'order' }
  | { readonly kind: 'deviation' }
  /** The mean does not lie between the bounds. */
  | { readonly kind: 'mean-outside' }
  | { readonly kind: 'no-cases' }
  /** A probability is negative. */
  | { readonly kind: 'negative' }
  /** What the probabilities make, when it is not 1. */
  | { readonly kind: 'sum'; readonly sum: number };

/** Sums of written decimals miss 1 by less. */
const TOLERANCE = 1e-9;

/** Null when the distribution can be drawn from. */
export function problemOf(distribution: Distribution): DistributionProblem | null {
  switch (distribution.kind) {
    case 'triangular': {
      const { low, mode, high } = distribution;
      return low <= mode && mode <= high ? null : { kind: 'order' };
    }
    case 'normal': {
      const { mean, deviation, low, high } = distribution;
      if (!(deviation >= 0)) return { kind: 'deviation' };
      if (low !== null && high !== null && !(low <= high)) return { kind: 'order' };
      return (low ?? mean) <= mean && mean <= (high ?? mean) ? null : { kind: 'mean-outside' };
    }
    case 'discrete': {
      const { cases } = distribution;
      if (cases.length === 0) return { kind: 'no-cases' };
      if (cases.some(({ probability }) => !(probability >= 0))) return { kind: 'negative' };
      const sum = cases.reduce((total, { probability }) => total + probability, 0);
      return Math.abs(sum - 1) <= TOLERANCE ? null : { kind: 'sum', sum };
    }
  }
}
