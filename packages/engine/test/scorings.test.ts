import type { CurvePoint, Indicator, Scoring, ScoringStep } from '@traguardo/model';
import { expect, test } from 'vitest';
import { actuals, binary, call, code, indicator, lit, place, plan, q, ref, share } from './builder.ts';
import { brief, nodeOf } from './score.ts';

/** What one indicator gives for a written target, this year's value and, where a method asks for it, last year's. */
function scored(
  target: string,
  value: string,
  scoring: Scoring | null,
  rest: Partial<Indicator> = {},
  before = '',
): string {
  const years = [actuals({ X: value }), ...(before === '' ? [] : [actuals({ X: before }, '2023-12-31')])];
  const only = { ...indicator('X', { target, scoring }), ...rest };
  return brief(nodeOf(plan([only], { actuals: years }), 'X'));
}

/** Target, value, score, and how the score comes about by hand. */
type Row = readonly [target: string, value: string, expected: string, byHand: string];

function table(
  title: string,
  rows: readonly Row[],
  scoring: Scoring | null,
  rest: Partial<Indicator> = {},
  before = '',
): void {
  test.each(rows.map((row) => [title, ...row] as const))(
    '%s: %s with %s gives %s (%s)',
    (_title, target, value, expected) => {
      expect(scored(target, value, scoring, rest, before)).toBe(expected);
    },
  );
}

const gap = (width: string): Scoring => ({ kind: 'gap', width: q(width), place: place() });
const gapShare = (part: string): Scoring => ({ kind: 'gap-share', share: share(part), place: place() });
const fromBaseline: Scoring = { kind: 'linear-baseline', place: place() };
const fromPrevious: Scoring = { kind: 'linear-previous', place: place() };
const point = ([value, score]: readonly [string, string]): CurvePoint => ({ value: q(value), score: share(score) });

function milestones(...written: readonly (readonly [string, string])[]): Scoring {
  const [min, max, excellent] = written.map(point);
  return { kind: 'milestones', min: min!, max: max ?? null, excellent: excellent ?? null, place: place() };
}

function steps(...written: readonly (readonly [ScoringStep['comparison'], string, string])[]): Scoring {
  const each = written.map(([comparison, bound, score]) => ({ comparison, bound: q(bound), score: share(score) }));
  return { kind: 'steps', steps: each, place: place() };
}

function curve(...written: readonly (readonly [string, string])[]): Scoring {
  return { kind: 'curve', points: written.map(point), place: place() };
}

const lifted = { cap: 'none' } as const;

const DELAYS = steps(['<=', '30 gg', '80 %'], ['<=', '60 gg', '50 %']);

table(
  'gap of 20',
  [
    ['>= 90', '90', '1/1', '1 - 0/20'],
    ['>= 90', '85', '3/4', '1 - (90 - 85)/20 = 1 - 5/20'],
    ['>= 90', '70', '0/1', '1 - 20/20'],
    ['>= 90', '10', '0/1', '1 - 80/20 = -3, not below 0'],
    ['>= 90', '95', '5/4', '1 + 5/20, no cap'],
    ['<= 30', '35', '3/4', '1 - (35 - 30)/20'],
    ['<= 30', '25', '5/4', '1 + 5/20, no cap'],
    ['<= -9', '1', '1/2', '1 - (1 + 9)/20'],
    ['= 50', '55', '3/4', '1 - |55 - 50|/20'],
    ['= 50', '45', '3/4', '1 - |45 - 50|/20'],
    ['= 50', '50', '1/1', '1 - 0/20'],
    ['range 40 .. 60', '50', '1/1', 'inside'],
    ['range 40 .. 60', '65', '3/4', '1 - (65 - 60)/20'],
    ['range 40 .. 60', '30', '1/2', '1 - (40 - 30)/20'],
    ['range 60 .. 40', '30', '1/2', 'the ends in either order'],
    ['>= 90', 'nd', 'missing 0/1..1/1', 'no value'],
    ['>= 90 %', '85 gg', 'undefined: wrong-type', 'days against a share'],
    ['yes', 'yes', 'undefined: wrong-type', 'a yes has no distance'],
  ],
  gap('20'),
  lifted,
);

