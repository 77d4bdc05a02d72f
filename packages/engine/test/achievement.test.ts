import { type CurvePoint, type Scoring, type ScoringStep } from '@traguardo/model';
import { expect, test } from 'vitest';
import { actuals, indicator, place, plan, q, share } from './builder.ts';
import { brief, nodeOf, scored } from './score.ts';

type Row = readonly [target: string, value: string, expected: string];

function table(title: string, rows: readonly Row[], rest: Parameters<typeof scored>[2] = {}): void {
  const titled = rows.map((row) => [title, ...row] as const);
  test.each(titled)('%s: %s with %s gives %s', (_title, target, value, expected) => {
    expect(scored(target, value, rest)).toBe(expected);
  });
}

function steps(...written: readonly [ScoringStep['comparison'], string, string][]): Scoring {
  return {
    kind: 'steps',
    steps: written.map(([comparison, bound, score]) => ({ comparison, bound: q(bound), score: share(score) })),
    place: place(),
  };
}

function curve(...written: readonly [string, string][]): Scoring {
  const points = written.map(([value, score]): CurvePoint => ({ value: q(value), score: share(score) }));
  return { kind: 'curve', points, place: place() };
}

const linear = (zero: string): Scoring => ({ kind: 'linear', zero: q(zero), place: place() });
const passFail: Scoring = { kind: 'pass-fail', place: place() };
const late: Scoring = { kind: 'late', loss: share('10 %'), days: 30, place: place() };

table('at least', [
  ['>= 14', '23', '1/1'],
  ['>= 14', '14', '1/1'],
  ['>= 4', '3', '3/4'],
  ['>= 3.00 %', '2.91 %', '97/100'],
  ['>= 4', '0', '0/1'],
  ['>= 4', '-2', '0/1'],
  ['>= 0', '0', '1/1'],
  ['>= 0', '-1', 'undefined: non-positive-target'],
  ['>= -5', '-5', '1/1'],
  ['>= -5', '-6', 'undefined: non-positive-target'],
  ['>= 4', 'nd', 'missing 0/1..1/1'],
  ['>= 4', 'yes', 'undefined: wrong-type'],
  ['>= 4 N.', '3 gg', 'undefined: wrong-type'],
  ['>= 4 N.', '3 %', 'undefined: wrong-type'],
]);

table('at most', [
  ['<= 4.19 gg', '3.10 gg', '1/1'],
  ['<= 4 gg', '4 gg', '1/1'],
  ['<= 4 gg', '5 gg', '4/5'],
  ['<= 4 gg', '0 gg', '1/1'],
  ['<= 4 gg', '-1 gg', '1/1'],
  ['<= 0 gg', '0 gg', '1/1'],
  ['<= 0 gg', '1 gg', 'undefined: non-positive-target'],
  ['<= -9 gg', '-11.63 gg', '1/1'],
  ['<= -9 gg', '-5 gg', 'undefined: non-positive-target'],
]);

table('exactly', [
  ['= 3', '3', '1/1'],
  ['= 3', '3.0', '1/1'],
  ['= 3', '3.01', '0/1'],
  ['= 3', 'yes', 'undefined: wrong-type'],
  ['= 2024-09-30', '2024-09-30', '1/1'],
  ['= 2024-09-30', '2024-09-29', '0/1'],
  ['= 2024-09-30', 'yes', 'undefined: wrong-type'],
  ['= yes', 'yes', '1/1'],
  ['= yes', 'no', '0/1'],
]);

table('range', [
  ['range 2 .. 6', '2', '1/1'],
  ['range 2 .. 6', '6', '1/1'],
  ['range 2 .. 6', '7', '3/4'],
  ['range 2 .. 6', '1', '3/4'],
  ['range 2 .. 6', '10', '0/1'],
  ['range 2 .. 6', '-3', '0/1'],
  ['range 3 .. 3', '3', '1/1'],
  ['range 3 .. 3', '4', '0/1'],
]);

table('yes and dates', [
  ['yes', 'yes', '1/1'],
  ['yes', 'no', '0/1'],
  ['yes', '1', 'undefined: wrong-type'],
  ['before 2024-09-30', '2024-07-16', '1/1'],
  ['before 2024-09-30', '2024-09-30', '1/1'],
  ['before 2024-09-30', '2024-10-01', '0/1'],
  ['before 2024-09-30', 'yes', 'undefined: wrong-type'],
]);

table('no score', [
  ['monitor', '5', 'excluded'],
  ['monitor', 'nd', 'excluded'],
  ['nd', '5', 'missing 0/1..1/1'],
]);

