import { type ActualStatus, COUNT, type Measure, type Outcome, type Plan, ratioToString } from '@traguardo/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, explain, runTests, why, whyDocument } from '../src/index.ts';
import { actuals, binary, call, indicator, lit, measure, place, plan, ref, row } from './builder.ts';
import { law } from './law.ts';
import { brief, nodeOf } from './score.ts';

type Kind = Measure['kind'];
type Row = readonly [value: string, date: string | null, status?: ActualStatus];

/** An indicator that is the measure `n`, in 2024 and in the year before, with rows in written order. */
function measured(kind: Kind, rows: readonly Row[]): Plan {
  const set = {
    ...actuals({}, null),
    rows: rows.map(([value, date, status = 'final']) => row('n', value, { date, status })),
  };
  return plan(
    [
      indicator('A', { target: '>= 100', formula: ref('n') }),
      indicator('LAST', { target: '>= 100', formula: call('prev', ref('n')) }),
      indicator('Y2022', { target: '>= 100', formula: ref('n', '2022') }),
    ],
    { measures: [measure('n', { kind })], actuals: [set] },
  );
}

function valueOf(evaluated: Plan, code: string, at?: string): string {
  const { value } = nodeOf(evaluated, code, at);
  if (value?.kind === 'undefined') return `undefined: ${value.cause.kind}`;
  return value?.kind === 'quantity' ? ratioToString(value.quantity.value) : value!.kind;
}

const QUARTERS: readonly Row[] = [
  ['10', '2024-03-31'],
  ['12', '2024-06-30'],
  ['9', '2024-09-30'],
  ['11', '2024-12-31'],
];

test.each<[title: string, kind: Kind, rows: readonly Row[], at: string, expected: string]>([
  ['four quarters: 10 + 12 + 9 + 11', 'flow', QUARTERS, '2024-12-31', '42/1'],
  ['July monitoring: 10 + 12', 'flow', QUARTERS, '2024-07-31', '22/1'],
  ['on the day of a row it counts', 'flow', QUARTERS, '2024-03-31', '10/1'],
  ['before the first row nothing is known', 'flow', QUARTERS, '2024-03-30', 'missing'],
  ['a stock is its latest value', 'stock', QUARTERS, '2024-12-31', '11/1'],
  ['a stock in July', 'stock', QUARTERS, '2024-07-31', '12/1'],
  [
    'without a kind the latest counts: a cumulative figure',
    null,
    [
      ['60', '2024-06-30'],
      ['110', '2024-12-31'],
    ],
    '2024-12-31',
    '110/1',
  ],
  [
    'another row of a day with a stronger status replaces it',
    'flow',
    [...QUARTERS, ['13', '2024-06-30', 'certified']],
    '2024-12-31',
    '43/1',
  ],
  ['a weaker one does not', 'flow', [...QUARTERS, ['13', '2024-06-30', 'provisional']], '2024-12-31', '42/1'],
  ['of the same status the later one does', 'flow', [...QUARTERS, ['13', '2024-06-30']], '2024-12-31', '43/1'],
  [
    'a part that is nd makes the sum missing',
    'flow',
    [...QUARTERS.slice(0, 3), ['nd', '2024-12-31']],
    '2024-12-31',
    'missing',
  ],
  ['until its day', 'flow', [...QUARTERS.slice(0, 3), ['nd', '2024-12-31']], '2024-11-30', '31/1'],
  ['a row without a date is the whole period', 'flow', [['40', null]], '2024-06-30', '40/1'],
  ['and yields to dated ones', 'flow', [['40', null], ...QUARTERS], '2024-12-31', '42/1'],
  ['rows after the period belong to the next', 'flow', [...QUARTERS, ['7', '2025-01-31']], '2025-04-30', '42/1'],
  ['rows before the period do not count', 'flow', [['5', '2023-12-31'], ...QUARTERS], '2024-12-31', '42/1'],
  [
    'dates cannot be added up',
    'flow',
    [
      ['2024-01-05', '2024-01-31'],
      ['2024-02-05', '2024-02-29'],
    ],
    '2024-12-31',
    'undefined: wrong-type',
  ],
  [
    'units that do not agree cannot be added up',
    'flow',
    [
      ['1 gg', '2024-01-31'],
      ['2 €', '2024-02-29'],
    ],
    '2024-12-31',
    'undefined: wrong-type',
  ],
  ['one row is itself, whatever it is', 'flow', [['yes', '2024-01-31']], '2024-12-31', 'boolean'],
])('%s', (_title, kind, rows, at, expected) => {
  expect(valueOf(measured(kind, rows), 'A', at)).toBe(expected);
});

