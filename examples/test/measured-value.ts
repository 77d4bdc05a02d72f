import { add, codeKey, divide, type Outcome, ratio, type Value } from '@traguardo/model';

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
