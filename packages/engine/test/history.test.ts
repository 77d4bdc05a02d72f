import { PERCENT } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { distributionOfPast, fewYearsSentence, leastOf, missingInputs, pastValues } from '../src/index.ts';
import { actuals, binary, indicator, measure, plan, q, ref } from './builder.ts';

const body = plan(
  [
    indicator('X', { target: '>= 10 N.' }),
    indicator('R', { target: '>= 50 %', unit: PERCENT, formula: binary(ref('done'), '/', ref('all')) }),
  ],
  {
    measures: [measure('done'), measure('all')],
    actuals: [
      actuals({ X: '8 N.', done: '40', all: '100' }, '2021-12-31'),
      actuals({ X: '10 N.', done: '50', all: '100' }, '2022-12-31'),
      actuals({ X: '12 N.', done: 'nd', all: '100' }, '2023-12-31'),
      actuals({ X: 'nd', all: '100' }),
    ],
  },
);

describe('the past of a value', () => {
  test('is what the plan holds of the years before, supplied or computed', () => {
    const told = (id: string) =>
      pastValues(body, id).map(({ year, quantity }) => [year, Number(quantity.value.num) / Number(quantity.value.den)]);
    expect(told('X')).toEqual([
      ['2021', 8],
      ['2022', 10],
      ['2023', 12],
    ]);
    expect(told('R')).toEqual([
      ['2021', 0.4],
      ['2022', 0.5],
    ]);
    expect(told('NOTHING')).toEqual([]);
  });

  test('of three years lets one believe in a normal one around their mean, a little wider than they vary', () => {
    expect(distributionOfPast(pastValues(body, 'X'))).toEqual({
      kind: 'normal',
      mean: 10,
      deviation: expect.closeTo(2 * Math.sqrt(4 / 3), 12) as number,
      low: 0,
      high: null,
    });
  });

  test('of fewer years says nothing, and which there are', () => {
    expect(distributionOfPast(pastValues(body, 'R'))).toBeNull();
    expect(fewYearsSentence(pastValues(body, 'R'), 'en')).toContain(
      'at least 3 years before this one; the plan has 2021, 2022.',
    );
    expect(fewYearsSentence([], 'it')).toContain('il piano non ne ha.');
  });

  test('values that are missing now are found', () => {
    expect(missingInputs(body)).toEqual(['X', 'done']);
  });
});

test.each([
  ['3 N.', 0],
  ['3 ore', 0],
  ['3 %', null],
  ['3 gg', null],
  ['3 €', null],
  ['3', null],
])('%s is never below %s', (text, least) => {
  expect(leastOf(q(text).unit)).toBe(least);
});
