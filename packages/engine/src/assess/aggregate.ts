import {
  type Aggregate,
  divide,
  greatest,
  type Index,
  isEqual,
  least,
  multiply,
  ONE,
  type Profile,
  type Ratio,
  ratio,
  sum,
  type TracePart,
  ZERO,
} from '@traguardo/model';
import type { Assessment, Standing } from './assessment.ts';
import { type Candidate, count, type Counted, type Policies, siblingOf, weighing } from './counting.ts';

/** The result of joining children: where the parent stands, what each brings, and with which weight. */
export type Joined = Pick<Assessment, 'standing' | 'parts' | 'weights' | 'uncapped'>;

/** What a profile says of unknown children, and of sums that go beyond 100 %. */
export type Joining = Policies & Pick<Profile, 'cap'>;

/**
 * Children joined in the given way. Weights decide which of them count, whatever the way; only the weighted mean and the sum read how
 * much (evaluation.md section 3). One unknown child that propagates makes the parent unknown, with the range of what is still
 * possible: every way grows with every child, so the ends come from the ends.
 */
export function join(children: readonly Candidate[], how: Aggregate, joining: Joining): Joined {
  const weigh = weighing(children.map(siblingOf));
  const weighed = children.flatMap((child) => {
    const weight = weigh(siblingOf(child));
    // one that counts without a weight of its own gives a sum its whole score
    const isWhole = how === 'sum' && child.weight === null;
    return weight ? [{ child, weight: isWhole ? ONE : weight }] : [];
  });
  const counted = weighed.map(({ child, weight }) => count(child, weight, joining)).filter((child) => child !== null);
  const weights = new Map(weighed.map(({ child, weight }) => [child.code, weight]));
  return { ...joinCounted(counted, how, joining.cap), weights };
}

/** An index: nodes of one kind joined with their weights ignored. Unknown nodes follow the same policies; nothing caps it. */
export function joinPlainly(nodes: readonly Candidate[], how: Index['aggregate'], policies: Policies): Joined {
  const counted = nodes.map((node) => count(node, ONE, policies)).filter((node) => node !== null);
  return { ...joinCounted(counted, how, null), weights: new Map() };
}

function joinCounted(counted: readonly Counted[], how: Aggregate, cap: Ratio | null): Omit<Joined, 'weights'> {
  if (counted.length === 0) return { standing: { status: 'void' }, parts: [], uncapped: null };
  const total = sum(counted.map(({ weight }) => weight));
  const end = (side: 0 | 1): Ratio =>
    JOIN[how](
      counted.map(({ range, weight }) => ({ score: range[side], weight })),
      total,
    );
  const low = end(0);
  const isKnown = counted.every(({ score }) => score !== null);
  const bound = (score: Ratio): Ratio => (how === 'sum' && cap ? least(score, cap) : score);
  const high = isKnown ? null : bound(end(1));
  const standing = standingOf(counted, bound(low), high, how);
  return {
    standing,
    parts: shared(counted, how, total, low),
    uncapped: isKnown && !isEqual(low, bound(low)) ? low : null,
  };
}

interface Weighed {
  readonly score: Ratio;
  readonly weight: Ratio;
}

type Way = (scores: readonly Weighed[], total: Ratio) => Ratio;

const weightedSum: Way = (scores) => sum(scores.map(({ score, weight }) => multiply(score, weight)));

const JOIN: Readonly<Record<Aggregate, Way>> = {
  'weighted-mean': (scores, total) => divide(weightedSum(scores, total), total),
  mean: (scores) => divide(sum(scores.map(({ score }) => score)), ratio(scores.length)),
  sum: weightedSum,
  min: (scores) => scores.map(({ score }) => score).reduce(least),
  max: (scores) => scores.map(({ score }) => score).reduce(greatest),
};

/**
 * The known score, or both ends of what is still possible. A weighted mean moves with every child; elsewhere ends may meet, and are a
 * score then, whatever is not known below. Undefined wins over
 * missing: no later data can mend it.
 */
function standingOf(counted: readonly Counted[], low: Ratio, high: Ratio | null, how: Aggregate): Standing {
  if (high === null || (how !== 'weighted-mean' && isEqual(low, high))) return { status: 'ok', score: low };
  const isUndefined = counted.some((child) => child.score === null && child.isUndefined);
  return isUndefined
    ? { status: 'undefined', range: [low, high], cause: null }
    : { status: 'missing', range: [low, high] };
}

/** The share with which each child makes the parent's score. What a least or a greatest child decides it decides alone. */
function shared(counted: readonly Counted[], how: Aggregate, total: Ratio, low: Ratio): readonly TracePart[] {
  const shareOf = how === 'min' || how === 'max' ? decidedBy(counted, low) : dividedBy(counted, how, total);
  return counted.map((child) => ({ code: child.code, share: shareOf(child), score: child.score, range: child.range }));
}

function dividedBy(counted: readonly Counted[], how: Aggregate, total: Ratio): (child: Counted) => Ratio {
  const equal = ratio(1n, counted.length);
  if (how === 'mean') return () => equal;
  return how === 'sum' ? ({ weight }) => weight : ({ weight }) => divide(weight, total);
}

/** Children that reach the deciding score share it equally, known ones alone when there are any (decision 0195). */
function decidedBy(counted: readonly Counted[], low: Ratio): (child: Counted) => Ratio {
  const reaching = counted.filter(({ range }) => isEqual(range[0], low));
  const known = reaching.filter(({ score }) => score !== null);
  const deciding = new Set(known.length > 0 ? known : reaching);
  const share = ratio(1n, deciding.size);
  return (child) => (deciding.has(child) ? share : ZERO);
}
