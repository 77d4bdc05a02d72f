import { type ActualStatus, ratioToString } from '@traguardo/model';
import { expect, test } from 'vitest';
import { evaluate } from '../src/index.ts';
import { actuals, indicator, plan, row } from './builder.ts';
import { nodeOf } from './score.ts';

type Row = readonly [value: string, date: string | null, status: ActualStatus];

/** The value chosen for an indicator from rows in written order. */
function chosen(rows: readonly Row[], at = '2024-12-31'): string {
  const set = { ...actuals({}, null), rows: rows.map(([value, date, status]) => row('A', value, { date, status })) };
  const { value } = nodeOf(plan([indicator('A', { target: '>= 1' })], { actuals: [set] }), 'A', at);
  return value?.kind === 'quantity' ? ratioToString(value.quantity.value) : value!.kind;
}

test.each<[string, readonly Row[], string]>([
  [
    'the latest date',
    [
      ['2', '2024-12-31', 'provisional'],
      ['1', '2024-06-30', 'certified'],
    ],
    '2/1',
  ],
  [
    'the stronger status on one date',
    [
      ['2', '2024-12-31', 'certified'],
      ['1', '2024-12-31', 'final'],
    ],
    '2/1',
  ],
  [
    'the later row on one date and status',
    [
      ['2', '2024-12-31', 'final'],
      ['1', '2024-12-31', 'final'],
    ],
    '1/1',
  ],
  [
    'any date before none',
    [
      ['2', null, 'final'],
      ['1', '2024-01-01', 'provisional'],
    ],
    '1/1',
  ],
  [
    'not after the day',
    [
      ['2', '2025-01-31', 'final'],
      ['1', '2024-06-30', 'final'],
    ],
    '1/1',
  ],
  ['not before the period', [['2', '2023-12-31', 'final']], 'missing'],
  [
    'a later nd takes a value back',
    [
      ['2', '2024-06-30', 'final'],
      ['nd', '2024-12-31', 'final'],
    ],
    'missing',
  ],
])('%s wins', (_title, rows, expected) => {
  expect(chosen(rows)).toBe(expected);
});

test('a value can hold after the period, when evaluated later', () => {
  expect(chosen([['2', '2025-01-31', 'final']], '2025-04-30')).toBe('2/1');
});

test('the date of the set stands for rows without one', () => {
  const evaluated = plan([indicator('A', { target: '>= 4' })], {
    actuals: [actuals({ A: '3' }, '2024-12-31'), actuals({ A: '1' }, '2024-06-30')],
  });
  expect(ratioToString(nodeOf(evaluated, 'A').score!)).toBe('3/4');
  expect(ratioToString(nodeOf(evaluated, 'A', '2024-07-31').score!)).toBe('1/4');
});

test('codes match whatever their case and blanks', () => {
  const evaluated = plan([indicator('PIRA 09_2024', { target: '>= 4' })], {
    actuals: [actuals({ pira_09_2024: '4' })],
  });
  expect(nodeOf(evaluated, 'PIRA 09_2024').status).toBe('ok');
});

test('values given on top win over all of the period, and leave the plan as it is', () => {
  const own = plan([indicator('A', { target: '>= 4' })], { actuals: [actuals({ A: '1' })] });
  const given = actuals({ A: '3' }, null);
  const scoreOf = (options: { readonly given?: typeof given }) =>
    evaluate(own, options).nodes.map(({ score }) => score && ratioToString(score));
  expect(scoreOf({ given })).toEqual(['3/4', '3/4']);
  expect(scoreOf({})).toEqual(['1/4', '1/4']);
});
