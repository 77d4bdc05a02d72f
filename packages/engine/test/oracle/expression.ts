import type { Expression, PlanFunction, Plan } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { greatest, least } from './fraction.ts';
import {
  allAgree,
  type Amount,
  amount,
  COUNTED,
  daysFromTo,
  type Found,
  haveSameDimensions,
  isAmount,
  isDay,
  later,
  multiplied,
  PER_CENT,
  roundShown,
  telling,
  unknownOf,
} from './known.ts';
import type { OracleNode } from './node.ts';

/** What expressions look up. */
export interface World {
  readonly plan: Plan;
  /** A value as an operand, of the plan's year or of another. */
  readonly value: (id: string, year: string | null) => Found;
  readonly node: (code: string) => OracleNode;
  readonly weight: (code: string) => Fraction;
}

/** Where an expression stands: the year its measures speak of, and the arguments of the definition it is in. */
export interface Where extends World {
  readonly year: string | null;
  readonly given: ReadonlyMap<string, Found>;
}

export function outside(world: World): Where {
  return { ...world, year: null, given: new Map() };
}

export function compute(e: Expression, where: Where): Found {
  switch (e.kind) {
    case 'quantity':
      return amount(e.quantity);
    case 'boolean':
      return e.value;
    case 'date':
      return { day: e.date };
    case 'missing':
      return 'missing';
    case 'measure':
      return where.value(e.id, e.period ?? where.year);
    case 'parameter':
      return where.given.get(e.name)!;
    case 'apply': {
      const definition = where.plan.functions.find(({ code }) => code === e.name)!;
      return applied(
        definition,
        e.args.map((each) => compute(each, where)),
        where,
      );
    }
    case 'call':
      return called(e, where);
    case 'unary':
      return e.operator === '-' ? opposite(compute(e.operand, where)) : denied(compute(e.operand, where));
    case 'binary':
      return joined(e, compute(e.left, where), compute(e.right, where));
    default:
      throw new Error(`the oracle does not know ${e.kind}`);
  }
}

/** The formula of a definition over its arguments. */
export function applied({ parameters, result }: PlanFunction, args: readonly Found[], where: Where): Found {
  return compute(result, { ...where, year: null, given: new Map(parameters.map((name, i) => [name, args[i]!])) });
}

/** The score of a node as a number. */
export function scoreAsNumber({ status, low }: OracleNode): Found {
  if (status === 'ok') return { n: low!, sort: PER_CENT };
  return status === 'undefined' ? 'undefined' : 'missing';
}

function opposite(found: Found): Found {
  if (isAmount(found)) return { ...found, n: found.n.neg() };
  return unknownOf([found]) ?? 'undefined';
}

function denied(found: Found): Found {
  return typeof found === 'boolean' ? !found : (unknownOf([found]) ?? 'undefined');
}

type Binary = Expression & { readonly kind: 'binary' };

function joined(e: Binary, a: Found, b: Found): Found {
  if (e.operator === 'and' || e.operator === 'or') {
    const deciding = e.operator === 'or';
    if (a === deciding || b === deciding) return deciding;
    return unknownOf([a, b]) ?? (typeof a === 'boolean' && typeof b === 'boolean' ? !deciding : 'undefined');
  }
  const unknown = unknownOf([a, b]);
  if (unknown) return unknown;
  if (isAmount(a) && isAmount(b)) return onAmounts(e, a, b);
  if (isDay(a)) return onDays(e, a.day, b);
  if (typeof a !== 'boolean' || typeof b !== 'boolean') return 'undefined';
  return e.operator === '=' ? a === b : e.operator === '!=' ? a !== b : 'undefined';
}

