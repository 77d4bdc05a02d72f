import { codeKey, type Plan, planIndicators, type Value } from '@traguardo/model';
import { slotNumber, toDouble } from '../flat/numbers.ts';
import { phaseShare } from '../phases.ts';

/** A known value of a measure or an indicator as the number a distribution speaks of (`Distribution`); null for one that is not known. */
export function valueNumber(plan: Plan, id: string, value: Value): number | null {
  if (value.kind === 'phases') {
    const indicator = planIndicators(plan).find(({ code }) => codeKey(code) === codeKey(id));
    return indicator ? toDouble(phaseShare(indicator.phases, value.done)) : null;
  }
  const number = slotNumber(value);
  return number && toDouble(number);
}
