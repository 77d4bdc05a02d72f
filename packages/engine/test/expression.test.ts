import { type Expression, PERCENT, type Plan, ratioToString } from '@traguardo/model';
import { expect, test } from 'vitest';
import { type Computed, evaluate, evaluateExpression } from '../src/index.ts';
import {
  actuals,
  binary,
  call,
  code,
  goal,
  indicator,
  lit,
  measure,
  place,
  plan,
  profile,
  ref,
  share,
  unary,
  word,
} from './builder.ts';

const yes: Expression = { kind: 'boolean', value: true, place: place() };
const no: Expression = { kind: 'boolean', value: false, place: place() };
const nd: Expression = { kind: 'missing', place: place() };
const text = (written: string): Expression => ({ kind: 'text', text: written, place: place() });
const date = (day: string): Expression => ({ kind: 'date', date: day, place: place() });
const over = (by: string): Expression => binary(lit('1'), '/', lit(by));

const bound = (written: string, inclusive: boolean) => ({ value: share(written), inclusive });
const bands = [
  { code: 'missed', low: null, high: bound('80 %', false), label: 'Non raggiunto', tone: 'red', place: place() },
  { code: 'reached', low: bound('80 %', true), high: null, label: 'Raggiunto', tone: 'green', place: place() },
] as const;
const phases = [
  { code: 'a', title: '', share: share('50 %'), place: place() },
  { code: 'b', title: '', share: share('100 %'), place: place() },
];
const pareto = {
  code: 'pareto',
  title: '',
  documentation: '',
  place: place(),
  source: null,
  at: null,
  rows: [
    {
      indicator: 'PIRA07',
      direction: null,
      columns: { mean: { value: share('86.04 %'), unit: PERCENT } },
      place: place(),
    },
  ],
};
const objective = goal('objective', 'O', '60 %', [
  indicator('PIRA07', { weight: '40 %', target: '>= 86.04 %' }),
  indicator('B1', { weight: '60 %', target: '>= 100 %', phases }),
]);
const operational = goal('operational', 'P', '40 %', [
  indicator('Q', { target: '>= 3.00 %' }),
  indicator('M', { target: 'monitor', weight: '10 %' }),
]);
const subject: Plan = plan([objective, operational], {
  profile: profile({ bands }),
  measures: ['euro', 'giorni', 'casi', 'quando', 'assente', 'prima'].map((id) => measure(id)),
  benchmarks: [pareto],
  actuals: [
    actuals({
      PIRA07: '92.04 %',
      B1: '[a]',
      Q: '2.91 %',
      euro: '1000 €',
      giorni: '140 gg',
      casi: '34 N.',
      quando: '2024-07-16',
      prima: '12',
    }),
    actuals({ prima: '10' }, '2023-12-31'),
  ],
});
const outcome = evaluate(subject);

/** The result in brief: `140/34 gg`, `yes`, `missing`, `division-by-zero of x`. */
function show(value: Computed): string {
  if (value.kind === 'quantity')
    return `${ratioToString(value.quantity.value)} ${value.quantity.unit.symbol}`.trimEnd();
  if (value.kind === 'boolean') return value.value ? 'yes' : 'no';
  if (value.kind === 'undefined') return `${value.cause.kind} of ${value.cause.subject}`;
  if (value.kind === 'text') return value.text;
  return value.kind === 'date' ? value.date : value.kind;
}

test.each<[string, Expression, string]>([
  ['a sum', binary(lit('1.5'), '+', lit('2')), '7/2'],
  ['a sum keeps the telling unit', binary(lit('10 %'), '+', lit('1')), '11/10 %'],
  ['different dimensions', binary(ref('euro'), '+', ref('giorni')), 'wrong-type of euro + giorni'],
  ['days per case are days', binary(ref('giorni'), '/', ref('casi')), '70/17 gg'],
  ['euro per day', binary(ref('euro'), '/', ref('giorni')), '50/7 €/gg'],
  ['count by count', binary(ref('casi'), '*', ref('casi')), '1156/1'],
  ['a share of euro', binary(lit('25 %'), '*', ref('euro')), '250/1 €'],
  ['minus', unary('-', ref('giorni')), '-140/1 gg'],
  ['missing spreads', binary(lit('1'), '+', ref('assente')), 'missing'],
  [
    'division by zero',
    binary(ref('euro'), '/', binary(ref('casi'), '-', ref('casi'))),
    'division-by-zero of casi - casi',
  ],
  ['undefined wins over missing', binary(ref('assente'), '+', over('0')), 'division-by-zero of 0'],
  ['date minus date', binary(ref('quando'), '-', date('2024-07-01')), '15/1 gg'],
  ['date plus days', binary(ref('quando'), '+', lit('20 gg')), '2024-08-05'],
  ['date plus euro', binary(ref('quando'), '+', ref('euro')), 'wrong-type of quando + euro'],
  ['yes plus one', binary(yes, '+', lit('1')), 'wrong-type of yes + 1'],
])('arithmetic: %s', (_title, expression, expected) => {
  expect(show(evaluateExpression(subject, outcome, expression))).toBe(expected);
});