table(
  'gap of 15 points',
  [
    ['<= 90 %', '96 %', '3/5', '1 - (0.96 - 0.90)/0.15 = 1 - 0.4'],
    ['<= 90 %', '105 %', '0/1', '1 - 0.15/0.15'],
  ],
  gap('15 %'),
);

table(
  'gap of 60 days',
  [
    ['before 2024-09-30', '2024-09-30', '1/1', 'on the day'],
    ['before 2024-09-30', '2024-06-30', '1/1', 'early gains nothing, even without a cap'],
    ['before 2024-09-30', '2024-10-15', '3/4', '1 - 15/60'],
    ['before 2024-09-30', '2024-11-29', '0/1', '1 - 60/60'],
    ['before 2024-09-30', 'yes', 'undefined: wrong-type', 'no day'],
  ],
  gap('60 gg'),
  lifted,
);

table('gap of nothing', [['>= 90', '85', 'undefined: division-by-zero', '5/0']], gap('0'));

table(
  'gap of 10 % of the target',
  [
    ['>= 90', '90', '1/1', '1 - 0/9'],
    ['>= 90', '87', '2/3', '1 - 3/(10 % of 90) = 1 - 3/9'],
    ['>= 90', '81', '0/1', '1 - 9/9'],
    ['>= 90', '93', '4/3', '1 + 3/9, no cap'],
    ['<= 30 gg', '31 gg', '2/3', '1 - 1/3'],
    ['= 50', '52', '3/5', '1 - 2/5'],
    ['>= -40', '-41', '3/4', '1 - 1/(10 % of 40)'],
    ['>= 0', '-1', 'undefined: division-by-zero', '1/(10 % of 0)'],
    ['range 40 .. 60', '65', 'undefined: wrong-type', 'a share of which end?'],
    ['before 2024-09-30', '2024-10-15', 'undefined: wrong-type', 'a share of a day'],
  ],
  gapShare('10 %'),
  lifted,
);

table(
  'linear from a baseline of 70',
  [
    ['>= 90', '70', '0/1', '(70 - 70)/(90 - 70)'],
    ['>= 90', '85', '3/4', '(85 - 70)/(90 - 70) = 15/20'],
    ['>= 90', '90', '1/1', '20/20'],
    ['>= 90', '95', '1/1', '25/20, capped at 1'],
    ['>= 90', '60', '0/1', '-10/20, not below 0'],
    ['<= 50', '60', '1/2', '(60 - 70)/(50 - 70) = 10/20'],
    ['>= 70', '75', 'undefined: linear-zero', 'nowhere to go'],
    ['>= 60', '75', 'undefined: linear-zero', 'the target is behind the baseline'],
  ],
  fromBaseline,
  { baseline: q('70') },
);

table('linear from a baseline nobody gave', [['>= 90', '85', 'undefined: no-baseline', 'no zero']], fromBaseline);
table('a baseline in another unit', [['>= 90', '85', 'undefined: wrong-type', 'days']], fromBaseline, {
  baseline: q('7 gg'),
});

table(
  'linear from 70 of last year',
  [
    ['>= 90', '85', '3/4', '(85 - 70)/(90 - 70) = 15/20'],
    ['>= 90', '90', '1/1', '20/20'],
    ['>= 90', '65', '0/1', 'worse than last year'],
    ['<= 50', '65', '1/4', '(65 - 70)/(50 - 70) = 5/20'],
    ['>= 70', '70', '1/1', 'last year was there: met'],
    ['>= 60', '65', '1/1', 'last year was beyond: met'],
    ['>= 60', '55', '0/1', 'last year was beyond: missed'],
    ['yes', 'yes', 'undefined: wrong-type', 'no direction'],
  ],
  fromPrevious,
  {},
  '70',
);

