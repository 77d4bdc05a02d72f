import { codeKey } from '@traguardo/model';
import { finding, type Rule } from './finding.ts';

/** An adjustment that does nothing on the day: it begins later, or its node has no score to put another one in the place of. */
export const findIdleAdjustments: Rule = ({ scope, nodes }) => {
  const scored = new Set(nodes.flatMap(({ code, score, range }) => (score || range ? [codeKey(code)] : [])));
  return scope.plan.adjustments.flatMap(({ code, at, place }) => {
    if (at !== null && at > scope.at)
      return [finding('adjustment/idle', 'information', place, { code, problem: 'later', at, day: scope.at })];
    if (scored.has(codeKey(code))) return [];
    return [finding('adjustment/idle', 'warning', place, { code, problem: 'no-score' })];
  });
};
