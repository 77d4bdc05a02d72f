import {
  type Expression,
  type Indicator,
  type Plan,
  type Policy,
  type Ratio,
  ratio,
  type Scoring,
} from '@traguardo/model';
import * as fc from 'fast-check';
import {
  actuals,
  apply,
  binary,
  call,
  code,
  fn,
  goal,
  indicator,
  lit,
  measure,
  param,
  place,
  plan,
  profile,
  q,
  ref,
  row,
  share,
  unary,
  word,
} from './builder.ts';

const NAMES = ['m', 'n', 'p', 'A', 'B', 'C', 'D'];
const NODES = ['A', 'B', 'C', 'D', 'G', 'H', 'G.indicators', 'ENTE', 'MIN', 'SG', 'SG.o'];

const atoms: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES).map((name) => ref(name)) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES).map((name) => ref(name, '2023')) },
  { weight: 4, arbitrary: fc.constantFrom('0', '-1', '3', '0.5', '12 %', '4 N.', '-9 gg').map(lit) },
  { weight: 2, arbitrary: fc.constantFrom(...NODES).map((name) => call('score', code(name))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Expression>(
      call('weight', code('A')),
      call('value', code('m')),
      call('band', code('G')),
      call('complete', word('actuals')),
      call('mean', word('indicators')),
      { kind: 'boolean', value: true, place: place() },
      { kind: 'date', date: '2024-02-29', place: place() },
      { kind: 'missing', place: place() },
    ),
  },
);

/** Formulas over values and scores, mostly such that fit together. */
function formulas(depth: number): fc.Arbitrary<Expression> {
  if (depth === 0) return atoms;
  const inner = formulas(depth - 1);
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: atoms },
    {
      weight: 6,
      arbitrary: fc
        .tuple(inner, fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const), inner)
        .map(([left, operator, right]) => binary(left, operator, right)),
    },
    { weight: 1, arbitrary: inner.map((operand) => unary('-', operand)) },
    { weight: 1, arbitrary: inner.map((operand) => call('abs', operand)) },
    { weight: 1, arbitrary: inner.map((operand) => call('prev', operand)) },
    { weight: 1, arbitrary: inner.map((operand) => apply('half', operand)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('sum' as const, 'mean' as const, 'min' as const, 'max' as const, 'count' as const), list)
        .map(([name, args]) => call(name, ...args)),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(conditions(depth - 1), inner, inner).map(([is, yes, no]) => call('if', is, yes, no)),
    },
    { weight: 1, arbitrary: conditions(depth - 1) },
  );
}

function conditions(depth: number): fc.Arbitrary<Expression> {
  const comparisons = fc
    .tuple(
      formulas(depth),
      fc.constantFrom('>=' as const, '<=' as const, '=' as const, '!=' as const, '<' as const, '>' as const),
      formulas(depth),
    )
    .map(([left, operator, right]) => binary(left, operator, right));
  if (depth === 0) return comparisons;
  const inner = conditions(depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: comparisons },
    { weight: 1, arbitrary: inner.map((condition) => unary('not', condition)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, fc.constantFrom('and' as const, 'or' as const), inner)
        .map(([left, operator, right]) => binary(left, operator, right)),
    },
  );
}

const at = (value: string, num: number, den: number) => ({ value: q(value), score: ratio(num, den) });

const scorings = fc.constantFrom<Scoring | null>(
  null,
  null,
  { kind: 'pass-fail', place: place() },
  { kind: 'linear', zero: q('0'), place: place() },
  { kind: 'linear', zero: q('20'), place: place() },
  { kind: 'steps', steps: [{ comparison: '>=', bound: q('2'), score: ratio(3, 4) }], place: place() },
  {
    kind: 'curve',
    points: [
      { value: q('0'), score: ratio(0) },
      { value: q('3'), score: ratio(1) },
    ],
    place: place(),
  },
  { kind: 'custom', name: 'own', args: [], place: place() },
  { kind: 'linear-baseline', place: place() },
  { kind: 'linear-previous', place: place() },
  { kind: 'gap', width: q('2'), place: place() },
  { kind: 'gap', width: q('30 gg'), place: place() },
  { kind: 'gap-share', share: ratio(1, 4), place: place() },
  { kind: 'milestones', min: at('1', 1, 2), max: at('12', 6, 5), excellent: null, place: place() },
  { kind: 'late', loss: ratio(1, 10), days: 7, place: place() },
  { kind: 'steps', steps: [{ comparison: '<=', bound: q('30 gg'), score: ratio(1, 2) }], place: place() },
);

