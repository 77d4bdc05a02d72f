import {
  add,
  addDays,
  DAYS,
  daysBetween,
  divide,
  divideUnits,
  hasSameDimensions,
  isDay,
  isZero,
  multiply,
  multiplyUnits,
  negate,
  type Quantity,
  subtract,
  toNumber,
  type Unit,
  type Value,
} from '@traguardo/model';
import { isTooLong } from './limits.ts';
import { type Computed, firstUnknown, fromQuantity, quantityValue, undefinedValue, wholeDays } from './computed.ts';

export type ArithmeticOperator = '+' | '-' | '*' | '/';

/**
 * One exact operation. Missing and undefined operands pass through; a division by zero is undefined and names the divisor;
 * operands that cannot be combined are undefined as `wrong-type`, a result longer than any figure as `limit`. `name` gives the text of the right operand and of the whole.
 */
export function calculate(operator: ArithmeticOperator, left: Computed, right: Computed, name: () => string): Value {
  const unknown = firstUnknown([left, right]);
  if (unknown) return unknown;
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    const result = combine(operator, left.quantity, right.quantity, name);
    return result.kind === 'quantity' && isTooLong(result.quantity.value) ? undefinedValue('limit', name()) : result;
  }
  return onDates(operator, left, right) ?? undefinedValue('wrong-type', name());
}

/** The opposite of a quantity; anything else is undefined as `wrong-type`. */
export function opposite(operand: Computed, name: () => string): Value {
  const unknown = firstUnknown([operand]);
  if (unknown) return unknown;
  if (operand.kind !== 'quantity') return undefinedValue('wrong-type', name());
  return quantityValue(negate(operand.quantity.value), operand.quantity.unit);
}

function combine(operator: ArithmeticOperator, a: Quantity, b: Quantity, name: () => string): Value {
  if (operator === '*') return quantityValue(multiply(a.value, b.value), multiplyUnits(a.unit, b.unit));
  if (operator === '/') {
    if (isZero(b.value)) return undefinedValue('division-by-zero', name());
    return quantityValue(divide(a.value, b.value), divideUnits(a.unit, b.unit));
  }
  if (!hasSameDimensions(a.unit.dimensions, b.unit.dimensions)) return undefinedValue('wrong-type', name());
  const total = operator === '+' ? add(a.value, b.value) : subtract(a.value, b.value);
  return fromQuantity({ value: total, unit: moreTelling(a.unit, b.unit) });
}

/** Of two units of equal dimensions the one that says more: `%` rather than a bare number. */
export function moreTelling(a: Unit, b: Unit): Unit {
  return a.nature === 'pure' ? b : a;
}

/** Date minus date is days; a date moves by a whole number of days. */
function onDates(operator: ArithmeticOperator, left: Computed, right: Computed): Value | null {
  if (left.kind !== 'date') return null;
  if (operator === '-' && right.kind === 'date') return wholeDays(daysBetween(right.date, left.date));
  if (right.kind !== 'quantity' || (operator !== '+' && operator !== '-')) return null;
  const { value, unit } = right.quantity;
  if (value.den !== 1n || !hasSameDimensions(unit.dimensions, DAYS.dimensions)) return null;
  const date = addDays(left.date, toNumber(operator === '+' ? value : negate(value)));
  return isDay(date) ? { kind: 'date', date } : null;
}
