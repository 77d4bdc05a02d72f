import {
  aggregateOf,
  compositionOf,
  type Goal,
  isEqual,
  ONE,
  type Plan,
  type PlanNode,
  planNodes,
  type Ratio,
  ratioToString,
  sum,
  weightsBelow,
} from '@traguardo/model';

/** Groups of siblings whose declared weights do not total exactly 100 %, with their real sum. */
export function unevenWeights(plan: Plan): readonly { readonly code: string; readonly sum: string }[] {
  const goals = planNodes(plan).filter((node) => node.kind !== 'indicator');
  const groups = [
    ...(plan.profile.weights === 'absolute' ? [groupOfPlan(plan)] : goals.flatMap((goal) => siblingGroups(goal, plan))),
    ...plan.individuals.map(({ code, objectives }) => ({ code, weights: objectives.map(({ weight }) => weight) })),
  ];
  return groups.flatMap(({ code, weights }) => {
    const declared = weights.filter((weight) => weight !== null);
    const total = sum(declared);
    return declared.length === 0 || isEqual(total, ONE) ? [] : [{ code, sum: ratioToString(total) }];
  });
}

interface SiblingGroup {
  readonly code: string;
  readonly weights: readonly (Ratio | null)[];
}

/** Absolute weights make 100 % over the whole plan. */
function groupOfPlan({ root }: Plan): SiblingGroup {
  return { code: root.code, weights: [weightsBelow(root).get(root) ?? null] };
}

/** A composed goal has two groups, every other goal one (evaluation.md section 3); one that does not read weights as shares has none. */
function siblingGroups(goal: Goal, plan: Plan): readonly SiblingGroup[] {
  if (aggregateOf(goal, plan.profile) !== 'weighted-mean') return [];
  const indicators = goal.children.filter(({ kind }) => kind === 'indicator');
  const goals = goal.children.filter(({ kind }) => kind !== 'indicator');
  const isComposed = compositionOf(goal, plan.profile) !== null;
  const group = (code: string, nodes: readonly PlanNode[]): SiblingGroup => ({
    code,
    weights: nodes.map(({ weight }) => weight),
  });
  return isComposed
    ? [group(`${goal.code}.indicators`, indicators), group(`${goal.code}.operationals`, goals)]
    : [group(goal.code, goal.children)];
}
