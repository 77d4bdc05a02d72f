import { divide, greatest, type Index, least, multiply, ONE, type Ratio, ratio, sum } from '@traguardo/model';
import type { Assessment, Standing } from './assessment.ts';
import { type Candidate, count, type Counted, type Policies, siblingOf, weighing } from './counting.ts';

/** The result of joining children: where the parent stands, what each brings, and with which weight. */
export type Aggregate = Pick<Assessment, 'standing' | 'parts' | 'weights'>;

/**
 * The weighted mean of the children that count, by their weights over the real sum of these (evaluation.md section 3).
 * One unknown child that propagates makes the parent unknown, with the range of the means still possible.
 */
export function weightedMean(children: readonly Candidate[], policies: Policies): Aggregate {
  const weigh = weighing(children.map(siblingOf));
  const weighed = children.flatMap((child) => {
    const weight = weigh(siblingOf(child));
    return weight ? [{ child, weight }] : [];
  });
  const counted = weighed.map(({ child, weight }) => count(child, weight, policies)).filter((child) => child !== null);
  const total = sum(counted.map(({ weight }) => weight));
  return {
    standing: standingOf(counted, (scores) =>
      divide(sum(scores.map(({ score, weight }) => multiply(score, weight))), total),
    ),
    parts: counted.map(({ code, weight, score, range }) => ({ code, share: divide(weight, total), score, range })),
    weights: new Map(weighed.map(({ child, weight }) => [child.code, weight])),
  };
}

/** An index: nodes of one kind joined with their weights ignored. Unknown nodes follow the same policies. */
export function joinPlainly(nodes: readonly Candidate[], how: Index['aggregate'], policies: Policies): Aggregate {
  const counted = nodes.map((node) => count(node, ONE, policies)).filter((node) => node !== null);
  const share = how === 'mean' ? ratio(1n, Math.max(1, counted.length)) : ONE;
  return {
    standing: standingOf(counted, (scores) => JOIN[how](scores.map(({ score }) => score))),
    parts: counted.map(({ code, score, range }) => ({ code, share, score, range })),
    weights: new Map(),
  };
}

const JOIN: Readonly<Record<Index['aggregate'], (scores: readonly Ratio[]) => Ratio>> = {
  mean: (scores) => divide(sum(scores), ratio(scores.length)),
  sum,
  min: (scores) => scores.reduce(least),
  max: (scores) => scores.reduce(greatest),
};

interface Weighed {
  readonly score: Ratio;
  readonly weight: Ratio;
}

/** Joins the known scores, or both ends of what is still possible. Undefined wins over missing: no later data can mend it. */
function standingOf(counted: readonly Counted[], join: (scores: readonly Weighed[]) => Ratio): Standing {
  if (counted.length === 0) return { status: 'void' };
  const end = (side: 0 | 1): Ratio => join(counted.map(({ range, weight }) => ({ score: range[side], weight })));
  const unknown = counted.filter(({ score }) => score === null);
  if (unknown.length === 0) return { status: 'ok', score: end(0) };
  const isUndefined = unknown.some((child) => child.isUndefined);
  return isUndefined
    ? { status: 'undefined', range: [end(0), end(1)], cause: null }
    : { status: 'missing', range: [end(0), end(1)] };
}
