import {
  type Band,
  compare,
  type Diagnostic,
  divide,
  type Indicator,
  ONE,
  planIndicators,
  type Ratio,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/** A first phase that alone reaches the band of a full result: beginning would be worth as much as ending. Source: reference report D53. */
export const findGenerousPhases: Rule = ({ plan }) => {
  const top = plan.profile.bands.find((band) => holds(band, ONE));
  return top ? planIndicators(plan).flatMap((indicator) => ofIndicator(indicator, top)) : [];
};

function ofIndicator({ code, phases, target, scoring }: Indicator, top: Band): readonly Diagnostic[] {
  const [first] = phases;
  if (!first || phases.length < 2 || scoring !== null || target?.kind === 'monitor') return [];
  const asked = target?.kind === 'phases' && target.bound.kind === 'quantity' ? target.bound.quantity.value : ONE;
  if (asked.num <= 0n || !holds(top, least(divide(first.share, asked)))) return [];
  const data = { code, phase: first.code, share: percentDecimal(first.share), band: top.label || top.code };
  return [problem('phases/generous', first.place, data, { related: [related('band', top.place)] })];
}

/** A score without what is beyond the target. */
function least(score: Ratio): Ratio {
  return compare(score, ONE) > 0 ? ONE : score;
}

function holds({ low, high }: Band, score: Ratio): boolean {
  const above = low === null || compare(score, low.value) > 0 || (low.inclusive && compare(score, low.value) === 0);
  const below = high === null || compare(score, high.value) < 0 || (high.inclusive && compare(score, high.value) === 0);
  return above && below;
}