test.each<[string, Expression, string]>([
  ['at least', binary(lit('2'), '>=', lit('2')), 'yes'],
  ['less', binary(lit('2'), '<', lit('2')), 'no'],
  ['different', binary(lit('2'), '!=', lit('3')), 'yes'],
  ['exactly, not as shown', binary(call('score', code('Q')), '=', lit('97.00 %')), 'yes'],
  ['about: rounded half up to the decimals on the right', binary(lit('96.885 %'), '~', lit('96.89 %')), 'yes'],
  ['about: not to fewer', binary(lit('96.885 %'), '~', lit('96.88 %')), 'no'],
  ['about: ties away from zero', binary(unary('-', lit('2.5')), '~', unary('-', lit('3'))), 'yes'],
  ['about, in the unit of the right side', binary(lit('0.96885'), '~', lit('96.89 %')), 'yes'],
  ['about a computed side is exact', binary(lit('1.01'), '~', binary(lit('1'), '+', lit('0'))), 'no'],
  ['within a distance', binary(lit('3'), '=', lit('3.5'), '0.5'), 'yes'],
  [
    'within a distance in another unit',
    binary(lit('3 gg'), '=', lit('3 gg'), '1 N.'),
    'wrong-type of 3 days = 3 days within 1 N.',
  ],
  ['within points of a percentage', binary(lit('3 %'), '>', lit('4 %'), '1 %'), 'yes'],
  ['not within a distance', binary(lit('3'), '=', lit('3.51'), '0.5'), 'no'],
  ['at least, widened', binary(lit('3'), '>=', lit('3.5'), '0.5'), 'yes'],
  ['units that do not agree', binary(ref('casi'), '>=', lit('3 %')), 'wrong-type of casi >= 3%'],
  ['dates', binary(ref('quando'), '<=', date('2024-09-30')), 'yes'],
  ['yes and no', binary(yes, '=', no), 'no'],
  ['yes has no order', binary(yes, '>', no), 'wrong-type of yes > no'],
  ['missing', binary(ref('assente'), '>=', lit('1')), 'missing'],
  ['a band by its code', binary(call('band', code('O')), '=', word('missed')), 'yes'],
  ['a band by its label', binary(call('band', code('O')), '=', text('NON raggiunto')), 'yes'],
])('comparison: %s', (_title, expression, expected) => {
  expect(show(evaluateExpression(subject, outcome, expression))).toBe(expected);
});

test.each<[string, Expression, string]>([
  ['yes and unknown', binary(yes, 'and', nd), 'missing'],
  ['no and unknown', binary(no, 'and', nd), 'no'],
  ['unknown and no', binary(nd, 'and', no), 'no'],
  ['yes or unknown', binary(yes, 'or', nd), 'yes'],
  ['no or unknown', binary(no, 'or', nd), 'missing'],
  ['no or no', binary(no, 'or', no), 'no'],
  ['no and undefined', binary(no, 'and', over('0')), 'no'],
  ['yes and undefined', binary(yes, 'and', over('0')), 'division-by-zero of 0'],
  ['not unknown', unary('not', nd), 'missing'],
  ['not yes', unary('not', yes), 'no'],
  ['not a number', unary('not', lit('1')), 'wrong-type of not 1'],
])('logic: %s', (_title, expression, expected) => {
  expect(show(evaluateExpression(subject, outcome, expression))).toBe(expected);
});

