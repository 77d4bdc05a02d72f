import type { Plan } from '@traguardo/model';
import { flattenPlan, type FlattenOptions } from '../flat/compile.ts';

/** Ids of the supplied values of the plan's own period that are missing on a day, of those a score depends on. */
export function missingInputs(plan: Plan, options: FlattenOptions = {}): readonly string[] {
  const { inputs } = flattenPlan(plan, options);
  return inputs.filter(({ period, initial }) => period === null && initial === null).map(({ id }) => id);
}
