import type { Plan, Plugin, TableResult } from '@traguardo/model';
import { createScope } from '../create-scope.ts';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import { tablesIn } from './work-out.ts';

/**
 * The tables of the context of a plan, in written order, with their totals and formulas worked out exactly. They rest on the tables and
 * the functions of the plan alone: the same on every day, whatever its values. What cannot be worked out is missing or undefined.
 */
export function tableResults(
  plan: Plan,
  { plugins = [] }: { plugins?: readonly Plugin[] } = {},
): readonly TableResult[] {
  return plan.tables.length === 0 ? [] : tablesIn(createScope(plan, plan.period.to, null, plugins), evaluateIn);
}
