import type { CurvePoint, Milestones, Scoring } from '@traguardo/model';
import type { Fraction } from 'fraction.js';
import { fraction, NOTHING, WHOLE } from './fraction.ts';

/** Points from worse to better; without the first nothing, beyond the last flat. */
export function byMilestones(
  isLess: boolean,
  v: Fraction,
  bound: Fraction,
  { min, max, excellent }: Milestones,
): Fraction | 'undefined' {
  if (excellent && !max) return 'undefined';
  const sign = isLess ? -1 : 1;
  const point = (each: CurvePoint) => ({ at: fraction(each.value.value).mul(sign), score: fraction(each.score) });
  const goal = { at: bound.mul(sign), score: WHOLE };
  const points = [point(min), goal, ...(max ? [point(max)] : []), ...(excellent ? [point(excellent)] : [])];
  const isRising = points.every(({ at, score }, i) => {
    const before = points[i - 1];
    return !before || (at.compare(before.at) > 0 && score.compare(before.score) >= 0);
  });
  if (!isRising) return 'undefined';
  return v.mul(sign).compare(points[0]!.at) < 0 ? NOTHING : between(points, v.mul(sign));
}

function between(points: readonly { readonly at: Fraction; readonly score: Fraction }[], v: Fraction): Fraction {
  const after = points.find(({ at }) => at.compare(v) > 0);
  const before = points.findLast(({ at }) => at.compare(v) <= 0);
  if (!after || !before) return (before ?? after)!.score;
  return before.score.add(v.sub(before.at).div(after.at.sub(before.at)).mul(after.score.sub(before.score)));
}

export type Table = Scoring & { readonly kind: 'steps' | 'curve' };

/** The first step that holds, or the point on the curve. */
export function byTable(scoring: Table, v: Fraction): Fraction {
  if (scoring.kind === 'curve')
    return between(
      scoring.points.map(({ value, score }) => ({ at: fraction(value.value), score: fraction(score) })),
      v,
    );
  const step = scoring.steps.find(({ comparison, bound }) => {
    const order = v.compare(fraction(bound.value));
    return { '>=': order >= 0, '<=': order <= 0, '<': order < 0, '>': order > 0, '=': order === 0 }[comparison];
  });
  return step ? fraction(step.score) : NOTHING;
}
