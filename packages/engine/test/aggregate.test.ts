import { type IndividualObjective, type PlanNode, type Profile, ratioToString } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/index.ts';
import {
  actuals,
  binary,
  goal,
  indicator,
  lit,
  measure,
  objective,
  place,
  plan,
  profile,
  q,
  ref,
  share,
  target,
} from './builder.ts';
import { brief, nodeOf } from './score.ts';

/** An indicator that scores its value in hundredths, because its target is 100. */
const leaf = (name: string, weight?: string): PlanNode =>
  indicator(name, { target: '>= 100', ...(weight === undefined ? {} : { weight }) });

function scores(
  children: readonly PlanNode[],
  values: Record<string, string>,
  rest: Partial<Profile> = {},
): Record<string, string> {
  const outcome = evaluate(plan(children, { actuals: [actuals(values)], profile: profile(rest) }));
  return Object.fromEntries(outcome.nodes.map((node) => [node.code, brief(node)]));
}

describe('weights', () => {
  test('weigh the scores', () => {
    expect(scores([leaf('A', '25 %'), leaf('B', '75 %')], { A: '40', B: '80' })).toMatchObject({ ENTE: '7/10' });
  });

  test('that do not sum to 100 % are divided by their real sum', () => {
    expect(scores([leaf('A', '20 %'), leaf('B', '30 %')], { A: '50', B: '100' })).toMatchObject({ ENTE: '4/5' });
  });

  test('are equal when no sibling has one', () => {
    expect(scores([leaf('A'), leaf('B'), leaf('C')], { A: '40', B: '80', C: '90' })).toMatchObject({ ENTE: '7/10' });
    const outcome = evaluate(plan([leaf('A'), leaf('B')], { actuals: [actuals({ A: '1', B: '1' })] }));
    expect(outcome.nodes.map(({ weight }) => weight && ratioToString(weight))).toEqual([null, '1/2', '1/2']);
  });

  test('of zero, or none among weighted siblings, keep a node out', () => {
    const children = [leaf('A', '100 %'), leaf('B', '0 %'), leaf('C')];
    expect(scores(children, { A: '40', B: '80', C: '90' })).toEqual({
      ENTE: '2/5',
      A: '2/5',
      B: 'excluded',
      C: 'excluded',
    });
  });

  test('of monitored siblings do not decide for the others', () => {
    const children = [leaf('A'), leaf('B'), indicator('M', { target: 'monitor', weight: '10 %' })];
    expect(scores(children, { A: '40', B: '80', M: '1' })).toMatchObject({ ENTE: '3/5', M: 'excluded' });
  });
});

describe('missing and undefined', () => {
  const children = [leaf('A', '25 %'), leaf('B', '75 %')];
  const broken = indicator('B', { target: '>= 100', weight: '75 %', formula: binary(lit('1'), '/', lit('0')) });

  test('propagate as a range', () => {
    expect(scores(children, { A: '40' })).toEqual({ ENTE: 'missing 1/10..17/20', A: '2/5', B: 'missing 0/1..1/1' });
    expect(scores([leaf('A', '25 %'), broken], { A: '40' })).toMatchObject({
      ENTE: 'undefined 1/10..17/20',
      B: 'undefined: division-by-zero',
    });
  });

  test('count as zero, or not at all, when the policy says so', () => {
    expect(scores(children, { A: '40' }, { missing: 'zero' })).toEqual({
      ENTE: '1/10',
      A: '2/5',
      B: 'missing 0/1..1/1',
    });
    expect(scores(children, { A: '40' }, { missing: 'exclude' })).toMatchObject({ ENTE: '2/5', B: 'missing 0/1..1/1' });
    expect(scores([leaf('A', '25 %'), broken], { A: '40' }, { undefined: 'exclude' })).toMatchObject({ ENTE: '2/5' });
    expect(scores([leaf('A', '25 %'), broken], { A: '40' }, { missing: 'exclude' })).toMatchObject({
      ENTE: 'undefined 1/10..17/20',
    });
  });

  test('undefined wins over missing: no later data can mend it', () => {
    const both = [leaf('A', '25 %'), broken];
    expect(scores(both, {})).toMatchObject({ ENTE: 'undefined 0/1..1/1' });
  });

  test('a goal of which nothing counts is void, and its siblings carry its weight', () => {
    const empty = goal('objective', 'O', '60 %', [indicator('M', { target: 'monitor' })]);
    expect(scores([empty, goal('objective', 'P', '40 %', [leaf('A')])], { A: '40' })).toEqual({
      ENTE: '2/5',
      O: 'void',
      M: 'excluded',
      P: '2/5',
      A: '2/5',
    });
    expect(scores([empty], {})).toMatchObject({ ENTE: 'void' });
  });
});