table('last year unknown', [['>= 90', '85', 'missing 0/1..1/1', 'it may still come']], fromPrevious, {}, 'nd');
table('last year not supplied', [['>= 90', '85', 'missing 0/1..1/1', 'it may still come']], fromPrevious);

table(
  'minimum, target, maximum',
  [
    ['>= 8', '5.9', '0/1', 'short of the minimum'],
    ['>= 8', '6', '1/2', 'at the minimum'],
    ['>= 8', '7', '3/4', '50 % + 1/2 × (100 % - 50 %)'],
    ['>= 8', '8', '1/1', 'at the target'],
    ['>= 8', '9', '21/20', '100 % + 1/4 × 20 %'],
    ['>= 8', '12', '6/5', 'at the maximum'],
    ['>= 8', '40', '6/5', 'flat beyond'],
    ['>= 6', '7', 'undefined: scoring-order', 'the minimum is the target'],
    ['>= 12', '7', 'undefined: scoring-order', 'the maximum is the target'],
    ['<= 8', '7', 'undefined: scoring-order', 'a minimum of 6 is better than 8'],
    ['= 8', '7', 'undefined: wrong-type', 'no direction'],
  ],
  milestones(['6', '50 %'], ['12', '120 %']),
  lifted,
);

table(
  'minimum, target, maximum, excellent, lower is better',
  [
    ['<= 8 gg', '11 gg', '0/1', 'short of the minimum'],
    ['<= 8 gg', '10 gg', '1/2', 'at the minimum'],
    ['<= 8 gg', '9 gg', '3/4', '50 % + 1/2 × 50 %'],
    ['<= 8 gg', '7 gg', '21/20', '100 % + 1/2 × 10 %'],
    ['<= 8 gg', '5 gg', '6/5', '110 % + 1/2 × 20 %'],
    ['<= 8 gg', '4 gg', '13/10', 'excellent'],
    ['<= 8 gg', '0 gg', '13/10', 'flat beyond'],
    ['<= 8', '7', 'undefined: wrong-type', 'a bare number is no day'],
  ],
  milestones(['10 gg', '50 %'], ['6 gg', '110 %'], ['4 gg', '130 %']),
  lifted,
);

table(
  'a minimum alone',
  [
    ['>= 8', '7', '1/2', '0 + 1/2 × 100 %'],
    ['>= 8', '30', '1/1', 'flat at the target'],
  ],
  milestones(['6', '0 %']),
  lifted,
);

table(
  'scores that fall',
  [['>= 8', '9', 'undefined: scoring-order', '100 %, then 90 %']],
  milestones(['6', '0 %'], ['12', '90 %']),
);

table(
  'steps of delay',
  [
    ['before 2024-09-30', '2024-09-30', '1/1', 'on the day, whatever the steps say'],
    ['before 2024-09-30', '2024-01-01', '1/1', 'early'],
    ['before 2024-09-30', '2024-10-01', '4/5', '1 day late'],
    ['before 2024-09-30', '2024-10-30', '4/5', '30 days late'],
    ['before 2024-09-30', '2024-10-31', '1/2', '31 days late'],
    ['before 2024-09-30', '2024-11-30', '0/1', '61 days late'],
    ['before 2024-09-30', 'nd', 'missing 0/1..1/1', 'no day yet'],
  ],
  DELAYS,
);

table(
  'a curve of delay',
  [
    ['before 2024-09-30', '2024-10-30', '1/2', '30 of 60 days'],
    ['before 2024-09-30', '2024-08-31', '11/10', '30 days early'],
    ['before 2024-09-30', '2024-09-29', '1/1', '100 % at least on time'],
  ],
  curve(['-30 gg', '110 %'], ['-29 gg', '100 %'], ['0 gg', '100 %'], ['60 gg', '0 %']),
  lifted,
);

