import { type Goal, type Plan, type PlanNode, type Profile, ratio, ratioToString } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { actuals, goal, indicator, lit, place, plan, profile } from '../builder.ts';
import { adjustment, gateOn } from '../ruled-plans.ts';
import { compared, nodeIn, told, toldOf } from './by-code.ts';

/** A plan of indicators that score their value in hundredths. `'X 60 % 50'`: code, weight, value; a fourth word is the target. */
function simple(...lines: readonly string[]): Plan {
  const read = lines.map((line) => /^(\w+) ([\d.]+ %) (\S+)(?: (.+))?$/.exec(line)!);
  const children = read.map(([, code, weight, , asked = '>= 100']) =>
    indicator(code!, { weight: weight!, target: asked }),
  );
  return plan(children, { actuals: [actuals(Object.fromEntries(read.map(([, code, , value]) => [code!, value!])))] });
}

const BASE = simple('X 60 % 50', 'Y 40 % 100'); // 70 %

describe('one cause alone', () => {
  test.each([
    ['a value', simple('X 60 % 80', 'Y 40 % 100'), 'values 9/50; X values 9/50'],
    ['two values', simple('X 60 % 100', 'Y 40 % 75'), 'values 1/5; X values 3/10; Y values -1/10'],
    ['a target', simple('X 60 % 50 >= 50', 'Y 40 % 100'), 'targets 3/10; X targets 3/10'],
    ['weights', simple('X 40 % 50', 'Y 60 % 100'), 'weights 1/10; X weights 1/10'],
    ['weights in the same proportions', simple('X 30 % 50', 'Y 20 % 100'), ''],
    [
      'a node more, the others in proportion',
      simple('X 30 % 50', 'Y 20 % 100', 'Z 50 % 80'),
      'structure 1/20; X structure 3/20; Z structure -1/10',
    ],
    ['a node less', simple('Y 100 % 100'), 'structure 3/10; X structure 3/10'],
    ['a weight that becomes zero', simple('X 0 % 50', 'Y 40 % 100'), 'structure 3/10; X structure 3/10'],
    [
      'an indicator that is only followed from now on',
      simple('X 60 % 50 monitor', 'Y 40 % 100'),
      'structure 3/10; X structure 3/10',
    ],
    ['another measure under the same code', simple('X 60 % yes yes', 'Y 40 % 100'), 'structure 3/10; X structure 3/10'],
  ])('%s', (_, after, expected) => {
    expect(toldOf(BASE, after)).toBe(expected);
  });

  test('of nodes that both plans share, a weight alone is told as weights, and none as moved', () => {
    const [X, Y] = ['X', 'Y'].map((code) => indicator(code, { weight: '50 %', target: '>= 100' })) as [
      PlanNode,
      PlanNode,
    ];
    const above = (heavier: PlanNode): Plan =>
      plan([goal('area', 'A', '100 %', [heavier, Y])], { actuals: [actuals({ X: '100', Y: '50' })] });
    const [before, after] = [above(X), above({ ...X, weight: ratio(1, 4) })];
    const { leaves } = compared(before, after);
    expect(leaves.map(({ isMoved }) => isMoved)).toEqual([false, false]);
    expect(toldOf(before, after)).toBe('weights -1/12; Y weights -1/12');
  });

  test('a scoring and a cap are part of what is asked', () => {
    const scored = plan(
      [
        indicator('X', { weight: '60 %', target: '>= 100', scoring: { kind: 'pass-fail', place: place() } }),
        BASE.root.children[1]!,
      ],
      { actuals: BASE.actuals },
    );
    expect(toldOf(BASE, scored)).toBe('targets -3/10; X targets -3/10');
    const over = simple('X 60 % 50', 'Y 40 % 110');
    const lifted = { ...over, profile: profile({ cap: ratio(6, 5) }) };
    expect(toldOf(over, lifted)).toBe('targets 1/25; Y targets 1/25');
  });

  test('without weights, a node more is structure', () => {
    const bare = (...names: string[]): Plan =>
      plan(
        names.map((name) => indicator(name, { target: '>= 100' })),
        { actuals: [actuals({ X: '50', Y: '100', Z: '100' })] },
      );
    expect(toldOf(bare('X', 'Y'), bare('X', 'Y', 'Z'))).toBe('structure 1/12; X structure 1/12');
  });
});

