import { expect, it } from 'vitest';
import { periodDay } from './period-day.ts';

it.each([
  ['31/12/2024', '2024-12-31'],
  ['al 30/06/2024', '2024-06-30'],
  ['2024-03-31', '2024-03-31'],
  ['2024', '2024-12-31'],
  ['Anno 2023', '2023-12-31'],
  ['gennaio 2024', '2024-01-31'],
  ['Feb 2024', '2024-02-29'],
  ['03/2024', '2024-03-31'],
  ['2024-11', '2024-11-30'],
  ['I trim. 2024', '2024-03-31'],
  ['IV trimestre 2024', '2024-12-31'],
  ['2° trimestre 2024', '2024-06-30'],
  ['Trimestre 3 2024', '2024-09-30'],
  ['T1 2024', '2024-03-31'],
  ['2024-Q3', '2024-09-30'],
  ['1° semestre 2024', '2024-06-30'],
  ['II sem. 2024', '2024-12-31'],
  ['H1 2024', '2024-06-30'],
  ['II trimestre', '2022-06-30'],
  ['Giugno', '2022-06-30'],
  ['valore', null],
  ['Numero di imprese', null],
  ['99/2024', null],
  ['gennaio-marzo 2024', null],
])('%s ends on %s', (heading, day) => {
  expect(periodDay(heading, 2022)).toBe(day);
});
