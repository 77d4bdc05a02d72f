import { finding, type Rule, ruleFor } from './finding.ts';

/** An adjustment that does nothing on the day: it begins later, or its node has no score to put another one in the place of. */
export const findIdleAdjustments: Rule = ruleFor(
  ({ adjustments }) => adjustments,
  ({ code, at, place }, { scope, node }) => {
    if (at !== null && at > scope.at)
      return [finding('adjustment/idle', 'information', place, { code, problem: 'later', at, day: scope.at })];
    const found = node(code);
    if (found?.score || found?.range) return [];
    return [finding('adjustment/idle', 'warning', place, { code, problem: 'no-score' })];
  },
);