describe('several causes', () => {
  test('value and target of one indicator: the mean of both orders', () => {
    // 50 of 100, then 80 of 80. Target first: 1/2, 5/8, 1. Value first: 1/2, 4/5, 1.
    expect(toldOf(simple('X 100 % 50'), simple('X 100 % 80 >= 80'))).toBe(
      'values 27/80, targets 13/80; X targets 13/80; X values 27/80',
    );
  });

  test('values and weights', () => {
    // 7/10; other weights alone 4/5; other values alone 88/100; both 92/100.
    expect(toldOf(BASE, simple('X 40 % 80', 'Y 60 % 100'))).toBe(
      'values 3/20, weights 7/100; X values 3/20; X weights 7/100',
    );
  });

  test('at the nodes between as well', () => {
    const nested = (x: string, weight: string, other: string): Plan =>
      plan(
        [
          goal('area', 'A1', weight, [indicator('X', { weight: '100 %', target: '>= 100' })]),
          goal('area', 'A2', other, [indicator('Y', { weight: '100 %', target: '>= 100' })]),
        ],
        { actuals: [actuals({ X: x, Y: '100' })] },
      );
    const [before, after] = [nested('50', '60 %', '40 %'), nested('80', '40 %', '60 %')];
    expect(toldOf(before, after)).toBe('values 3/20, weights 7/100; X values 3/20; X weights 7/100');
    expect(toldOf(before, after, 'A1')).toBe('values 3/10; X values 3/10');
    expect(toldOf(before, after, 'X')).toBe('values 3/10; X values 3/10');
    expect(toldOf(before, after, 'A2')).toBe('');
  });
});

describe('structure', () => {
  const leaf = (code: string): PlanNode => indicator(code, { weight: '50 %', target: '>= 100' });
  const values = [actuals({ X: '0', Y: '100', Z: '100', W: '100' })];
  const tree = (one: readonly PlanNode[], two: readonly PlanNode[], rest: Partial<Profile> = {}): Plan =>
    plan([goal('area', 'A1', '80 %', one), goal('area', 'A2', '20 %', two)], {
      actuals: values,
      profile: profile(rest),
    });

  test('a node that moves', () => {
    const [before, after] = [tree([leaf('X'), leaf('Y')], [leaf('Z')]), tree([leaf('Y')], [leaf('Z'), leaf('X')])];
    expect(toldOf(before, after)).toBe('structure 3/10; X structure 3/10');
    expect(compared(before, after).leaves.find(({ after: code }) => code === 'X')).toMatchObject({
      isMoved: true,
      isReplaced: false,
    });
  });

  test('the composition of a profile', () => {
    const mixed = [leaf('X'), goal('operational', 'O1', '50 %', [leaf('Y')])];
    const composition = { indicators: ratio(1, 4), operationals: ratio(3, 4) };
    const plainly = plan(mixed, { actuals: values });
    const composed = plan(mixed, { actuals: values, profile: profile({ composition }) });
    expect(toldOf(plainly, composed)).toBe('structure 1/4; X structure 1/4');
  });

  test('a policy for what is missing', () => {
    const gap = (missing: Profile['missing']): Plan =>
      plan([leaf('X'), leaf('Y')], { actuals: [actuals({ Y: '100' })], profile: profile({ missing }) });
    expect(toldOf(gap('zero'), gap('exclude'))).toBe('structure 1/2; X structure 1/2');
  });

  test('an adjustment and a condition', () => {
    const before = tree([leaf('X'), leaf('Y')], [leaf('Z')]); // A1 1/2, A2 1: 60 %
    const after = { ...before, adjustments: [adjustment('A1', 100)] };
    expect(toldOf(before, after)).toBe('structure 2/5; A1 structure 2/5');
    expect(toldOf(before, { ...before, adjustments: [adjustment('X', 50)] })).toBe('structure 1/5; X structure 1/5');
    const [, second] = before.root.children;
    const under = { ...second, gate: gateOn('A1', 80, 0) } as Goal;
    const gated = { ...before, root: { ...before.root, children: [before.root.children[0]!, under] } };
    expect(toldOf(before, gated)).toBe('structure -1/5; A2 structure -1/5');
    const better = { ...gated, actuals: [actuals({ X: '100', Y: '100', Z: '100' })] };
    expect(toldOf(gated, better)).toBe('values 3/5; A2 values 1/5; X values 2/5');
  });

  test('points that are added up: a weight counts as it is written', () => {
    const of = (x: string, y: string): Plan =>
      plan([indicator('X', { weight: x, target: '>= 100' }), indicator('Y', { weight: y, target: '>= 100' })], {
        actuals: [actuals({ X: '50', Y: '100' })],
        profile: profile({ aggregate: 'sum' }),
      });
    expect(toldOf(of('40 %', '20 %'), of('60 %', '20 %'))).toBe('weights 1/10; ENTE weights 1/5; X weights -1/10');
  });

  test('nothing in common', () => {
    const [before, after] = [simple('X 100 % 40'), simple('Z 100 % 90')];
    expect(toldOf(before, after)).toBe('structure 1/2; X structure 3/5; Z structure -1/10');
  });

  test('a new code, when the caller pairs the two', () => {
    const [before, after] = [simple('X 100 % 40'), simple('XX 100 % 90')];
    const { nodes, leaves } = compared(before, after, [{ before: 'X', after: 'XX' }]);
    expect(nodes.map((node) => [node.before.code, node.after.code])).toEqual([
      ['ENTE', 'ENTE'],
      ['X', 'XX'],
    ]);
    expect(told(nodes[0]!.ends![0])).toBe('values 1/2; XX values 1/2');
    expect(leaves).toMatchObject([{ before: 'X', after: 'XX', isMoved: false, isReplaced: false }]);
  });

  test('an index and a sheet', () => {
    const rest = (weight: string): Partial<Plan> => ({
      profile: profile({ indexes: [{ code: 'AREA', title: '', aggregate: 'mean', over: 'areas', place: place() }] }),
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
            ['a', weight, 'A1'],
            ['b', '20 %', 'A2'],
          ].map(([code, share, ref]) => ({
            code: code!,
            title: '',
            documentation: '',
            place: place(),
            weight: ratio(BigInt(parseInt(share!)), 100n),
            weightPlace: null,
            target: null,
            ref: ref!,
            gate: null,
            unit: null,
          })),
        },
      ],
    });
    const of = (x: string, weight: string): Plan => ({
      ...tree([leaf('X')], [leaf('Y')]),
      ...rest(weight),
      actuals: [actuals({ X: x, Y: '100' })],
    });
    expect(toldOf(of('0', '80 %'), of('50', '80 %'), 'AREA')).toBe('values 1/4; X values 1/4');
    expect(toldOf(of('0', '80 %'), of('50', '80 %'), 'SG')).toBe('values 2/5; X values 2/5');
    expect(toldOf(of('0', '80 %'), of('0', '20 %'), 'SG')).toBe('weights 3/10; X weights 3/10');
  });
});

