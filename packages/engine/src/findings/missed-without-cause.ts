import { codeKey, compare, HUNDRED, multiply, ONE, planIndicators, toDecimal } from '@traguardo/model';
import { finding, type Rule } from './finding.ts';

/**
 * A target missed without a written cause, once the period is over: before, it is not missed but under way.
 * Source: D.Lgs. 150/2009 art. 10 c. 1 b (the report gives the causes of deviations); reference report D30.
 */
export const findMissedWithoutCause: Rule = ({ scope, nodes }) => {
  if (scope.at < scope.plan.period.to) return [];
  // what a condition or an adjustment does to the score says nothing of the target
  const scores = new Map(
    nodes.map(({ code, score, adjustment, trace }) => [
      codeKey(code),
      trace.gate?.ungated ?? adjustment?.computed ?? score,
    ]),
  );
  return [...planIndicators(scope.plan)].flatMap(({ code, cause, place }) => {
    const score = scores.get(codeKey(code)) ?? null;
    if (score === null || compare(score, ONE) >= 0 || cause?.trim()) return [];
    return [finding('missed/no-cause', 'warning', place, { code, score: toDecimal(multiply(score, HUNDRED), 2) })];
  });
};
