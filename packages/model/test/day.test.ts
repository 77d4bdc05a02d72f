import { expect, it } from 'vitest';
import { addDays, daysBetween, isDay } from '../src/index.ts';

it('knows the days of the calendar, and no others', () => {
  const start = Date.UTC(1896, 0, 1);
  const days = Array.from({ length: 80_000 }, (_, at) => new Date(start + at * 86_400_000).toISOString().slice(0, 10));
  expect(days.filter((day) => !isDay(day))).toEqual([]);
  const none = [
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '',
    '2024-01-01T00',
  ];
  expect(none.filter(isDay)).toEqual([]);
});

it('counts the days from one to another', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

it('adds calendar days across the change of clocks; outside the calendar there is no day', () => {
  expect(addDays('2024-03-30', 2)).toBe('2024-04-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(['9999-12-31', '2024-01-01'].map((day) => isDay(addDays(day, 1)))).toEqual([false, true]);
  expect(isDay(addDays('2024-01-01', 1e300))).toBe(false);
});
