import { allAgree, type Quantity, type Ratio } from '@traguardo/model';
import { type Computed, firstUnknown } from '../expression/computed.ts';
import { meaningless, type Verdict } from './verdict.ts';

/**
 * Hands the numbers of operands to a method, in base scale. Unknown operands decide alone (undefined before missing);
 * operands that are not quantities, or whose units do not agree with one another, are `wrong-type`.
 */
export function withNumbers<Operands extends readonly Computed[]>(
  operands: readonly [...Operands],
  method: (...numbers: { [Position in keyof Operands]: Ratio }) => Verdict,
): Verdict {
  const unknown = verdictOfUnknown(operands);
  if (unknown) return unknown;
  const quantities: Quantity[] = [];
  for (const operand of operands) {
    if (operand.kind !== 'quantity') return meaningless('wrong-type');
    quantities.push(operand.quantity);
  }
  if (!allAgree(quantities.map(({ unit }) => unit))) return meaningless('wrong-type');
  const numbers = quantities.map(({ value }) => value);
  return method(...(numbers as { [Position in keyof Operands]: Ratio }));
}

/** The verdict when an operand is missing or undefined; null when all are known. */
export function verdictOfUnknown(operands: readonly Computed[]): Verdict | null {
  const unknown = firstUnknown(operands);
  if (!unknown) return null;
  if (unknown.kind !== 'undefined') return { kind: 'missing' };
  return { kind: 'undefined', cause: unknown.cause.kind, subject: unknown.cause.subject };
}
