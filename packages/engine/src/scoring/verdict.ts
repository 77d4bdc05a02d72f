import { ONE, type Ratio, type UndefinedCause, ZERO } from '@traguardo/model';

/**
 * What a scoring method says, before the cap. `unbounded`: the target is met beyond any measure, so that only a cap
 * gives a number (a cost of zero against `<= 10 €`). `subject` null is the indicator itself.
 */
export type Verdict =
  | { readonly kind: 'score'; readonly score: Ratio }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'undefined'; readonly cause: UndefinedCause['kind']; readonly subject: string | null };

export const MET: Verdict = { kind: 'score', score: ONE };
export const MISSED: Verdict = { kind: 'score', score: ZERO };

/** A score, 1 for 100 %. */
export function scored(score: Ratio): Verdict {
  return { kind: 'score', score };
}

/** No score, and why; of the indicator itself. */
export function meaningless(cause: UndefinedCause['kind']): Verdict {
  return { kind: 'undefined', cause, subject: null };
}