table(
  'floor of 20 %',
  [
    ['>= 90', '90', '1/1', 'met'],
    ['>= 90', '45', '1/2', '45/90'],
    ['>= 90', '9', '1/5', '9/90 = 10 %, raised'],
    ['>= 90', 'nd', 'missing 1/5..1/1', 'whatever comes, it is 20 % at least'],
  ],
  null,
  { floor: share('20 %') },
);

table('a floor above the cap', [['>= 90', '9', '1/2', 'the cap is the stronger']], null, {
  floor: share('80 %'),
  cap: share('50 %'),
});

const scale = [
  ['buono', '100 %'],
  ['sufficiente', '60 %'],
  ['scarso', '0 %'],
].map(([code = '', worth = '']) => ({ code, title: '', share: share(worth), place: place() }));

table(
  'a word of a scale',
  [
    ['>= 100 %', '[buono]', '1/1', '100 % of 100 %'],
    ['>= 100 %', '[Sufficiente]', '3/5', '60 % of 100 %'],
    ['>= 80 %', '[sufficiente]', '3/4', '60 % of 80 %'],
    ['>= 100 %', '[scarso]', '0/1', '0 % of 100 %'],
    ['>= 100 %', '[ottimo]', 'undefined: wrong-type', 'no word of the scale'],
    ['>= 100 %', '[buono scarso]', 'undefined: wrong-type', 'two words'],
    ['>= 100 %', 'nd', 'missing 0/1..1/1', 'no word yet'],
  ],
  null,
  { scale },
);

table(
  'a word, all or nothing',
  [['>= 60 %', '[sufficiente]', '1/1', '60 % meets 60 %']],
  { kind: 'pass-fail', place: place() },
  { scale },
);

table(
  'numbers of one scoring that cannot be compared, beside a value that goes with each',
  [['>= 4', '3', 'undefined: wrong-type', 'N. and %']],
  steps(['>=', '6 N.', '100 %'], ['>', '1 %', '50 %']),
);
table('the same of a zero', [['>= 40 %', '0.3', 'undefined: wrong-type', '% and N.']], {
  kind: 'linear',
  zero: q('0 N.'),
  place: place(),
});
table(
  'the same of milestones',
  [['>= 4', '3', 'undefined: wrong-type', 'N. and %']],
  milestones(['1', '50 %'], ['5 N.', '110 %'], ['60 %', '120 %']),
);
table(
  'steps where yes is asked',
  [['yes', '7', 'undefined: wrong-type', '7 is no answer']],
  steps(['>=', '6', '100 %']),
);

test('a share of last year is in no unit: a bare value stays bare, and its sum with a count is one', () => {
  const target = {
    kind: 'at-least',
    bound: binary(call('prev', ref('X')), '*', lit('105 %')),
    place: place(),
  } as const;
  const judged = { ...indicator('Y', { formula: ref('X'), target: '>= 3 N.' }) };
  const years = [actuals({ X: '4' }), actuals({ X: '3' }, '2023-12-31')];
  const both = plan([{ ...indicator('X'), target }, judged], { actuals: years });
  expect(brief(nodeOf(both, 'X'))).toBe('1/1'); // 4 of 3.15
  expect(nodeOf(both, 'X').unit?.symbol).toBe('');
  expect(brief(nodeOf(both, 'Y'))).toBe('1/1'); // 4 of 3 N., not 400 %
});

test('all or nothing is undefined where its bound is the score of a node without a proportion, not missed', () => {
  const target = { kind: 'at-least', bound: call('score', code('X')), place: place() } as const;
  const passed = { ...indicator('Y', { scoring: { kind: 'pass-fail', place: place() } }), target };
  const both = plan([indicator('X', { target: '>= 0' }), passed], { actuals: [actuals({ X: '-1', Y: '50 %' })] });
  expect(brief(nodeOf(both, 'Y'))).toBe('undefined: non-positive-target'); // -1 of 0 has no score to compare with
});
