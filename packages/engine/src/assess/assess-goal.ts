import {
  aggregateOf,
  type Composition,
  compositionOf,
  type Goal,
  groupCodes,
  type PlanNode,
  type Ratio,
} from '@traguardo/model';
import { join } from './aggregate.ts';
import { aggregated, type Assessment } from './assessment.ts';
import { adjusted } from './adjusted.ts';
import type { Scope } from '../expression/scope.ts';
import { gated } from './gated.ts';

/**
 * A goal is its members joined: by their weighted mean unless it or the profile says otherwise. A goal with both indicators and
 * sub-goals under a composition has two members, weighed by it: the groups `X.indicators` and `X.operationals`, each of which joins its
 * own. Every other goal has its children as members (decisions 0010, 0195).
 */
export function assessGoal(goal: Goal, scope: Scope): Assessment {
  const { code, kind, title, place, weight, gate } = goal;
  const { profile } = scope.plan;
  const composition = compositionOf(goal, profile);
  const members = composition ? groupsOf(goal, composition, scope) : goal.children.map(scope.assess);
  const how = composition ? 'weighted-mean' : aggregateOf(goal, profile);
  const rule = composition ? 'composition' : how;
  const own = aggregated({ code, kind, title, place, weight, rule, members }, join(members, how, profile));
  return adjusted(gated(own, gate, { scope, subject: null, period: null }), scope);
}

function groupsOf(goal: Goal, composition: Composition, scope: Scope): readonly Assessment[] {
  const codes = groupCodes(goal.code);
  const { profile } = scope.plan;
  const how = aggregateOf(goal, profile);
  const group = (code: string, weight: Ratio, children: readonly PlanNode[]): Assessment => {
    const members = children.map(scope.assess);
    const { title, place } = goal;
    const node = { code, kind: 'group', title, place, weight, rule: how, members } as const;
    return adjusted(aggregated(node, join(members, how, profile)), scope);
  };
  return [
    group(
      codes.indicators,
      composition.indicators,
      goal.children.filter(({ kind }) => kind === 'indicator'),
    ),
    group(
      codes.operationals,
      composition.operationals,
      goal.children.filter(({ kind }) => kind !== 'indicator'),
    ),
  ];
}
