import { type BinaryOperator, type Expression, type FunctionName, partsOf, type PlanFunction } from '@traguardo/model';
import * as fc from 'fast-check';
import { apply, binary, call, code, fn, lit, measure, param, ref, unary } from './builder.ts';

/** How the units of drawn plans are written; the last is a bare number. */
export const UNITS = ['€', 'gg', 'N.', '%', ''] as const;
export type UnitText = (typeof UNITS)[number];

/** A number and its unit, as written. */
export function written(n: number | string, unit: UnitText): string {
  return `${n} ${unit}`.trim();
}

/** Measures of drawn formulas: one supplied of each unit, one of them a flow, and two computed ones. */
export const DRAWN_MEASURES = [
  measure('eur'),
  measure('gg'),
  measure('num', { kind: 'flow' }),
  measure('pct'),
  measure('bare'),
  measure('each', { formula: binary(ref('eur'), '/', ref('num')) }),
  measure('grown', { formula: binary(ref('pct'), '-', call('prev', ref('pct'))) }),
];
const MEASURE: Record<UnitText, readonly string[]> = {
  '€': ['eur', 'each'],
  gg: ['gg'],
  'N.': ['num'],
  '%': ['pct', 'grown'],
  '': ['bare'],
};

const [x, y] = [param('x'), param('y')];

/** Functions of drawn plans: one with a choice, one that calls it, and a quotient. */
export const DRAWN_FUNCTIONS: readonly PlanFunction[] = [
  fn('pick', 'x y', call('if', binary(x, '>=', y), x, call('mean', x, y))),
  fn('twice', 'x', binary(apply('pick', x, unary('-', x)), '+', x)),
  fn('share', 'x y', call('if', binary(call('abs', y), '>', y), lit('1'), binary(x, '/', y))),
];

/** Scorings of drawn plans: steps of one's own, a bare ratio, one of days, one that gives what it gets, and how many it takes. */
export const DRAWN_SCORINGS: readonly PlanFunction[] = [
  fn(
    'half',
    'x y z',
    call('if', binary(x, '>=', y), lit('100 %'), call('if', binary(x, '>=', param('z')), lit('50 %'), lit('0 %'))),
  ),
  fn('ratio', 'x y', binary(x, '/', y)),
  fn('punctual', 'x y', call('if', binary(x, '<=', y), lit('110 %'), lit('0.4'))),
  fn('echo', 'x y', x),
];

/** Stands for a node, a value or the indicator itself until the plan is there (`placed`). */
const hole = (name: FunctionName): fc.Arbitrary<Expression> => fc.nat(30).map((n) => call(name, code(`#${n}`)));
const nodeScore = hole('score');
const nodeWeight = hole('weight');
const someValue = hole('value');

const known = new Map<string, fc.Arbitrary<Expression>>();

function once(key: string, make: () => fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

const others = (unit: UnitText): readonly UnitText[] => UNITS.filter((each) => each !== unit);

function atoms(unit: UnitText): fc.Arbitrary<Expression> {
  const measures = fc.constantFrom(...MEASURE[unit]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -2, max: 12 }).map((n) => lit(written(n, unit))) },
    { weight: 6, arbitrary: measures.map((id) => ref(id)) },
    { weight: 1, arbitrary: measures.map((id) => ref(id, '2023')) },
    ...(unit === '%'
      ? [
          { weight: 3, arbitrary: nodeScore },
          { weight: 1, arbitrary: nodeWeight },
        ]
      : []),
  );
}

/** A formula whose result is in a unit; seldom something of another unit or of another kind slips in. */
export function formulas(unit: UnitText, depth: number): fc.Arbitrary<Expression> {
  return once(`${unit} ${depth}`, () => (depth === 0 ? atoms(unit) : deeper(unit, depth - 1)));
}

function deeper(unit: UnitText, depth: number): fc.Arbitrary<Expression> {
  const [same, bare] = [formulas(unit, depth), formulas('', depth)];
  const many = fc.array(same, { minLength: 1, maxLength: 3 });
  const made = <T extends Expression[]>(
    weight: number,
    of: { [K in keyof T]: fc.Arbitrary<T[K]> },
    to: (...parts: T) => Expression,
  ) => ({
    weight,
    arbitrary: fc.tuple(...of).map((parts) => to(...(parts as T))),
  });
  const signs = fc.constantFrom<BinaryOperator>('+', '-');
  return fc.oneof(
    { weight: 4, arbitrary: atoms(unit) },
    { weight: 4, arbitrary: fc.tuple(same, signs, same).map(([a, sign, b]) => binary(a, sign, b)) },
    made(2, [same, bare], (a, b) => binary(a, '*', b)),
    made(2, [same, bare], (a, b) => binary(a, '/', b)),
    made(1, [same], (a) => unary('-', a)),
    made(1, [same], (a) => call('abs', a)),
    made(1, [same, bare], (a, b) => call('abs', binary(a, '-', b))),
    made(1, [same], (a) => call('round', a)),
    made(1, [same], (a) => call('round', a, lit('1'))),
    made(2, [same], (a) => call('prev', a)),
    made(1, [same, bare], (a, b) => call('prev', binary(a, '-', b))),
    made(1, [same, same], (a, b) => apply('pick', a, b)),
    made(1, [same], (a) => apply('twice', a)),
    made(2, [conditions(depth), same, same], (c, a, b) => call('if', c, a, b)),
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom<FunctionName>('min', 'max', 'sum', 'mean'), many)
        .map(([name, args]) => call(name, ...args)),
    },
    made(1, [someValue], (a) => a),
    { weight: 1, arbitrary: fc.constantFrom(...others(unit)).chain((other) => formulas(other, depth)) },
    ...(unit === 'gg'
      ? [made(2, [days, days], (a, b) => binary(a, '-', b)), made(1, [days, days], (a, b) => call('days', a, b))]
      : []),
    ...(unit === 'N.' ? [{ weight: 2, arbitrary: many.map((args) => call('count', ...args)) }] : []),
    ...(unit === ''
      ? [
          made(3, [formulas('€', depth), formulas('€', depth)], (a, b) => binary(a, '/', b)),
          made(1, [formulas('gg', depth), formulas('gg', depth)], (a, b) => apply('share', a, b)),
        ]
      : []),
  );
}

