import { MISSING, type Value } from '@traguardo/model';
import { type Computed, firstUnknown, truth, undefinedValue } from './computed.ts';

/**
 * Three-valued `and`/`or` (Kleene): a side that decides alone decides, even when the other is unknown.
 * Sides that are not yes or no are undefined as `wrong-type`.
 */
export function connect(operator: 'and' | 'or', left: Computed, right: Computed, name: () => string): Value {
  const decisive = operator === 'or';
  for (const side of [left, right]) if (side.kind === 'boolean' && side.value === decisive) return truth(decisive);
  const unknown = firstUnknown([left, right]);
  if (unknown) return unknown;
  if (left.kind !== 'boolean' || right.kind !== 'boolean') return undefinedValue('wrong-type', name());
  return truth(!decisive);
}

/** Three-valued `not`: unknown stays unknown. */
export function deny(operand: Computed, name: () => string): Value {
  if (operand.kind === 'missing') return MISSING;
  if (operand.kind === 'undefined') return operand;
  return operand.kind === 'boolean' ? truth(!operand.value) : undefinedValue('wrong-type', name());
}