test.each<[kind: Kind, last: string, before: string]>([
  ['flow', '15/1', '4/1'],
  ['stock', '8/1', '3/1'],
  [null, '8/1', '3/1'],
])('the previous period and another follow the same rules: %s', (kind, last, before) => {
  const rows: readonly Row[] = [
    ['1', '2022-06-30'],
    ['3', '2022-12-31'],
    ['7', '2023-06-30'],
    ['8', '2023-12-31'],
    ...QUARTERS,
  ];
  const evaluated = measured(kind, rows);
  expect(valueOf(evaluated, 'LAST')).toBe(last);
  expect(valueOf(evaluated, 'Y2022')).toBe(before);
});

test('a sum is scored, and its rows are told with day and source', () => {
  const base = measured('flow', QUARTERS);
  const [set] = base.actuals;
  const rows = set!.rows.map((each, i) => ({ ...each, source: i === 3 ? 'register' : null }));
  const evaluated: Plan = {
    ...base,
    measures: [measure('n', { kind: 'flow', unit: COUNT, title: 'Corsi', source: 'kronos' })],
    actuals: [{ ...set!, rows }],
  };
  expect(brief(nodeOf(evaluated, 'A'))).toBe('21/50');
  const { inputs } = nodeOf(evaluated, 'A').trace;
  expect(inputs).toMatchObject([{ id: 'n', source: null, date: '2024-12-31', status: 'final' }]);
  expect(inputs[0]!.rows).toMatchObject([
    { date: '2024-03-31', source: 'kronos' },
    { date: '2024-06-30', source: 'kronos' },
    { date: '2024-09-30', source: 'kronos' },
    { date: '2024-12-31', source: 'register' },
  ]);
  expect(explain(evaluate(evaluated), 'A', 'it').slice(1, 6)).toEqual([
    'Corsi = 42 N., somma di 4 parti del periodo:',
    '+ 10 N. (fonte: kronos, 31/03/2024, definitivo)',
    '+ 12 N. (fonte: kronos, 30/06/2024, definitivo)',
    '+ 9 N. (fonte: kronos, 30/09/2024, definitivo)',
    '+ 11 N. (fonte: register, 31/12/2024, definitivo)',
  ]);
  expect(explain(evaluate(evaluated), 'A', 'en')[1]).toBe('Corsi = 42 N., the sum of 4 parts of the period:');
});

test('the document of why lists the rows of a sum, and of no other value', () => {
  const document = (kind: Kind): string => {
    const outcome = evaluate(measured(kind, QUARTERS));
    return JSON.stringify(whyDocument(outcome, why(outcome, 'A')!, 'en'));
  };
  expect(document('flow').match(/"date":"2024-\d\d-\d\d"/g)).toHaveLength(5); // of the sum and of its four rows
  expect(document('stock')).not.toContain('"rows"');
});

test('one uncertain part makes the sum uncertain', () => {
  const rows: readonly Row[] = [
    ['1', '2024-03-31', 'certified'],
    ['2', '2024-06-30', 'provisional'],
    ['3', '2024-09-30'],
  ];
  expect(nodeOf(measured('flow', rows), 'A').trace.inputs[0]).toMatchObject({ status: 'provisional' });
});

test('values given in a test replace all parts', () => {
  const given = {
    ...actuals({}, null),
    rows: [row('n', '1', { date: '2024-03-31' }), row('n', '2', { date: '2024-06-30' })],
  };
  const tests = [{ title: '', given, expectations: [binary(ref('n'), '=', lit('3'))], place: place() }];
  expect(runTests({ ...measured('flow', QUARTERS), tests })).toMatchObject([{ passed: true }]);
});

