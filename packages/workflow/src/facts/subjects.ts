import type { Outcome, Plan, TraceInput } from '@traguardo/model';
import type { Facts } from './facts-shape.ts';
import { missingInputs } from './missing-inputs.ts';

/** What has a state of its own in the cycle: the individual sheets, and every value somebody supplies or is still to supply. */
export function subjects(plan: Plan, { nodes }: Outcome): Facts['subjects'] {
  const indicators = nodes.filter(({ kind, status }) => kind === 'indicator' && status !== 'excluded');
  const ids = indicators.flatMap((node) => [
    ...node.trace.inputs.filter(isSupplied).map(({ id }) => id),
    ...(node.status === 'missing' ? missingInputs(node) : []),
  ]);
  return { sheets: plan.individuals.map(({ code }) => code), values: [...new Set(ids)] };
}

/** Given by somebody, or still to be; what a formula computes is neither. */
function isSupplied({ status, rows, value }: TraceInput): boolean {
  return status !== null || rows.length > 0 || value.kind === 'missing';
}