describe('composition', () => {
  const both = (rest: object = {}): PlanNode =>
    goal(
      'objective',
      'O',
      '100 %',
      [leaf('I', '100 %'), goal('operational', 'P', '100 %', [leaf('J', '100 %')])],
      rest,
    );
  const values = { I: '50', J: '100' };
  const composition = { indicators: share('40 %'), operationals: share('60 %') };

  test('weighs two groups, which are nodes', () => {
    const outcome = evaluate(plan([both()], { actuals: [actuals(values)], profile: profile({ composition }) }));
    expect(outcome.nodes.map(({ code, parent, kind }) => [code, parent, kind])).toEqual([
      ['ENTE', null, 'plan'],
      ['O', 'ENTE', 'objective'],
      ['O.indicators', 'O', 'group'],
      ['I', 'O.indicators', 'indicator'],
      ['O.operationals', 'O', 'group'],
      ['P', 'O.operationals', 'operational'],
      ['J', 'P', 'indicator'],
    ]);
    expect(brief(outcome.nodes[1]!)).toBe('4/5');
  });

  test('of the goal wins over that of the profile', () => {
    const own = { composition: { indicators: share('100 %'), operationals: share('0 %') } };
    expect(scores([both(own)], values, { composition })).toMatchObject({ O: '1/2', 'O.operationals': 'excluded' });
  });

  test('gives no groups to a goal with one kind of children, nor without a composition', () => {
    expect(scores([leaf('I')], { I: '50' }, { composition })).toEqual({ ENTE: '1/2', I: '1/2' });
    expect(scores([both()], values)).toMatchObject({ O: '3/4' });
  });
});

describe('indexes', () => {
  const operational = (name: string, weight: string): PlanNode =>
    goal('operational', name, weight, [leaf(`${name}_i`)]);
  const index = (aggregate: 'mean' | 'min' | 'max' | 'sum') =>
    [{ code: 'AREA', title: 'Area', aggregate, over: 'operationals', place: place() }] as const;
  const children = [operational('P', '100 %'), operational('Q', '0 %'), operational('R', '0 %')];
  const values = { P_i: '10', Q_i: '40', R_i: '100' };

  test.each([
    ['mean', '1/2'],
    ['min', '1/10'],
    ['max', '1/1'],
    ['sum', '3/2'],
  ] as const)('%s joins every operational, weights ignored', (aggregate, expected) => {
    expect(scores(children, values, { indexes: index(aggregate) })).toMatchObject({ ENTE: '1/10', AREA: expected });
  });

  test('are unknown while one of their nodes is', () => {
    expect(scores(children, { P_i: '10', Q_i: '40' }, { indexes: index('mean') })).toMatchObject({
      AREA: 'missing 1/6..1/2',
    });
  });
});

