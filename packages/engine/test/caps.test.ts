import { type Ratio, ratioToString } from '@traguardo/model';
import { expect, test } from 'vitest';
import { actuals, goal, indicator, plan, profile, share } from './builder.ts';
import { brief, nodeOf } from './score.ts';

/** A goal of two equal indicators: one with caps and a value against 10, one at 80 %. */
function capped(ofProfile: Ratio | null, own: Ratio | 'none' | null, value: string) {
  const children = [
    indicator('A', { weight: '50 %', target: '>= 10', cap: own }),
    indicator('B', { weight: '50 %', target: '>= 10' }),
  ];
  return plan([goal('objective', 'O', '100 %', children)], {
    profile: profile({ cap: ofProfile }),
    actuals: [actuals({ A: value, B: '8' })],
  });
}

const cap = (text: string | null): Ratio | null => (text === null ? null : share(text));

test.each<
  [ofProfile: string | null, own: string | null, value: string, score: string, goalScore: string, uncapped: string]
>([
  ['100 %', null, '15', '1/1', '9/10', '3/2'],
  ['120 %', null, '11', '11/10', '19/20', 'null'],
  ['120 %', null, '15', '6/5', '1/1', '3/2'],
  [null, null, '15', '3/2', '23/20', 'null'],
  ['100 %', '120 %', '15', '6/5', '1/1', '3/2'],
  ['100 %', 'none', '15', '3/2', '23/20', 'null'],
  ['120 %', '110 %', '15', '11/10', '19/20', '3/2'],
  [null, '100 %', '15', '1/1', '9/10', '3/2'],
  ['80 %', null, '10', '4/5', '4/5', '1/1'],
])('cap %s of the profile, %s of the indicator, %s of 10', (ofProfile, own, value, score, goalScore, uncapped) => {
  const evaluated = capped(cap(ofProfile), own === 'none' ? 'none' : cap(own), value);
  const node = nodeOf(evaluated, 'A');
  expect(brief(node)).toBe(score);
  expect(node.trace.uncapped ? ratioToString(node.trace.uncapped) : 'null').toBe(uncapped);
  expect(brief(nodeOf(evaluated, 'O'))).toBe(goalScore);
});

test('points given above 100 % make up for points lost beside them', () => {
  const evaluated = capped(share('120 %'), null, '15');
  const points = (code: string): string =>
    nodeOf(evaluated, code)
      .trace.losses.map((loss) => ratioToString(loss.points))
      .join(' ');
  expect(points('A')).toBe('-1/10 -1/10');
  expect(points('B')).toBe('1/10 1/10');
});

test.each<[ofProfile: string | null, own: string | null, range: string]>([
  ['100 %', null, 'missing 0/1..1/1'],
  ['120 %', null, 'missing 0/1..6/5'],
  ['100 %', '150 %', 'missing 0/1..3/2'],
  [null, null, 'missing 0/1..1/1'],
])('a missing value under %s of the profile and %s of its own can end between', (ofProfile, own, range) => {
  expect(brief(nodeOf(capped(cap(ofProfile), cap(own), 'nd'), 'A'))).toBe(range);
});
