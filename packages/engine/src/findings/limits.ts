import { type Diagnostic, type Expression, partsOf, type Place, planIndicators } from '@traguardo/model';
import type { Scope } from '../expression/scope.ts';
import { finding, type Rule, ruleFor } from './finding.ts';

/** Calculations that take too many steps, go too deep or make too long numbers: each told once, where it is written. */
export const findLimits: Rule = (plan) => [...ofValues(plan), ...ofScores(plan)];

const ofValues = ruleFor(
  (plan) => {
    const indicators = planIndicators(plan);
    const measures = [...plan.measures, ...indicators.flatMap((indicator) => indicator.measures)];
    return [...measures, ...indicators.map(({ code, formula }) => ({ id: code, formula }))];
  },
  ({ id, formula }, { scope }) => {
    const name = formula && !namesOver(formula, scope) ? overOf(id, scope) : null;
    return formula && name !== null ? [limit(id, name, callIn(formula)?.place ?? formula.place)] : [];
  },
);

const ofScores = ruleFor(planIndicators, ({ code, scoring, target }, { scope, node }) => {
  const cause = node(code)?.trace.cause;
  const place = scoring?.place ?? target?.place;
  if (cause?.kind !== 'limit' || !place || overOf(code, scope) !== null) return [];
  return [limit(code, cause.subject, place)];
});

function limit(code: string, name: string, place: Place): Diagnostic {
  return finding('function/limit', 'error', place, { code, name });
}

/** What went over the limits in the value of a measure or an indicator; null when it did not. */
function overOf(id: string, scope: Scope): string | null {
  const value = scope.value(id, null);
  return value.kind === 'undefined' && value.cause.kind === 'limit' ? value.cause.subject : null;
}

/** Whether an expression names a value that is over the limits already. */
function namesOver(expression: Expression, scope: Scope): boolean {
  if (expression.kind === 'measure') return overOf(expression.id, scope) !== null;
  return partsOf(expression).some((part) => namesOver(part, scope));
}

/** The first call of a function of the plan. */
function callIn(expression: Expression): Expression | null {
  if (expression.kind === 'apply') return expression;
  for (const part of partsOf(expression)) {
    const call = callIn(part);
    if (call) return call;
  }
  return null;
}
