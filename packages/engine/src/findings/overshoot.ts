import {
  agrees,
  compare,
  divide,
  multiply,
  planIndicators,
  type Quantity,
  ratio,
  toDecimal,
  ZERO,
} from '@traguardo/model';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import { finding, type Rule, ruleFor, shownDecimal } from './finding.ts';

/**
 * A result at least twice its target says that the target asked for little. Only targets to be reached from below and
 * above zero have such a proportion. Source: discrepancies D52 of the reference report.
 */
export const findOvershoots: Rule = ruleFor(planIndicators, ({ code, target, place }, { scope }) => {
  if (target?.kind !== 'at-least') return [];
  const value = scope.operand(code, null);
  const bound = evaluateIn(target.bound, { scope, subject: code, period: null });
  if (value.kind !== 'quantity' || bound.kind !== 'quantity' || !isTwice(value.quantity, bound.quantity)) return [];
  const times = toDecimal(divide(value.quantity.value, bound.quantity.value), 2);
  const { quantity } = value;
  const data = {
    code,
    value: shownDecimal(quantity),
    target: shownDecimal(bound.quantity),
    unit: quantity.unit.symbol,
    times,
  };
  return [finding('overshoot', 'information', target.place ?? place, data)];
});

function isTwice(value: Quantity, target: Quantity): boolean {
  if (!agrees(value.unit, target.unit) || compare(target.value, ZERO) <= 0) return false;
  return compare(value.value, multiply(target.value, ratio(2n))) >= 0;
}
