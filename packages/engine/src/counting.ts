import { compare, ONE, type Policy, type Profile, type Ratio, ZERO } from '@traguardo/model';
import type { Range, Standing } from './assessment.ts';

/** A child as its parent sees it. */
export interface Candidate {
  readonly code: string;
  readonly weight: Ratio | null;
  readonly standing: Standing;
}

/** A child that counts, its policies applied: score and range are equal ends when it is known. */
export interface Counted {
  readonly code: string;
  readonly weight: Ratio;
  readonly score: Ratio | null;
  readonly range: Range;
  readonly isUndefined: boolean;
}

/** What missing and undefined children do to their parent (evaluation.md section 2). */
export type Policies = Pick<Profile, 'missing' | 'undefined'>;

/**
 * The weight with which each sibling counts; null keeps it out. Weight zero stays out, and so does no weight among weighted
 * siblings; when none has a weight all weigh the same. Monitored siblings do not decide for the others.
 */
export function weighing(siblings: readonly Candidate[]): (sibling: Candidate) => Ratio | null {
  const isWeighted = siblings.some(({ weight, standing }) => standing.status !== 'excluded' && isPositive(weight));
  return ({ weight }) => (isPositive(weight) ? weight : weight === null && !isWeighted ? ONE : null);
}

function isPositive(weight: Ratio | null): weight is Ratio {
  return weight !== null && compare(weight, ZERO) > 0;
}

/** The child as it counts with a weight; null when it has no score to give, or a policy leaves it out. */
export function count({ code, standing }: Candidate, weight: Ratio, policies: Policies): Counted | null {
  switch (standing.status) {
    case 'ok':
      return known(code, weight, standing.score);
    case 'missing':
    case 'undefined':
      return byPolicy(policies[standing.status], code, weight, standing.range, standing.status === 'undefined');
    case 'excluded':
    case 'void':
      return null;
  }
}

function byPolicy(policy: Policy, code: string, weight: Ratio, range: Range, isUndefined: boolean): Counted | null {
  if (policy === 'exclude') return null;
  return policy === 'zero' ? known(code, weight, ZERO) : { code, weight, score: null, range, isUndefined };
}

function known(code: string, weight: Ratio, score: Ratio): Counted {
  return { code, weight, score, range: [score, score], isUndefined: false };
}