test.each<[string, Expression, string]>([
  ['value', call('value', code('PIRA07')), '2301/2500 %'],
  ['value of phases is their share', call('value', code('B1')), '1/2 %'],
  ['score', call('score', code('O')), '7/10 %'],
  ['score of a monitored indicator', call('score', code('M')), 'missing'],
  ['weight', call('weight', code('O')), '3/5 %'],
  ['weight where none was written', call('weight', code('Q')), '1/1 %'],
  ['weight of what takes part in nothing', call('weight', code('M')), '0/1 %'],
  ['target', call('target', code('PIRA07')), '2151/2500 %'],
  ['target of phases', call('target', code('B1')), '1/1 %'],
  ['target of a monitored indicator', call('target', code('M')), 'missing'],
  ['target of a goal', call('target', code('O')), 'wrong-type of target(O)'],
  ['band', call('band', code('P')), 'reached'],
  ['benchmark', call('benchmark', code('pareto'), word('mean'), code('PIRA07')), '2151/2500 %'],
  ['benchmark without the figure', call('benchmark', code('pareto'), word('max'), code('PIRA07')), 'missing'],
  ['prev', call('prev', ref('prima')), '10/1'],
  ['another period', ref('prima', '2023'), '10/1'],
  ['a period without data', ref('prima', '2022'), 'missing'],
  ['sum', call('sum', lit('1'), lit('2'), lit('3.5')), '13/2'],
  ['min', call('min', lit('2'), lit('1')), '1/1'],
  ['max', call('max', lit('2'), lit('1')), '2/1'],
  ['mean', call('mean', lit('1'), lit('2')), '3/2'],
  ['mean of a group', call('mean', word('operationals')), '97/100 %'],
  ['mean of an empty group', call('mean', word('areas')), 'division-by-zero of mean(areas)'],
  ['sum with a missing term', call('sum', lit('1'), nd), 'missing'],
  ['sum of different dimensions', call('sum', ref('euro'), ref('giorni')), 'wrong-type of sum(euro, giorni)'],
  ['count of the known', call('count', lit('1'), nd, yes), '2/1 N.'],
  ['count of a group', call('count', word('indicators')), '3/1 N.'],
  ['abs', call('abs', lit('-9 gg')), '9/1 gg'],
  ['round', call('round', lit('2.5')), '3/1'],
  ['round in the unit shown', call('round', lit('96.885 %'), lit('2')), '9689/10000 %'],
  ['days', call('days', date('2024-02-28'), date('2024-03-01')), '2/1 gg'],
  ['if', call('if', yes, lit('1'), over('0')), '1/1'],
  ['if unknown', call('if', nd, lit('1'), lit('2')), 'missing'],
  ['complete', call('complete', word('actuals')), 'yes'],
  ['complete below a node', call('complete', code('O')), 'yes'],
  ['a wrong call', call('abs', yes), 'wrong-type of abs(yes)'],
])('function: %s', (_title, expression, expected) => {
  expect(show(evaluateExpression(subject, outcome, expression))).toBe(expected);
});

test('a target is a number, a day or a yes; an interval is none, and one read off another is none either', () => {
  const range = { kind: 'range', low: lit('4 gg'), high: lit('8 gg'), place: place() } as const;
  const other = { kind: 'at-least', bound: call('target', code('D')), place: place() } as const;
  const asked = plan([
    indicator('D', { target: 'before 2024-09-30' }),
    indicator('Y', { target: 'yes' }),
    { ...indicator('R'), target: range },
    { ...indicator('T'), target: other },
  ]);
  const of = (name: string): string => show(evaluateExpression(asked, outcome, call('target', code(name))));
  expect(['D', 'Y', 'R', 'T'].map(of)).toEqual([
    '2024-09-30',
    'yes',
    'no-single-target of R',
    'wrong-type of target(T)',
  ]);
});

test('complete is no while an indicator that counts waits, whatever monitored ones do', () => {
  const waiting = plan([indicator('A', { target: '>= 1' }), indicator('M', { target: 'monitor' })]);
  const complete = call('complete', word('actuals'));
  expect(show(evaluateExpression(waiting, evaluate(waiting), complete))).toBe('no');
  const done = { ...waiting, actuals: [actuals({ A: '1' })] };
  expect(show(evaluateExpression(done, evaluate(done), complete))).toBe('yes');
});

test('values that need themselves are undefined, and nothing hangs', () => {
  const looped = plan([
    indicator('A', { target: '>= 1', formula: ref('B') }),
    indicator('B', { target: '>= 1', formula: ref('A') }),
  ]);
  expect(evaluate(looped).nodes.map(({ status }) => status)).toEqual(['undefined', 'undefined', 'undefined']);
  const ownScore = plan([indicator('A', { target: '>= 1', formula: call('score', code('ENTE')) })]);
  expect(evaluate(ownScore).nodes[0]!.status).toBe('undefined');
  const objective = {
    code: 'o',
    title: '',
    documentation: '',
    place: place(),
    weight: null,
    weightPlace: null,
    unit: null,
  };
  const sheet = {
    code: 'SG',
    title: '',
    documentation: '',
    place: place(),
    role: null,
    person: null,
    ref: null,
    evaluator: null,
  };
  const ownSheet = [{ ...sheet, objectives: [{ ...objective, ref: 'SG', target: null, gate: null }] }];
  expect(evaluate(plan([], { individuals: ownSheet })).nodes.at(-1)!.status).toBe('undefined');
});
