import { absolute, daysBetween, multiply, PURE, round, shownNumber, toNumber, ZERO } from '@traguardo/model';
import { type Implementation, wrongCall } from './call.ts';
import { firstUnknown, quantityValue, wholeDays } from './computed.ts';

const MOST_DECIMALS = 34; // the digit limit of the language

/** `abs(x)`, in the unit of `x`. */
export const absoluteValue: Implementation = (call, environment, evaluate) => {
  const [argument] = call.args;
  if (!argument) return wrongCall(call);
  const operand = evaluate(argument, environment);
  if (operand.kind === 'quantity') return quantityValue(absolute(operand.quantity.value), operand.quantity.unit);
  return firstUnknown([operand]) ?? wrongCall(call);
};

/** `round(x)` and `round(x, decimals)`: half up, ties away from zero, on the number as shown in its unit. */
export const rounded: Implementation = (call, environment, evaluate) => {
  const [argument, places] = call.args;
  if (!argument) return wrongCall(call);
  const operand = evaluate(argument, environment);
  const decimals = places ? evaluate(places, environment) : quantityValue(ZERO, PURE);
  const unknown = firstUnknown([operand, decimals]);
  if (unknown) return unknown;
  if (operand.kind !== 'quantity' || decimals.kind !== 'quantity') return wrongCall(call);
  const digits = toNumber(decimals.quantity.value);
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DECIMALS) return wrongCall(call);
  const { quantity } = operand;
  return quantityValue(multiply(round(shownNumber(quantity), digits), quantity.unit.scale), quantity.unit);
};

/** `days(a, b)`: the days from `a` to `b`. */
export const daysFromTo: Implementation = (call, environment, evaluate) => {
  const [from, to] = call.args.map((argument) => evaluate(argument, environment));
  if (!from || !to) return wrongCall(call);
  if (from.kind === 'date' && to.kind === 'date') return wholeDays(daysBetween(from.date, to.date));
  return firstUnknown([from, to]) ?? wrongCall(call);
};

/** `if(c, a, b)`: only the chosen side is evaluated; an unknown condition stays unknown. */
export const choose: Implementation = (call, environment, evaluate) => {
  const [condition, yes, no] = call.args;
  if (!condition || !yes || !no) return wrongCall(call);
  const decided = evaluate(condition, environment);
  if (decided.kind === 'boolean') return evaluate(decided.value ? yes : no, environment);
  return firstUnknown([decided]) ?? wrongCall(call);
};