const codes = ({ diagnostics }: Outcome): readonly string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code.startsWith('actual/'));

test.each<[title: string, rows: readonly Row[], expected: readonly string[]]>([
  ['parts of several days are no contradiction', QUARTERS, []],
  ['two values of one day and status are', [...QUARTERS, ['13', '2024-06-30']], ['actual/contradiction']],
  ['a total beside its parts', [...QUARTERS.slice(0, 3), ['31', '2024-12-31']], ['actual/running-total']],
  [
    'two equal parts are no total',
    [
      ['10', '2024-03-31'],
      ['10', '2024-06-30'],
    ],
    [],
  ],
  [
    'nothing after nothing is no total',
    [
      ['0', '2024-03-31'],
      ['0', '2024-06-30'],
      ['0', '2024-09-30'],
    ],
    [],
  ],
])('%s', (_title, rows, expected) => {
  expect(codes(evaluate(measured('flow', rows)))).toEqual(expected);
  expect(codes(evaluate(measured('stock', rows))).filter((code) => code === 'actual/running-total')).toEqual([]);
});

const days = fc.constantFrom('2023-05-01', '2024-01-01', '2024-02-29', '2024-06-30', '2024-12-31', '2025-01-01');
const statuses = fc.constantFrom<ActualStatus>('provisional', 'final', 'certified');
const numbers = fc.integer({ min: -20, max: 20 });
const kinds = fc.constantFrom<Kind>('flow', 'stock', null);
/** No two rows of a day and status, where what is declared later would count. */
const facts = fc.uniqueArray(fc.tuple(numbers, days, statuses), { selector: ([, day, status]) => `${day} ${status}` });
const asRows = (all: readonly (readonly [number, string, ActualStatus])[]): readonly Row[] =>
  all.map(([n, day, status]) => [`${n}`, day, status]);
const figures = (kind: Kind, rows: readonly Row[], at: string): string =>
  ['A', 'LAST', 'Y2022'].map((code) => valueOf(measured(kind, rows), code, at)).join(' ');

law('the order of rows changes no figure', [kinds, facts, days], (kind, all, at) => {
  const rows = asRows(all);
  return figures(kind, rows, at) === figures(kind, rows.toReversed(), at);
});

law(
  'a part written as two of the same sum changes nothing',
  [fc.uniqueArray(fc.tuple(numbers, days), { selector: ([, day]) => day, minLength: 1 }), numbers],
  (parts, piece) => {
    const [[first, day], ...others] = parts as [[number, string], ...[number, string][]];
    const rest = others.map(([n, on]): Row => [`${n}`, on]);
    const split: readonly Row[] = [[`${piece}`, day], [`${first - piece}`, `${day.slice(0, 8)}15`], ...rest];
    return figures('flow', [[`${first}`, day], ...rest], '2024-12-31') === figures('flow', split, '2024-12-31');
  },
);

law('a later row of a stock replaces what was before', [facts, numbers], (all, n) => {
  const rows: readonly Row[] = [
    [`${n}`, '2024-12-31', 'certified'],
    ...asRows(all).filter(([, day]) => day! < '2024-12-31'),
  ];
  return valueOf(measured('stock', rows), 'A') === ratioToString({ num: BigInt(n), den: 1n });
});

law('a flow is the sum of its days, found by adding up by hand', [facts], (all) => {
  const rank = { provisional: 0, final: 1, certified: 2 };
  const inYear = all.filter(([, day]) => day.startsWith('2024'));
  const best = [...Map.groupBy(inYear, ([, day]) => day).values()].map(
    (same) => same.toSorted((a, b) => rank[b[2]] - rank[a[2]])[0]![0],
  );
  const expected = best.length === 0 ? 'missing' : `${best.reduce((sum, n) => sum + n, 0)}/1`;
  return valueOf(measured('flow', asRows(all)), 'A') === expected;
});
