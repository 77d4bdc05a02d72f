import { agrees, compare, type Quantity, type Target } from '@traguardo/model';
import { shownDecimal } from './exact-decimal.ts';

/** The written number of a one-sided target; null for any other. */
export function boundOf(target: Target | null): Quantity | null {
  const isOneSided = target?.kind === 'at-least' || target?.kind === 'at-most';
  return isOneSided && target.bound.kind === 'quantity' ? target.bound.quantity : null;
}

/** Whether a one-sided target asks for less than a figure of its own unit. */
export function isWeaker(target: Target, than: Quantity): boolean {
  const bound = boundOf(target);
  if (!bound || !agrees(bound.unit, than.unit)) return false;
  const order = compare(bound.value, than.value);
  return target.kind === 'at-least' ? order < 0 : order > 0;
}

/** The two figures, for a sentence. */
export function comparison(target: Target, than: Quantity) {
  const bound = boundOf(target);
  return {
    sign: target.kind === 'at-most' ? '<=' : '>=',
    target: bound ? shownDecimal(bound) : '',
    than: shownDecimal(than),
    unit: than.unit.symbol,
  };
}
