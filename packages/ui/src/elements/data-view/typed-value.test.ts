import { COUNT, divideUnits, EURO, FTE, PERCENT, PURE, type Unit } from '@traguardo/model';
import { expect, it } from 'vitest';
import type { Expected } from './input-needs.ts';
import { asWritten, typedValue } from './typed-value.ts';

function typed(raw: string, unit: Unit | null, kind: 'number' | 'date' = 'number'): string {
  const expected: Expected = { kind };
  return typedValue(raw, { expected, unit }, 'it');
}

it('gives a bare number the unit of its row', () => {
  expect(typed('92,04', PERCENT)).toBe('92,04%');
  expect(typed('1.234,50', EURO)).toBe('1.234,50 €');
  expect(typed('-3', COUNT)).toBe('-3 N.');
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

it.each([
  ['source', 'Bilancio consuntivo', 'bilancio'],
  ['source', 'BILANCIO', 'bilancio'],
  ['source', 'another', 'another'],
  ['date', '31 Dec 2024', '31/12/2024'],
  ['date', '31.12.2024', '31/12/2024'],
  ['date', '2024-12-31', '2024-12-31'],
  ['date', 'soon', 'soon'],
  ['note', '31 Dec 2024', '31 Dec 2024'],
] as const)('writes the %s %s as %s', (column, text, written) => {
  const sources = [{ code: 'bilancio', title: 'Bilancio consuntivo' }];
  expect(asWritten({ id: 'A', column, text }, sources, 'it').text).toBe(written);
});
