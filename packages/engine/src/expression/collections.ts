import {
  add,
  COUNT,
  divide,
  greatest,
  hasSameDimensions,
  type Index,
  least,
  type Quantity,
  type Ratio,
  ratio,
} from '@traguardo/model';
import { moreTelling } from './arithmetic.ts';
import { type Call, type Implementation, wrongCall } from './call.ts';
import { type Computed, firstUnknown, quantityValue, undefinedValue } from './computed.ts';
import { isTooLong, stepsFor } from './limits.ts';
import type { Environment } from './scope.ts';
import { scoreOf } from './score-of.ts';
import { expressionText } from './text.ts';

/** `sum(a, b, …)`; a group word such as `operationals` stands for the scores of all nodes of that kind. */
export const total: Implementation = collection(add);

/** `min(a, b, …)`. */
export const leastOf: Implementation = collection(least);

/** `max(a, b, …)`. */
export const greatestOf: Implementation = collection(greatest);

/** `mean(a, b, …)`: the plain mean. */
export const mean: Implementation = collection(add, (sum, size) => divide(sum, ratio(size)));

/** `count(a, b, …)`: how many are known; `count(operationals)`: how many nodes have a score or may still get one. */
export const count: Implementation = (call, environment, evaluate) => {
  const members = membersOf(call, environment, evaluate);
  const counted = groupWord(call) === null ? members.filter((member) => firstUnknown([member]) === null) : members;
  return quantityValue(ratio(counted.length), COUNT);
};

function collection(
  join: (a: Ratio, b: Ratio) => Ratio,
  finish = (joined: Ratio, _size: number) => joined,
): Implementation {
  return (call, environment, evaluate) => {
    const members = membersOf(call, environment, evaluate);
    const unknown = firstUnknown(members);
    if (unknown) return unknown;
    const quantities = members.flatMap((member) => (member.kind === 'quantity' ? [member.quantity] : []));
    const [first, ...others] = quantities;
    if (quantities.length !== members.length || !haveOneDimension(quantities)) return wrongCall(call);
    if (!first) return undefinedValue('division-by-zero', expressionText(call)); // the mean of nothing has no meaning
    let joined = first.value;
    for (const { value } of others) {
      joined = join(joined, value);
      if (isTooLongIn(environment, joined)) return undefinedValue('limit', expressionText(call));
    }
    return quantityValue(finish(joined, quantities.length), quantities.map(({ unit }) => unit).reduce(moreTelling));
  };
}

/** Inside a definition numbers stop growing earlier: a call may add up as many as it has steps. */
function isTooLongIn({ frame }: Environment, number: Ratio): boolean {
  return frame ? stepsFor(number) === Infinity : isTooLong(number);
}

function membersOf(call: Call, environment: Environment, evaluate: Parameters<Implementation>[2]): readonly Computed[] {
  const group = groupWord(call);
  if (group !== null) return environment.scope.nodesOver(group).map(scoreOf);
  return call.args.map((argument) => evaluate(argument, environment));
}

const GROUPS: readonly Index['over'][] = ['areas', 'objectives', 'operationals', 'indicators'];

/** The group of nodes whose scores a call such as `mean(operationals)` joins; null for any other call. */
export function groupWord(call: Call): Index['over'] | null {
  const [argument] = call.args;
  if (call.args.length !== 1 || argument?.kind !== 'word') return null;
  return GROUPS.find((group) => group === argument.word) ?? null;
}

function haveOneDimension(quantities: readonly Quantity[]): boolean {
  const [first] = quantities;
  return (
    first === undefined || quantities.every(({ unit }) => hasSameDimensions(unit.dimensions, first.unit.dimensions))
  );
}
