import { expect, test } from 'vitest';
import { flattenPlan } from '../src/index.ts';
import { actuals, binary, goal, indicator, measure, plan, ref } from './builder.ts';

/** The example of docs/flat.md. */
const example = plan(
  [
    goal('area', 'A1', '100 %', [
      goal('objective', 'O1', '100 %', [
        indicator('EVENTS', { weight: '40 %', target: '>= 4 N.' }),
        indicator('SPENT', {
          weight: '60 %',
          target: '>= 90 %',
          measures: [measure('SPENT.spent'), measure('SPENT.planned')],
          formula: binary(ref('SPENT.spent'), '/', ref('SPENT.planned')),
        }),
      ]),
    ]),
  ],
  { actuals: [actuals({ EVENTS: '3 N.', 'SPENT.spent': '86 €', 'SPENT.planned': '100 €' })] },
);

test('the form is what its page says', () => {
  const flat = flattenPlan(example);
  expect(flat.nodes.map(({ code }) => code)).toEqual(['ENTE', 'A1', 'O1', 'EVENTS', 'SPENT']);
  expect(flat.inputs.map(({ id, slot }) => [id, slot])).toEqual([
    ['EVENTS', 5],
    ['SPENT.spent', 6],
    ['SPENT.planned', 7],
  ]);
  expect(flat.constants.map(({ slot, low }) => [slot, Number(low.num) / Number(low.den)])).toEqual([
    [8, 0],
    [9, 1],
    [10, 4],
    [11, 0.9],
  ]);
  expect([...flat.out]).toEqual([3, 13, 4, 2, 1, 0]);
  expect([...flat.a].slice(0, 3)).toEqual([5, 6, 13]);
  expect([...flat.b].slice(0, 3)).toEqual([10, 7, 11]);
  expect([...flat.members]).toEqual([3, 4, 2, 1]);
  expect([...flat.weights]).toEqual([2, 3, 1, 1]);
});
