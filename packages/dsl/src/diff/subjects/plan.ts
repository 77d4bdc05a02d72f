import type { Plan } from '@traguardo/model';
import type { Change } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import type { Kept } from '../pair.ts';

const PLAN: readonly Field<Plan>[] = [field('period', ({ period }) => period.name), field('body', ({ body }) => body)];

/** What is said of the plan as a whole. */
export function planChanges(plans: Kept<Plan>): readonly Change[] {
  const { code, title } = plans.after.root;
  return fieldChanges({ kind: 'plan', code, title, within: [] }, plans, PLAN);
}