describe('what is not known', () => {
  test('a value that arrives: at the least and at the most it can be worth', () => {
    const [before, after] = [simple('X 60 % nd', 'Y 40 % 50'), simple('X 60 % 90', 'Y 40 % 50')];
    const { difference } = nodeIn(compared(before, after), 'ENTE');
    expect(difference?.map(ratioToString)).toEqual(['-3/50', '27/50']);
    expect(toldOf(before, after)).toBe('values 27/50; X values 27/50 | values -3/50; X values -3/50');
  });

  test('a target that is set', () => {
    const [before, after] = [simple('X 60 % 90 nd', 'Y 40 % 50'), simple('X 60 % 90', 'Y 40 % 50')];
    expect(toldOf(before, after)).toBe('targets 27/50; X targets 27/50 | targets -3/50; X targets -3/50');
  });

  test('what stays unknown brings nothing, and the rest is exact', () => {
    const [before, after] = [simple('X 60 % nd', 'Y 40 % 50'), simple('X 60 % nd', 'Y 40 % 75')];
    expect(toldOf(before, after)).toBe('values 1/10; Y values 1/10');
    expect(nodeIn(compared(before, after), 'ENTE').difference?.map(ratioToString)).toEqual(['1/10', '1/10']);
  });

  test('without a score on one side there is nothing to take apart', () => {
    expect(toldOf(simple('X 100 % 50 monitor'), simple('X 100 % 50'))).toBe('nothing to compare');
  });

  test('a formula that changes is a value that means something else', () => {
    const of = (formula: string): Plan =>
      plan([indicator('X', { weight: '100 %', target: '>= 100', formula: lit(formula) })]);
    expect(toldOf(of('40'), of('50'))).toBe('values 1/10; X values 1/10');
    expect(compared(of('40'), of('50')).leaves).toMatchObject([{ sameDefinition: false }]);
    expect(compared(BASE, BASE).leaves).toMatchObject([{ sameDefinition: true }, { sameDefinition: true }]);
  });
});
