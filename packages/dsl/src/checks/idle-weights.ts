import { type Diagnostic, type Goal, isZero, planIndicators, planNodes } from '@traguardo/model';
import { fix, problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';
import { isMonitored, siblingsOf } from './siblings.ts';

/** A weight on an indicator that is only followed: it counts for nothing, though the text seems to say otherwise. */
export const findWeightsOnMonitored: Rule = ({ plan }) =>
  [...planIndicators(plan)].flatMap((indicator): readonly Diagnostic[] => {
    const { weight, weightPlace, code } = indicator;
    if (!isMonitored(indicator) || !weight || !weightPlace) return [];
    const fixes = [fix('remove-clause', weightPlace, '')];
    return [problem('weight/on-monitor', weightPlace, { code, zero: isZero(weight) }, { fixes })];
  });

/** A node without weight among siblings that have one takes part in nothing (evaluation.md section 2). */
export const findMissingWeights: Rule = ({ plan }) =>
  [...planNodes(plan)]
    .filter((node): node is Goal => node.kind !== 'indicator')
    .flatMap((goal) => siblingsOf(goal, plan.profile))
    .flatMap(({ goal, members }) => {
      const counting = members.filter((member) => !isMonitored(member));
      if (counting.every(({ weightPlace }) => weightPlace === null)) return [];
      return counting
        .filter(({ weightPlace }) => weightPlace === null)
        .map(({ code, place }) => problem('weight/none', place, { code, parent: goal.code }));
    });
