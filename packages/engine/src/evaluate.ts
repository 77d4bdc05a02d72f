import type { Actuals, Outcome, Plan, Plugin, TargetVersion } from '@traguardo/model';
import { createScope } from './create-scope.ts';
import { type EvaluateOptions, planOn } from './evaluate-options.ts';
import { evaluateOnce } from './evaluation.ts';
import type { Scope } from './expression/scope.ts';

export type { EvaluateOptions } from './evaluate-options.ts';

/**
 * What a plan is worth on a day: every node with its score or range, band and trace, and the findings that need the data.
 * Exact, pure, total and deterministic: the same plan and options give the same outcome.
 */
export function evaluate(plan: Plan, options: EvaluateOptions = {}): Outcome {
  return evaluateOnce({ plan, options });
}

/** The lookups of a plan as it stood on a day, weights as shares among siblings, with `given` values on top of its own. */
export function scopeOn(
  plan: Plan,
  at: string,
  targets: TargetVersion,
  plugins: readonly Plugin[],
  given: Actuals | null = null,
): Scope {
  return createScope(planOn(plan, at, targets), at, given, plugins);
}
