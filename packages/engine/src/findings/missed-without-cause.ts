import { compare, HUNDRED, multiply, ONE, planIndicators, toDecimal } from '@traguardo/model';
import { finding, type Rule, ruleFor } from './finding.ts';

/**
 * A target missed without a written cause, once the period is over: before, it is not missed but under way.
 * Source: D.Lgs. 150/2009 art. 10 c. 1 b (the report gives the causes of deviations); reference report D30.
 */
export const findMissedWithoutCause: Rule = ruleFor(planIndicators, ({ code, cause, place }, { scope, node }) => {
  if (scope.at < scope.plan.period.to || cause?.trim()) return [];
  // what a condition or an adjustment does to the score says nothing of the target
  const found = node(code);
  const score = found?.trace.gate?.ungated ?? found?.adjustment?.computed ?? found?.score ?? null;
  if (score === null || compare(score, ONE) >= 0) return [];
  return [finding('missed/no-cause', 'warning', place, { code, score: toDecimal(multiply(score, HUNDRED), 2) })];
});
