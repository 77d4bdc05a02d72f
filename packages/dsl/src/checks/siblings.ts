import { compositionOf, type Goal, type PlanNode, type Profile } from '@traguardo/model';

/** Children of a goal whose weights together make 100 %: all of them, or the two groups of a composed goal. */
export interface Siblings {
  readonly goal: Goal;
  /** Empty when the goal has one group. */
  readonly group: '' | 'indicators' | 'operationals';
  readonly members: readonly PlanNode[];
}

/** The groups of siblings of one goal (evaluation.md section 3). */
export function siblingsOf(goal: Goal, profile: Profile): readonly Siblings[] {
  const indicators = goal.children.filter(({ kind }) => kind === 'indicator');
  const others = goal.children.filter(({ kind }) => kind !== 'indicator');
  if (!compositionOf(goal, profile))
    return goal.children.length === 0 ? [] : [{ goal, group: '', members: goal.children }];
  return [
    { goal, group: 'indicators', members: indicators },
    { goal, group: 'operationals', members: others },
  ];
}

/** Whether a node is only followed, so that it neither scores nor weighs. */
export function isMonitored(node: PlanNode): boolean {
  return node.kind === 'indicator' && node.target?.kind === 'monitor';
}
