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
  return createExpressions(plan, outcome, plugins)(expression);
}

/** The value of an expression; `subject` is the indicator it speaks of where it does not say, null for none. */
export type Expressions = (expression: Expression, subject?: string | null) => Computed;

/** The same for many expressions: what they share is computed once, whenever the first of them asks for it. */
export function createExpressions(
  plan: Plan,
  outcome: Pick<Outcome, 'at' | 'targets'>,
  plugins: readonly Plugin[] = [],
): Expressions {
  const scope = scopeOn(plan, outcome.at, outcome.targets, plugins);
  return (expression, subject = null) => evaluateIn(expression, { scope, subject, period: null });
}
