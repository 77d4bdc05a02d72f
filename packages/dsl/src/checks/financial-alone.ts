import { type Goal, type Indicator, type PlanNode, planNodes } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/**
 * A goal measured by financial indicators only: how much was spent must stand beside what was got for it
 * (D.P.C.M. 18/9/2012 art. 6 c. 1 lett. d). An indicator whose type is not said counts as another type.
 */
export const findFinancialAlone: Rule = ({ plan }) =>
  planNodes(plan)
    .filter(isGoal)
    .flatMap((goal) => {
      const [first, ...others] = goal.children.filter((child) => child.kind === 'indicator');
      if (!first || !indicatorsIn(goal).every(({ type }) => type === 'financial')) return [];
      return [
        problem('financial/alone', first.place, { goal: goal.code, codes: [first, ...others].map(({ code }) => code) }),
      ];
    });

function isGoal(node: PlanNode): node is Goal {
  return node.kind !== 'indicator' && node.kind !== 'plan';
}

function indicatorsIn(node: PlanNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsIn);
}