describe('bands', () => {
  const bound = (text: string, inclusive: boolean) => ({ value: share(text), inclusive });
  const bands = [
    { code: 'missed', low: null, high: bound('60 %', true), label: '', tone: 'red', place: place() },
    {
      code: 'partial',
      low: bound('60 %', false),
      high: bound('80 %', false),
      label: '',
      tone: 'yellow',
      place: place(),
    },
    { code: 'reached', low: bound('80 %', true), high: null, label: '', tone: 'green', place: place() },
  ] as const;
  const of = (value: string) =>
    nodeOf(plan([leaf('A')], { actuals: [actuals({ A: value })], profile: profile({ bands }) }), 'A');

  test.each([
    ['60', 'missed'],
    ['60.000000000001', 'partial'],
    ['79.999999999999', 'partial'],
    ['80', 'reached'],
  ])('%s is %s, decided on the exact score', (value, band) => {
    expect(of(value).band).toBe(band);
  });

  test('still possible are listed while the score is not known', () => {
    const half = plan([leaf('A', '30 %'), leaf('B', '70 %')], {
      actuals: [actuals({ B: '100' })],
      profile: profile({ bands }),
    });
    expect(nodeOf(half, 'ENTE')).toMatchObject({ band: null, bands: ['partial', 'reached'] });
    expect(nodeOf(half, 'A')).toMatchObject({ band: null, bands: ['missed', 'partial', 'reached'] });
  });
});

describe('individual sheets', () => {
  const sheet = (objectives: readonly IndividualObjective[]) => [
    {
      code: 'SG',
      title: 'Segretario',
      documentation: '',
      place: place(),
      role: null,
      person: null,
      ref: null,
      evaluator: null,
      objectives,
    },
  ];
  const atMost = { kind: 'at-most', bound: lit('9 gg'), place: place() } as const;

  test('take value, target and score from the plan, or judge its value by their own target, or have their own value', () => {
    const evaluated = plan(
      [indicator('D', { target: '<= -9 gg', scoring: { kind: 'linear', zero: q('0 gg'), place: place() } })],
      {
        actuals: [actuals({ D: '-5 gg', 'SG.own': 'yes' })],
        individuals: sheet([
          objective('ref', { ref: 'D' }),
          objective('judged', { ref: 'D', target: atMost }),
          objective('goal', { ref: 'ENTE', target: { kind: 'at-least', bound: lit('90 %'), place: place() } }),
          objective('own', { target: { kind: 'yes', place: place() } }),
        ]),
      },
    );
    const outcome = evaluate(evaluated);
    const found = outcome.nodes
      .filter(({ kind }) => kind === 'individual')
      .map((node) => [node.code, brief(node), node.parent]);
    expect(found).toEqual([
      ['SG', '257/324', null],
      ['SG.ref', '5/9', 'SG'],
      ['SG.judged', '1/1', 'SG'],
      ['SG.goal', '50/81', 'SG'],
      ['SG.own', '1/1', 'SG'],
    ]);
  });
});

test('an indicator whose target is to be set keeps the unit of another year, or of where it starts', () => {
  const later = { year: 2025, target: target('>= 9 gg') };
  const started = plan(
    [
      indicator('A', { target: 'nd', baseline: q('4 N.') }),
      indicator('B', { target: 'nd', otherTargets: [later] }),
      indicator('C', { target: 'nd' }),
    ],
    { actuals: [actuals({ A: '5', C: '5' })] },
  );
  const units = evaluate(started)
    .nodes.slice(1)
    .map(({ unit, value }) => [unit?.symbol ?? null, value?.kind === 'quantity' ? value.quantity.unit.symbol : null]);
  expect(units).toEqual([
    ['N.', 'N.'],
    ['gg', null],
    ['', ''],
  ]);
});

test('local and shared measures feed formulas; units show through', () => {
  const ratioOf = indicator('R', {
    target: '>= 30.00 %',
    measures: [measure('R.done')],
    formula: binary(ref('R.done'), '/', ref('shared')),
  });
  const evaluated = plan([ratioOf], {
    measures: [measure('shared')],
    actuals: [actuals({ 'R.done': '1 N.', shared: '4 N.' })],
  });
  const node = nodeOf(evaluated, 'R');
  expect(brief(node)).toBe('5/6');
  expect(node.unit?.symbol).toBe('%');
  expect(node.trace.inputs.map(({ id }) => id)).toEqual(['R.done', 'shared']);
});
