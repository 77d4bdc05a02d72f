import {
  add,
  codeKey,
  divide,
  type Outcome,
  PERCENT,
  type Plan,
  planIndicators,
  ratio,
  type Value,
} from '@traguardo/model';

/** A value as the report shows it: finished phases as their cumulative share. */
export function shownValue(plan: Plan, code: string, value: Value | null): Value | null {
  if (value?.kind !== 'phases') return value;
  const { phases } = [...planIndicators(plan)].find((indicator) => codeKey(indicator.code) === codeKey(code))!;
  return { kind: 'quantity', quantity: { value: phases[value.done.length - 1]!.share, unit: PERCENT } };
}

/** The value of an indicator or of a measure, and of `a + b` and `a / 100` between measures. */
export function measuredValue(outcome: Outcome, code: string): Value {
  const [sum, addend] = code.split(' + ');
  if (addend !== undefined) return combine(measuredValue(outcome, sum!), measuredValue(outcome, addend));
  const [name, divisor] = code.split(' / ');
  return divisor === undefined ? inputOf(outcome, code) : scale(inputOf(outcome, name!), Number(divisor));
}

function inputOf(outcome: Outcome, id: string): Value {
  const key = codeKey(id);
  const node = outcome.nodes.find((each) => codeKey(each.code) === key);
  if (node?.value) return node.value;
  const input = outcome.nodes.flatMap(({ trace }) => trace.inputs).find((each) => codeKey(each.id) === key);
  if (!input) throw new Error(`no measure ${id}`);
  return input.value;
}

function combine(a: Value, b: Value): Value {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') throw new Error('not numbers');
  return { kind: 'quantity', quantity: { ...a.quantity, value: add(a.quantity.value, b.quantity.value) } };
}

function scale(a: Value, divisor: number): Value {
  if (a.kind !== 'quantity') throw new Error('not a number');
  return { kind: 'quantity', quantity: { ...a.quantity, value: divide(a.quantity.value, ratio(divisor)) } };
}
