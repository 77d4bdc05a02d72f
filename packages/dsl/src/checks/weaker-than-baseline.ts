import { planIndicators } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { comparison, isWeaker } from './one-sided.ts';
import type { Rule } from './rule.ts';

/** A target below where the indicator starts from. */
export const findTargetsWeakerThanBaseline: Rule = ({ plan }) =>
  [...planIndicators(plan)].flatMap(({ code, target, baseline }) => {
    if (!target || !baseline || !isWeaker(target, baseline)) return [];
    return [problem('target/weaker-than-baseline', target.place, { code, ...comparison(target, baseline) })];
  });
