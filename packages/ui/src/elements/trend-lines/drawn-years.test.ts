import { COUNT, ratio } from '@traguardo/model';
import { expect, it } from 'vitest';
import { drawnYears } from './drawn-years.ts';

const one = { value: ratio(1n), unit: COUNT };

it('begins and ends where there is a figure, and keeps the gaps between', () => {
  const drawn = drawnYears(
    ['2020', '2021', '2022', '2023', '2024'],
    [
      { title: 'Valore', values: [null, one, null, one, null] },
      { title: 'Target', values: [null, null, null, null, null] },
    ],
  );
  expect(drawn.moments).toEqual(['2021', '2022', '2023']);
  expect(drawn.lines.map(({ values }) => values)).toEqual([
    [one, null, one],
    [null, null, null],
  ]);
});

it('is empty without a figure', () => {
  expect(drawnYears(['2024'], [{ title: 'Valore', values: [null] }]).moments).toEqual([]);
});
