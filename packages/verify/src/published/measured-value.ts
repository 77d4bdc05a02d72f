import {
  add,
  codeKey,
  divide,
  type Outcome,
  PERCENT,
  phaseShare,
  type Plan,
  planIndicators,
  ratio,
  type Value,
} from '@traguardo/model';

/** A value as a report shows it: finished phases as the share they make together. */
export function shownValue(plan: Plan, code: string, value: Value | null): Value | null {
  if (value?.kind !== 'phases') return value;
  const phases = planIndicators(plan).find((each) => codeKey(each.code) === codeKey(code))?.phases ?? [];
  if (phases.length === 0) return value;
  return { kind: 'quantity', quantity: { value: phaseShare(phases, value.done), unit: PERCENT } };
}

/**
 * The value of an indicator or of a measure, also of `a + b` and `a / 100` between measures, which reports print worked out;
 * null for a name the outcome does not know.
 */
export function measuredValue(outcome: Outcome, code: string): Value | null {
  const [sum = '', addend] = code.split(' + ');
  if (addend !== undefined) return combine(measuredValue(outcome, sum), measuredValue(outcome, addend));
  const [name = '', divisor] = code.split(' / ');
  return divisor === undefined ? inputOf(outcome, code) : scale(inputOf(outcome, name), Number(divisor));
}

function inputOf(outcome: Outcome, id: string): Value | null {
  const key = codeKey(id);
  const node = outcome.nodes.find((each) => codeKey(each.code) === key);
  if (node?.value) return node.value;
  return outcome.nodes.flatMap(({ trace }) => trace.inputs).find((each) => codeKey(each.id) === key)?.value ?? null;
}

function combine(a: Value | null, b: Value | null): Value | null {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return null;
  return { kind: 'quantity', quantity: { ...a.quantity, value: add(a.quantity.value, b.quantity.value) } };
}

function scale(a: Value | null, divisor: number): Value | null {
  if (a?.kind !== 'quantity' || !Number.isSafeInteger(divisor) || divisor === 0) return null;
  return { kind: 'quantity', quantity: { ...a.quantity, value: divide(a.quantity.value, ratio(divisor)) } };
}
