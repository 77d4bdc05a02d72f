import type { Actuals, Plan } from '@traguardo/model';
import { createEvaluator } from '../create-evaluator.ts';
import type { EvaluateOptions } from '../evaluate-options.ts';
import { type Changes, changesBetween } from './changes.ts';

/**
 * The plan as it stands, and as it would with other values on top of its own ("what if training reaches only 60 people?").
 * Both exact; pure. A row of `given` without a date counts whatever the plan says on that day.
 */
export function whatIf(plan: Plan, given: Actuals, options: EvaluateOptions = {}): Changes {
  const evaluator = createEvaluator(plan, options);
  const before = evaluator.outcome;
  return changesBetween(before, evaluator.change({ given }));
}
