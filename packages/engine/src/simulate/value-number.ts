import { codeKey, type Plan, type Value } from '@traguardo/model';
import { slotNumber, toDouble } from '../flat/numbers.ts';
import { measuredById } from '../measured.ts';
import { operandFrom } from '../supplied-value.ts';

/** A known value of a measure or an indicator as the number a distribution speaks of (`Distribution`); null for one that is not known. */
export function valueNumber(plan: Plan, id: string, value: Value): number | null {
  const number = slotNumber(operandFrom(value, measuredById(plan).get(codeKey(id)) ?? null, id));
  return number && toDouble(number);
}
