import { add, type Diagnostic, isEqual, isZero, planIndicators, ZERO } from '@traguardo/model';
import type { Scope } from '../expression/scope.ts';
import { finding, type Rule, ruleFor, shownDecimal } from './finding.ts';

/**
 * A row of a flow that is exactly the sum of two or more before it: most likely a total written beside its parts, which the sum over
 * the period would count twice (decision 0200).
 */
export const findRunningTotals: Rule = ruleFor(
  (plan) =>
    [...plan.measures, ...planIndicators(plan).flatMap((indicator) => indicator.measures)].filter(
      ({ kind, formula }) => kind === 'flow' && !formula,
    ),
  ({ id }, { scope }) => totals(id, scope),
);

function totals(id: string, scope: Scope): readonly Diagnostic[] {
  const whole = scope.value(id, null);
  if (whole.kind !== 'quantity') return [];
  let before = ZERO;
  const found: Diagnostic[] = [];
  for (const [index, { actual, date }] of scope.supplied(id, null).entries()) {
    if (actual.value.kind !== 'quantity') return [];
    const { quantity } = actual.value;
    if (index > 1 && !isZero(quantity.value) && isEqual(quantity.value, before)) {
      const { symbol } = quantity.unit;
      const data = {
        id,
        value: shownDecimal(quantity),
        sum: shownDecimal(whole.quantity),
        unit: symbol,
        date: date ?? '',
      };
      found.push(finding('actual/running-total', 'warning', actual.place, data));
    }
    before = add(before, quantity.value);
  }
  return found;
}
