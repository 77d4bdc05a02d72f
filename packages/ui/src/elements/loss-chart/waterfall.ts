import { HUNDRED, multiply, ONE, type OutcomeNode, type Ratio, subtract, sum, toNumber } from '@traguardo/model';

/** One step of the fall from 100 to the score; `from` and `to` in points, `from` above `to`. */
export interface WaterfallStep {
  readonly code: string;
  readonly title: string;
  /** Exact, 1/1 is 100 points. */
  readonly points: Ratio;
  readonly from: number;
  readonly to: number;
}

/** The losses as steps down from 100, greatest first; beyond `limit` they are summed into one step without a code. */
export function waterfall(
  losses: readonly { readonly node: OutcomeNode; readonly points: Ratio }[],
  limit: number,
): readonly WaterfallStep[] {
  const shown = losses.length > limit ? losses.slice(0, limit - 1) : losses;
  const rest = losses.slice(shown.length);
  const named = shown.map(({ node, points }) => ({ code: node.code, title: node.title, points }));
  const all =
    rest.length === 0 ? named : [...named, { code: '', title: '', points: sum(rest.map(({ points }) => points)) }];
  let level = ONE;
  return all.map((step) => {
    const from = toNumber(multiply(level, HUNDRED));
    level = subtract(level, step.points);
    return { ...step, from, to: toNumber(multiply(level, HUNDRED)) };
  });
}
