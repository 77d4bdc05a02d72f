import { compare, type Policy, type Profile, type Ratio, ratio, ZERO } from '@traguardo/model';
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

/** What decides with which weight a child counts. */
export interface Sibling {
  readonly weight: Ratio | null;
  readonly isMonitored: boolean;
}

/**
 * The weight with which each sibling counts; null keeps it out. Monitored ones and weight zero stay out, and so does no
 * weight among weighted siblings; when none has a weight all have equal shares.
 */
export function weighing(siblings: readonly Sibling[]): (sibling: Sibling) => Ratio | null {
  const counting = siblings.filter(({ isMonitored }) => !isMonitored);
  const isWeighted = counting.some(({ weight }) => isPositive(weight));
  const unweighted = counting.filter(({ weight }) => weight === null).length;
  return ({ weight, isMonitored }) => {
    if (isMonitored) return null;
    if (isPositive(weight)) return weight;
    return weight === null && !isWeighted ? ratio(1n, unweighted) : null;
  };
}

function isPositive(weight: Ratio | null): weight is Ratio {
  return weight !== null && compare(weight, ZERO) > 0;
}

/** A child that was assessed, as its siblings see it. */
export function siblingOf({ weight, standing }: Candidate): Sibling {
  return { weight, isMonitored: standing.status === 'excluded' };
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
