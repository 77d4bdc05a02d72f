import type { Expression, Outcome, Plan, Plugin } from '@traguardo/model';
import { scopeOn } from './evaluate.ts';
import type { Computed } from './expression/computed.ts';
import { evaluateIn } from './expression/evaluate-expression.ts';

/**
 * The value of an expression about an evaluated plan, on the day and with the targets of the outcome: guards, checks,
 * figures in a text. Names are resolved already; whatever cannot be computed is missing or undefined with its cause.
 */
export function evaluateExpression(
  plan: Plan,
  outcome: Pick<Outcome, 'at' | 'targets'>,
  expression: Expression,
  plugins: readonly Plugin[] = [],
): Computed {
  const scope = scopeOn(plan, outcome.at, outcome.targets, plugins);
  return evaluateIn(expression, { scope, subject: null, period: null });
}