function onAmounts(e: Binary, a: Amount, b: Amount): Found {
  switch (e.operator) {
    case '*':
      return { n: a.n.mul(b.n), sort: multiplied(a.sort, b.sort, 1) };
    case '/':
      return b.n.equals(0) ? 'undefined' : { n: a.n.div(b.n), sort: multiplied(a.sort, b.sort, -1) };
    case '+':
    case '-': {
      if (!haveSameDimensions(a.sort, b.sort)) return 'undefined';
      return { n: e.operator === '+' ? a.n.add(b.n) : a.n.sub(b.n), sort: telling(a.sort, b.sort) };
    }
    default:
      return compared(e, a, b);
  }
}

function compared({ operator, right, within }: Binary, a: Amount, b: Amount): Found {
  const tolerance = within ? amount(within) : null;
  if (!allAgree(tolerance ? [a, b, tolerance] : [a, b])) return 'undefined';
  const written = right.kind === 'unary' ? right.operand : right;
  const isRounded = operator === '~' && !tolerance && written.kind === 'quantity';
  const left = isRounded ? roundShown({ n: a.n, sort: b.sort }, written.decimals) : a.n;
  const more = left.sub(b.n);
  const room = tolerance ? tolerance.n.abs() : new Fraction(0);
  const order = more.abs().compare(room) <= 0 ? 0 : more.compare(0);
  switch (operator) {
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return tolerance ? order >= 0 : order > 0;
    case '<':
      return tolerance ? order <= 0 : order < 0;
    default:
      return order === 0;
  }
}

function onDays({ operator }: Binary, a: string, b: Found): Found {
  if (isDay(b)) {
    if (operator === '-') return daysFromTo(b.day, a);
    const tests = { '>=': a >= b.day, '<=': a <= b.day, '>': a > b.day, '<': a < b.day, '=': a === b.day };
    return operator === '!=' ? a !== b.day : (tests[operator as keyof typeof tests] ?? 'undefined');
  }
  if ((operator !== '+' && operator !== '-') || !isAmount(b)) return 'undefined';
  const isWhole = b.n.d === 1n && b.sort.dimensions['day'] === 1;
  return isWhole ? { day: later(a, b.n.valueOf() * (operator === '+' ? 1 : -1)) } : 'undefined';
}

function called({ name, args }: Expression & { readonly kind: 'call' }, where: Where): Found {
  const [first, second, third] = args;
  const named = first?.kind === 'code' ? first.code : '';
  switch (name) {
    case 'value':
      return where.value(named, where.year);
    case 'score':
      return scoreAsNumber(where.node(named));
    case 'weight':
      return { n: where.weight(named), sort: PER_CENT };
    case 'prev': {
      const before = Number(where.year ?? where.plan.period.name) - 1;
      return compute(first!, { ...where, year: `${before}` });
    }
    case 'if': {
      const condition = compute(first!, where);
      if (typeof condition === 'boolean') return compute(condition ? second! : third!, where);
      return unknownOf([condition]) ?? 'undefined';
    }
    default:
      return ofMany(
        name,
        args.map((each) => compute(each, where)),
      );
  }
}

function ofMany(name: string, found: readonly Found[]): Found {
  if (name === 'count')
    return { n: new Fraction(found.filter((each) => unknownOf([each]) === null).length), sort: COUNTED };
  const unknown = unknownOf(found);
  if (unknown) return unknown;
  const [first, second] = found;
  if (name === 'days') return isDay(first!) && isDay(second!) ? daysFromTo(first.day, second.day) : 'undefined';
  const amounts = found.filter(isAmount);
  const [one] = amounts;
  if (!one || amounts.length < found.length) return 'undefined';
  if (name === 'abs') return { ...one, n: one.n.abs() };
  if (name === 'round') return { ...one, n: roundShown(one, amounts[1]?.n.valueOf() ?? 0) };
  if (!amounts.every(({ sort }) => haveSameDimensions(sort, one.sort))) return 'undefined';
  const numbers = amounts.map(({ n }) => n);
  const sum = numbers.reduce((a, b) => a.add(b));
  const results = { sum, mean: sum.div(numbers.length), min: numbers.reduce(least), max: numbers.reduce(greatest) };
  return { n: results[name as keyof typeof results], sort: amounts.map(({ sort }) => sort).reduce(telling) };
}