const phases = [
  { code: 'bando', title: '', share: share('50 %'), place: place() },
  { code: 'prove', title: '', share: share('80 %'), place: place() },
  { code: 'assunzione', title: '', share: share('100 %'), place: place() },
];

table(
  'phases',
  [
    ['>= 100 %', '[bando prove assunzione]', '1/1'],
    ['>= 100 %', '[BANDO prove]', '4/5'],
    ['>= 100 %', '[bando assunzione]', '1/2'],
    ['>= 100 %', '[assunzione]', '0/1'],
    ['>= 100 %', '[]', '0/1'],
    ['>= 100 %', '0 %', '0/1'],
    ['>= 100 %', '80 %', '4/5'],
    ['phases 80 %', '[bando]', '5/8'],
  ],
  { phases },
);

table(
  'linear from 0 days',
  [
    ['<= -9 gg', '-5 gg', '5/9'],
    ['<= -9 gg', '-9 gg', '1/1'],
    ['<= -9 gg', '-20 gg', '1/1'],
    ['<= -9 gg', '0 gg', '0/1'],
    ['<= -9 gg', '3 gg', '0/1'],
    ['>= -9 gg', '-5 gg', 'undefined: linear-zero'],
    ['<= 0 gg', '-5 gg', 'undefined: linear-zero'],
    ['yes', 'yes', 'undefined: wrong-type'],
  ],
  { scoring: linear('0 gg') },
);

table(
  'linear from 10, higher is better',
  [
    ['>= 20', '15', '1/2'],
    ['>= 20', '20', '1/1'],
    ['>= 20', '5', '0/1'],
  ],
  { scoring: linear('10') },
);

table(
  'pass or fail',
  [
    ['>= 4', '3.99', '0/1'],
    ['>= 4', '4', '1/1'],
    ['>= -5', '-6', '0/1'],
    ['<= 4', '0', '1/1'],
    ['range 2 .. 6', '7', '0/1'],
    ['>= 4', 'nd', 'missing 0/1..1/1'],
  ],
  { scoring: passFail },
);

table(
  'steps',
  [
    ['>= 90 %', '95 %', '1/1'],
    ['>= 90 %', '90 %', '1/1'],
    ['>= 90 %', '89.99 %', '4/5'],
    ['>= 90 %', '69.99 %', '0/1'],
    ['>= 90 %', '70 gg', 'undefined: wrong-type'],
  ],
  { scoring: steps(['>=', '90 %', '100 %'], ['>=', '70 %', '80 %']) },
);

table(
  'curve',
  [
    ['<= -9 gg', '-9 gg', '1/1'],
    ['<= -9 gg', '-12 gg', '1/1'],
    ['<= -9 gg', '0 gg', '3/5'],
    ['<= -9 gg', '-4.5 gg', '4/5'],
    ['<= -9 gg', '10 gg', '3/10'],
    ['<= -9 gg', '25 gg', '0/1'],
  ],
  { scoring: curve(['-9 gg', '100 %'], ['0 gg', '60 %'], ['20 gg', '0 %']) },
);

table(
  'late',
  [
    ['before 2024-09-30', '2024-09-30', '1/1'],
    ['before 2024-09-30', '2024-10-01', '9/10'],
    ['before 2024-09-30', '2024-10-30', '9/10'],
    ['before 2024-09-30', '2024-10-31', '4/5'],
    ['before 2024-09-30', '2026-09-30', '0/1'],
    ['>= 4', '3', 'undefined: wrong-type'],
  ],
  { scoring: late },
);

table(
  'cap raised to 120 %',
  [
    ['>= 10', '11', '11/10'],
    ['>= 10', '13', '6/5'],
    ['<= 10', '8', '6/5'],
    ['<= 10', '9.6', '25/24'],
    ['<= 10', '0', '6/5'],
    ['<= 10', '-1', '6/5'],
    ['yes', 'yes', '1/1'],
    ['>= 10', 'nd', 'missing 0/1..6/5'],
  ],
  { cap: share('120 %') },
);

table(
  'cap lifted',
  [
    ['>= 10', '35', '7/2'],
    ['<= 10', '4', '5/2'],
    ['<= 10', '0', 'undefined: division-by-zero'],
    ['>= 10', 'nd', 'missing 0/1..1/1'],
  ],
  { cap: 'none' },
);

test('an indicator without a target has no score', () => {
  const [set, children] = [actuals({ X: '5' }), [indicator('X')]];
  expect(brief(nodeOf(plan(children, { actuals: [set] }), 'X'))).toBe('undefined: no-target');
});
