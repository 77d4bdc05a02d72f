import { expressionText } from '@traguardo/model';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import { finding, type Rule, ruleFor } from './finding.ts';

/**
 * A `check` of the plan that does not hold, or that has no meaning (a division by zero inside it). One that still waits
 * for a value is not decided and says nothing.
 */
export const findFailedChecks: Rule = ruleFor(
  ({ checks }) => checks,
  ({ code, must, severity, message, law, place }, { scope }) => {
    if (!must) return [];
    const result = evaluateIn(must, { scope, subject: null, period: null });
    const isHeld = result.kind === 'boolean' && result.value;
    if (isHeld || result.kind === 'missing') return [];
    const reason = result.kind === 'undefined' ? result.cause.kind : '';
    return [
      finding('check/failed', severity, place, {
        code,
        message,
        law: law ?? '',
        must: expressionText(must, 'en'),
        mustIt: expressionText(must, 'it'),
        reason,
      }),
    ];
  },
);
