import { HUNDRED, multiply, ONE, type Ratio, subtract, sum, toNumber } from '@traguardo/model';
import type { LossOn } from '../figures/loss.ts';

/** One step of the way from 100 to the score; `from` and `to` in points, `from` below `to` where points are given. */
export interface WaterfallStep {
  readonly code: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** Exact, 1/1 is 100 points. */
  readonly points: Ratio;
  readonly from: number;
  readonly to: number;
}

/** The losses as steps from 100, greatest first and what is given last; beyond `limit` they are summed into one step without a code. */
export function waterfall(losses: readonly LossOn[], limit: number): readonly WaterfallStep[] {
  const shown = losses.length > limit ? losses.slice(0, limit - 1) : losses;
  const rest = losses.slice(shown.length);
  const named = shown.map(({ node, points, isOwn }) => ({ code: node.code, title: node.title, points, isOwn }));
  const all =
    rest.length === 0
      ? named
      : [...named, { code: '', title: '', points: sum(rest.map(({ points }) => points)), isOwn: false }];
  let level = ONE;
  return all.map((step) => {
    const from = toNumber(multiply(level, HUNDRED));
    level = subtract(level, step.points);
    return { ...step, from, to: toNumber(multiply(level, HUNDRED)) };
  });
}
