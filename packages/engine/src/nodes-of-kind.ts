import { type Index, type Plan, type PlanNode, planNodes } from '@traguardo/model';

const KIND: Readonly<Record<Index['over'], PlanNode['kind']>> = {
  areas: 'area',
  objectives: 'objective',
  operationals: 'operational',
  indicators: 'indicator',
};

/** Every node of the plan that a group word such as `operationals` means, in written order. */
export function nodesOfKind(plan: Plan, over: Index['over']): readonly PlanNode[] {
  return planNodes(plan).filter(({ kind }) => kind === KIND[over]);
}
