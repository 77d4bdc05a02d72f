import {
  add,
  compare,
  type CurvePoint,
  divide,
  type Milestones,
  multiply,
  ONE,
  type Ratio,
  subtract,
  type Unit,
} from '@traguardo/model';
import { meaningless, MET, MISSED, scored, type Verdict } from './verdict.ts';

/**
 * `scoring min 60 N. 50% max 90 N. 120% excellent 100 N. 130%`: short of `min` 0, there its score, 1 at the target, linear
 * between the points, flat beyond the last. Undefined, for every value, when values or scores do not go from worse to better.
 */
export function scoreMilestones(
  value: Ratio,
  target: Ratio,
  { min, max, excellent }: Milestones,
  better: 'higher' | 'lower',
): Verdict {
  const up = better === 'higher' ? 1 : -1;
  if (!rises(min.value.value, min.score, target, ONE, up)) return meaningless('scoring-order');
  if (max && !rises(target, ONE, max.value.value, max.score, up)) return meaningless('scoring-order');
  if (excellent && (!max || !rises(max.value.value, max.score, excellent.value.value, excellent.score, up)))
    return meaningless('scoring-order');
  if (compare(value, min.value.value) * up < 0) return MISSED;
  if (compare(value, target) * up < 0) return between(value, min.value.value, min.score, target, ONE);
  if (!max) return MET;
  if (compare(value, max.value.value) * up < 0) return between(value, target, ONE, max.value.value, max.score);
  return excellent ? beyond(value, max, excellent, up) : scored(max.score);
}

/** The units of all points. */
export function unitsOfPoints({ min, max, excellent }: Milestones): readonly Unit[] {
  return [min, max, excellent].flatMap((point) => (point ? [point.value.unit] : []));
}

function beyond(value: Ratio, max: CurvePoint, excellent: CurvePoint, up: 1 | -1): Verdict {
  if (compare(value, excellent.value.value) * up >= 0) return scored(excellent.score);
  return between(value, max.value.value, max.score, excellent.value.value, excellent.score);
}

/** Whether the second point is better than the first and scores no less. */
function rises(from: Ratio, score: Ratio, to: Ratio, next: Ratio, up: 1 | -1): boolean {
  return compare(to, from) * up > 0 && compare(next, score) >= 0;
}

function between(value: Ratio, from: Ratio, score: Ratio, to: Ratio, next: Ratio): Verdict {
  const share = divide(subtract(value, from), subtract(to, from));
  return scored(add(score, multiply(share, subtract(next, score))));
}
