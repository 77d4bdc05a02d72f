import { gradeShare, MISSING, PERCENT, phaseShare, type Unit, type Value } from '@traguardo/model';
import { calculate } from './expression/arithmetic.ts';
import { firstUnknown, quantityValue, undefinedValue } from './expression/computed.ts';
import type { Measured } from './measured.ts';
import type { Chosen } from './records.ts';

/**
 * What the rows that count for `id` say together: nothing is missing, one row is its value, several are their sum. A part that is `nd`
 * makes the sum missing; parts that are no quantities of one dimension make it undefined as `wrong-type`.
 */
export function suppliedValue(rows: readonly Chosen[], id: string): Value {
  if (rows.length < 2) return rows[0]?.actual.value ?? MISSING; // nearly always
  const [first = MISSING, ...others] = rows.map(({ actual }) => actual.value);
  const unknown = firstUnknown([first, ...others]);
  if (unknown) return unknown;
  if ([first, ...others].some(({ kind }) => kind !== 'quantity')) return undefinedValue('wrong-type', id);
  return others.reduce<Value>((sum, part) => calculate('+', sum, part, () => id), first);
}

/** A bare number in the unit declared for it, when that one has no dimension (`N.`, `%`); anything else as it is. */
export function inUnit(value: Value, unit: Unit | null): Value {
  if (value.kind !== 'quantity' || unit === null || value.quantity.unit.nature !== 'pure') return value;
  return unit.nature === 'dimension' ? value : quantityValue(value.quantity.value, unit);
}

/** A value as an operand: finished phases as their cumulative share, the word of a scale as what it is worth; everything else as it is. */
export function operandFrom(value: Value, measured: Pick<Measured, 'scale' | 'phases'> | null, id: string): Value {
  if (value.kind !== 'phases') return value;
  const isGraded = measured !== null && measured.scale.length > 0;
  const share = isGraded ? gradeShare(measured.scale, value.done) : phaseShare(measured?.phases ?? [], value.done);
  return share ? quantityValue(share, PERCENT) : undefinedValue('wrong-type', id);
}