const targets = fc.constantFrom(
  '>= 4',
  '>= 10',
  '>= 0.5',
  '<= 5',
  '<= -3',
  '>= -2',
  '= 3',
  'range 2 .. 6',
  'range 3 .. 3',
  'monitor',
  'nd',
  'yes',
  'before 2024-06-30',
  '>= 3 N.',
  '>= 50 %',
  '<= 9 gg',
);
const weights = fc.constantFrom<(string | null)[]>('10 %', '30 %', '33.33 %', '0 %', null);
const values = fc.constantFrom(
  '0',
  '1',
  '3',
  '7.25',
  '-4',
  '5 N.',
  '40 %',
  '12 gg',
  'yes',
  'no',
  '2024-05-31',
  'nd',
  '',
);

const leaves: fc.Arbitrary<Partial<Omit<Indicator, 'weight' | 'target'>> & { weight?: string; target?: string }> = fc
  .record({
    target: fc.option(targets, { freq: 20 }),
    weight: weights,
    scoring: scorings,
    cap: fc.constantFrom<Ratio | 'none' | null>(null, null, ratio(6, 5), ratio(9, 10), 'none'),
    floor: fc.constantFrom<Ratio | null>(null, null, null, ratio(1, 5)),
    baseline: fc.constantFrom(null, q('0'), q('20'), q('1 gg')),
    formula: fc.option(formulas(3), { freq: 3 }),
  })
  .map(({ target, weight, ...rest }) => ({ ...rest, ...(target && { target }), ...(weight && { weight }) }));

const policies = fc.constantFrom<Policy>('propagate', 'zero', 'exclude');

/** Small plans with everything the language has: units that fit or not, loops, scorings, sheets, indexes, definitions. */
export const widePlans: fc.Arbitrary<Plan> = fc
  .record({
    leaves: fc.tuple(leaves, leaves, leaves, leaves),
    weights: fc.tuple(weights, weights, weights),
    composed: fc.boolean(),
    missing: policies,
    undefined: policies,
    cap: fc.constantFrom<Ratio | null>(ratio(1), ratio(6, 5), null),
    values: fc.array(values, { minLength: 7, maxLength: 7 }),
    previous: fc.array(values, { minLength: 7, maxLength: 7 }),
    formula: fc.option(formulas(2)),
    bound: fc.option(formulas(1), { freq: 4 }),
    objective: fc.record({
      ref: fc.constantFrom<(string | null)[]>('A', 'G', null, 'nowhere'),
      target: fc.option(targets),
    }),
    aggregates: fc.array(fc.constantFrom('mean' as const, 'sum' as const, 'min' as const, 'max' as const), {
      maxLength: 2,
    }),
  })
  .map((drawn) => {
    const [A, B, C, D] = drawn.leaves.map((leaf, at) => indicator('ABCD'[at]!, leaf)) as [
      Indicator,
      Indicator,
      Indicator,
      Indicator,
    ];
    const judged: Indicator =
      drawn.bound && B.target?.kind === 'at-least' ? { ...B, target: { ...B.target, bound: drawn.bound } } : B;
    const H = goal('operational', 'H', drawn.weights[0], [C]);
    const G = goal('objective', 'G', drawn.weights[1], [A, judged, H], {
      composition: drawn.composed ? { indicators: ratio(2, 5), operationals: ratio(3, 5) } : null,
    });
    const objective = indicator('o', drawn.objective.target ? { target: drawn.objective.target } : {});
    return plan([G, D], {
      measures: [measure('m'), measure('n'), measure('p', { formula: drawn.formula })],
      functions: [fn('half', 'x', binary(param('x'), '/', lit('2')))],
      scorings: [fn('own', 'v t', binary(param('v'), '/', param('t')))],
      profile: profile({
        missing: drawn.missing,
        undefined: drawn.undefined,
        cap: drawn.cap,
        bands: [
          {
            code: 'low',
            low: null,
            high: { value: share('60 %'), inclusive: true },
            label: '',
            tone: 'red',
            place: place(),
          },
        ],
        indexes: drawn.aggregates.map((aggregate, at) => ({
          code: at === 0 ? 'MIN' : 'OTHER',
          title: '',
          aggregate,
          over: at === 0 ? 'indicators' : 'operationals',
          place: place(),
        })),
      }),
      individuals: [
        {
          code: 'SG',
          title: '',
          documentation: '',
          place: place(),
          role: null,
          person: null,
          ref: null,
          evaluator: null,
          objectives: [
            { ...objective, code: 'o', ref: drawn.objective.ref, unit: null, weight: null, weightPlace: null },
            { ...objective, code: 'r', ref: 'B', target: null, unit: null, weight: ratio(1, 3), weightPlace: null },
          ],
        },
      ],
      actuals: [
        { ...actuals({}), rows: rowsOf(drawn.values) },
        { ...actuals({}, '2023-12-31'), rows: rowsOf(drawn.previous) },
      ],
    });
  });

function rowsOf(given: readonly string[]) {
  return NAMES.flatMap((name, at) => (given[at] ? [row(name, given[at])] : []));
}
