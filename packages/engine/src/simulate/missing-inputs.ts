import type { Plan, Plugin } from '@traguardo/model';
import { flattenPlan } from '../flat/compile.ts';

/** Ids of the supplied values of the plan's own period that are missing at its end, of those a score depends on. */
export function missingInputs(plan: Plan, plugins: readonly Plugin[] = []): readonly string[] {
  const { inputs } = flattenPlan(plan, { plugins });
  return inputs.filter(({ period, initial }) => period === null && initial === null).map(({ id }) => id);
}
