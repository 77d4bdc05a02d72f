import { agrees, compare, type Expression, expressionText, isOrder, type Quantity } from '@traguardo/model';

type Comparison = Extract<Expression, { kind: 'binary' }>;
type Sign = '>=' | '<=' | '>' | '<' | '=';

/** What is compared with a number: `score(A) >= 60%`. */
interface Bound {
  readonly about: string;
  readonly sign: Sign;
  readonly number: Quantity;
  readonly said: Expression;
}

const TURNED: Readonly<Record<Sign, Sign>> = { '>=': '<=', '<=': '>=', '>': '<', '<': '>', '=': '=' };

/**
 * Of conditions that must hold together, one that is false whatever the data (`40% >= 60%`), or two that exclude each other
 * (`score(A) >= 60%` and `score(A) < 50%`); null when neither is certain. Parts joined by `and` count one by one; what stands
 * under `or` and `not` is not looked into. Pure.
 */
export function contradictionIn(
  conditions: readonly Expression[],
): readonly [Expression] | readonly [Expression, Expression] | null {
  const bounds = new Map<string, Bound[]>();
  for (const condition of conditions.flatMap(partsOf)) {
    if (isFalse(condition)) return [condition];
    const bound = boundOf(condition);
    if (!bound) continue;
    const known = bounds.get(bound.about) ?? [];
    const other = known.find((each) => excludes(each, bound));
    if (other) return [other.said, bound.said];
    known.push(bound);
    bounds.set(bound.about, known);
  }
  return null;
}

function partsOf(condition: Expression): readonly Expression[] {
  return condition.kind === 'binary' && condition.operator === 'and'
    ? [...partsOf(condition.left), ...partsOf(condition.right)]
    : [condition];
}

function isFalse(condition: Expression): boolean {
  if (condition.kind === 'boolean') return !condition.value;
  const sign = signOf(condition);
  if (!sign) return false;
  const { left, right } = condition as Comparison;
  const isConstant =
    left.kind === 'quantity' && right.kind === 'quantity' && agrees(left.quantity.unit, right.quantity.unit);
  return isConstant && !holds(left.quantity, sign, right.quantity);
}

function signOf(condition: Expression): Sign | null {
  if (condition.kind !== 'binary' || condition.within !== null) return null;
  const { operator } = condition;
  return operator in TURNED ? (operator as Sign) : null;
}

function boundOf(condition: Expression): Bound | null {
  const sign = signOf(condition);
  if (!sign) return null;
  const { left, right } = condition as Comparison;
  if (right.kind === 'quantity' && left.kind !== 'quantity')
    return { about: expressionText(left, 'en'), sign, number: right.quantity, said: condition };
  if (left.kind === 'quantity' && right.kind !== 'quantity')
    return { about: expressionText(right, 'en'), sign: TURNED[sign], number: left.quantity, said: condition };
  return null;
}

function holds(left: Quantity, sign: Sign, right: Quantity): boolean {
  return isOrder(sign, compare(left.value, right.value));
}

/** Whether no number is within both bounds. */
function excludes(one: Bound, other: Bound): boolean {
  if (!agrees(one.number.unit, other.number.unit)) return false;
  if (one.sign === '=') return !holds(one.number, other.sign, other.number);
  if (other.sign === '=') return !holds(other.number, one.sign, one.number);
  const isFloor = ({ sign }: Bound): boolean => sign === '>' || sign === '>=';
  if (isFloor(one) === isFloor(other)) return false;
  const [floor, ceiling] = isFloor(one) ? [one, other] : [other, one];
  const isStrict = floor.sign === '>' || ceiling.sign === '<';
  return !holds(floor.number, isStrict ? '<' : '<=', ceiling.number);
}