const days = fc
  .constantFrom('2024-02-29', '2024-06-30', '2024-07-04')
  .map((date): Expression => ({ ...lit('0'), kind: 'date', date }) as Expression);

/** A condition: comparisons of every kind, joined; seldom of things that cannot be compared. */
export function conditions(depth: number): fc.Arbitrary<Expression> {
  return once(`condition ${depth}`, () => {
    const orders = fc.constantFrom<BinaryOperator>('>=', '<=', '>', '<', '=', '!=');
    const near = fc.constantFrom<BinaryOperator>('>=', '<', '=', '!=', '~');
    const asked = fc
      .tuple(nodeScore, orders, fc.integer({ min: 0, max: 12 }))
      .map(([score, order, n]) => binary(score, order, lit(`${n}0 %`)));
    const shown = fc
      .tuple(nodeScore, fc.constantFrom('66.7 %', '100 %', '33 %', '0.0 %'))
      .map(([score, number]) => binary(score, '~', lit(number)));
    const compared = fc.constantFrom(...UNITS).chain((unit) => {
      const side = formulas(unit, Math.max(0, depth - 1));
      return fc.oneof(
        { weight: 4, arbitrary: fc.tuple(side, orders, side).map(([a, order, b]) => binary(a, order, b)) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(side, near, side, fc.nat(4))
            .map(([a, order, b, n]) => binary(a, order, b, written(n, unit))),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(atoms(unit), fc.constantFrom('0.4', '0.13', '0.5', '0.9', '1', '-0.3'))
            .map(([a, n]) => binary(binary(a, '/', lit('8')), '~', lit(written(n, unit)))),
        },
      );
    });
    const told = someValue.map((value) =>
      binary(value, '=', { ...lit('0'), kind: 'boolean', value: true } as Expression),
    );
    const dated = fc.tuple(days, orders, days).map(([a, order, b]) => binary(a, order, b));
    const plain = [
      { weight: 4, arbitrary: asked },
      { weight: 1, arbitrary: shown },
      { weight: 3, arbitrary: compared },
      { weight: 1, arbitrary: told },
      { weight: 1, arbitrary: dated },
    ];
    if (depth === 0) return fc.oneof(...plain);
    const inner = conditions(depth - 1);
    return fc.oneof(
      ...plain,
      {
        weight: 3,
        arbitrary: fc
          .tuple(inner, fc.constantFrom<BinaryOperator>('and', 'or'), inner)
          .map(([a, word, b]) => binary(a, word, b)),
      },
      { weight: 1, arbitrary: inner.map((a) => unary('not', a)) },
    );
  });
}

/** What a drawn expression may name: nodes whose scores do not need what it stands in, and ids whose values are supplied. */
export interface Names {
  readonly self: string;
  readonly nodes: readonly string[];
  readonly values: readonly string[];
}

/** The indicator itself, in a drawn expression. */
export const SELF = '#self';

/** A drawn expression with names for its holes; where there is no node to name stands a percentage. */
export function placed(e: Expression, names: Names): Expression {
  if (e.kind === 'measure') return e.id === SELF ? { ...e, id: names.self } : e;
  if (e.kind === 'call' && partsOf(e)[0]?.kind === 'code') {
    const candidates = e.name === 'value' ? names.values : names.nodes;
    const pick = Number((e.args[0] as { code: string }).code.slice(1));
    return candidates.length === 0 ? lit('70 %') : call(e.name, code(candidates[pick % candidates.length]!));
  }
  if (e.kind === 'call' || e.kind === 'apply') return { ...e, args: e.args.map((each) => placed(each, names)) };
  if (e.kind === 'unary') return { ...e, operand: placed(e.operand, names) };
  if (e.kind === 'binary') return { ...e, left: placed(e.left, names), right: placed(e.right, names) };
  return e;
}
