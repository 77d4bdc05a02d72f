import { planIndicators } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { comparison, isWeaker } from './one-sided.ts';
import type { Rule } from './rule.ts';

/** A target below where the indicator starts from; a scoring that starts from there has it told as an error of its own. */
export const findTargetsWeakerThanBaseline: Rule = ({ plan }) =>
  planIndicators(plan).flatMap(({ code, target, baseline, scoring }) => {
    if (!target || !baseline || scoring?.kind === 'linear-baseline' || !isWeaker(target, baseline)) return [];
    return [problem('target/weaker-than-baseline', target.place, { code, ...comparison(target, baseline) })];
  });
