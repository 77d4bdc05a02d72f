import type { Actuals, Outcome, Plan } from '@traguardo/model';
import { evaluate, type EvaluateOptions } from '../evaluate.ts';
import { type Changes, changesBetween } from './changes.ts';

/**
 * The plan as it stands, and as it would with other values on top of its own ("what if training reaches only 60 people?").
 * Both exact; pure. A row of `given` without a date counts whatever the plan says on that day.
 */
export function whatIf(plan: Plan, given: Actuals, options: EvaluateOptions = {}): Changes {
  const outcomeWith = (values: Actuals | null): Outcome => evaluate(plan, { ...options, given: values });
  return changesBetween(outcomeWith(options.given ?? null), outcomeWith(given));
}
