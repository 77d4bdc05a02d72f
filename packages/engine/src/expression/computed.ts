import { DAYS, type Quantity, type Ratio, ratio, type Unit, type UndefinedCause, type Value } from '@traguardo/model';

/** What an expression yields: a value, or a text such as the band of a node (`label` is its printed name). */
export type Computed = Value | { readonly kind: 'text'; readonly text: string; readonly label: string | null };

/** A number in a unit. */
export function quantityValue(value: Ratio, unit: Unit): Value {
  return { kind: 'quantity', quantity: { value, unit } };
}

/** A quantity as a value. */
export function fromQuantity(quantity: Quantity): Value {
  return { kind: 'quantity', quantity };
}

/** Yes or no. */
export function truth(value: boolean): Value {
  return { kind: 'boolean', value };
}

/** A number of whole days; throws `RangeError` for one that is not whole. */
export function wholeDays(days: number): Value {
  return quantityValue(ratio(days), DAYS);
}

/** A value that has no meaning, and why; `subject` is a code or a name of the plan. */
export function undefinedValue(kind: UndefinedCause['kind'], subject: string): Value {
  return { kind: 'undefined', cause: { kind, subject } };
}

/** A text; `label` is what is printed for it, null for the text itself. */
export function textValue(text: string, label: string | null = null): Computed {
  return { kind: 'text', text, label };
}

/**
 * The operand that stops a calculation, or null when all are known. Undefined wins over missing:
 * data still to come cannot give a meaning to what has none.
 */
export function firstUnknown(operands: readonly Computed[]): Value | null {
  let unknown: Value | null = null;
  for (const operand of operands) {
    if (operand.kind === 'undefined') return operand;
    if (operand.kind === 'missing') unknown = operand;
  }
  return unknown;
}
