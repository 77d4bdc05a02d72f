import type { Plan } from '@traguardo/model';
import type { Change } from '../change.ts';
import { type Field, field, fieldChanges } from '../fields.ts';
import type { Kept } from '../pair.ts';

const PLAN: readonly Field<Plan>[] = [
  field('period', ({ period }) => period.name),
  field('body', ({ body }) => body),
  field('monitoring', ({ cycleRules }) => cycleRules.monitoring),
  field('changes-until', ({ cycleRules }) => cycleRules.changesUntil),
  field('contrary-opinion', ({ cycleRules }) => cycleRules.contraryOpinion),
  field('payment-time-share', ({ cycleRules }) => cycleRules.paymentTimeShare),
  field('budget-term', ({ cycleRules }) => cycleRules.budgetTerm),
];

/** What is said of the plan as a whole. */
export function planChanges(plans: Kept<Plan>): readonly Change[] {
  const { code, title } = plans.after.root;
  return fieldChanges({ kind: 'plan', code, title, within: [] }, plans, PLAN);
}
