import {
  isOrder,
  absolute,
  agrees,
  allAgree,
  codeKey,
  compare,
  compareText,
  type Comparison,
  divide,
  multiply,
  type Quantity,
  round,
  subtract,
  type Value,
  ZERO,
} from '@traguardo/model';
import { type Computed, firstUnknown, truth, undefinedValue } from './computed.ts';

/**
 * How exactly two sides are compared. `decimals` is the precision in which the right side is written, null when it is
 * not a literal; `within` is an allowed distance. Both are ignored where they have no meaning.
 */
export interface Precision {
  readonly decimals: number | null;
  readonly within: Quantity | null;
}

/** Whether the comparison holds. Missing and undefined sides pass through; sides of different kinds are `wrong-type`. */
export function holds(
  comparison: Comparison,
  left: Computed,
  right: Computed,
  precision: Precision,
  name: () => string,
): Value {
  const unknown = firstUnknown([left, right]);
  if (unknown) return unknown;
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    const [a, b] = [left.quantity.unit, right.quantity.unit];
    const { within } = precision;
    if (within ? !allAgree([a, b, within.unit]) : !agrees(a, b)) return undefinedValue('wrong-type', name());
    return truth(compareQuantities(comparison, left.quantity, right.quantity, precision));
  }
  if (left.kind === 'date' && right.kind === 'date') {
    return truth(isOrder(comparison, compareText(left.date, right.date)));
  }
  const same = isSame(left, right);
  if (same === null || !isEquality(comparison)) return undefinedValue('wrong-type', name());
  return truth(comparison === '!=' ? !same : same);
}

/**
 * Exact comparison of two quantities of agreeing units. `~` rounds the left side half up to the decimals of the right one,
 * in the right one's unit. `within` widens every comparison by the allowed distance.
 */
function compareQuantities(comparison: Comparison, a: Quantity, b: Quantity, precision: Precision): boolean {
  if (precision.within) return isWithin(comparison, a, b, precision.within);
  if (comparison !== '~') return isOrder(comparison, compare(a.value, b.value));
  if (precision.decimals === null) return compare(a.value, b.value) === 0;
  const rounded = round(divide(a.value, b.unit.scale), precision.decimals);
  return compare(multiply(rounded, b.unit.scale), b.value) === 0;
}

function isWithin(comparison: Comparison, a: Quantity, b: Quantity, within: Quantity): boolean {
  const difference = subtract(a.value, b.value);
  const isNear = compare(absolute(difference), absolute(within.value)) <= 0;
  if (comparison === '=' || comparison === '~') return isNear;
  if (comparison === '!=') return !isNear;
  return isNear || isOrder(comparison, compare(difference, ZERO));
}

function isEquality(comparison: Comparison): boolean {
  return comparison === '=' || comparison === '!=' || comparison === '~';
}

/** Equality of things that have no order; null when they cannot be compared at all. */
function isSame(left: Computed, right: Computed): boolean | null {
  if (left.kind === 'boolean' && right.kind === 'boolean') return left.value === right.value;
  if (left.kind === 'text' && right.kind === 'text') return names(left).some((name) => names(right).includes(name));
  if (left.kind === 'phases' && right.kind === 'phases') {
    const done = new Set(left.done.map(codeKey));
    return done.size === new Set(right.done.map(codeKey)).size && right.done.every((code) => done.has(codeKey(code)));
  }
  return null;
}

/** A text is itself or its printed name: `band(OS8) = reached` and `band(OS8) = "Raggiunto"` say the same. */
function names(text: Computed & { kind: 'text' }): readonly string[] {
  return text.label === null ? [codeKey(text.text)] : [codeKey(text.text), codeKey(text.label)];
}
