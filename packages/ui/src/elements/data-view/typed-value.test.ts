import { COUNT, DAYS, divideUnits, EURO, FTE, type Language, PERCENT, PURE, type Unit } from '@traguardo/model';
import { expect, it } from 'vitest';
import type { Expected } from './input-needs.ts';
import { typedValue } from './typed-value.ts';

function typed(raw: string, unit: Unit | null, kind: 'number' | 'date' = 'number', notation: Language = 'it'): string {
  const expected: Expected = { kind };
  return typedValue(raw, { expected, unit }, notation);
}

it('gives a bare number the unit of its row', () => {
  expect(typed('92,04', PERCENT)).toBe('92,04%');
  expect(typed('1.234,50', EURO)).toBe('1.234,50 €');
  expect(typed('-3', COUNT)).toBe('-3 N.');
  expect(typed('-3', DAYS)).toBe('-3 gg');
  expect(typed('-3', DAYS, 'number', 'en')).toBe('-3 days');
});

it('leaves everything else as typed', () => {
  expect(typed('12 gg', EURO)).toBe('12 gg');
  expect(typed('1.23', EURO)).toBe('1.23');
  expect(typed('nd', EURO)).toBe('nd');
  expect(typed('5', PURE)).toBe('5');
  expect(typed('5', null)).toBe('5');
  expect(typed('412,50', divideUnits(EURO, FTE))).toBe('412,50');
  expect(typed('31/12/2024', null, 'date')).toBe('31/12/2024');
});
