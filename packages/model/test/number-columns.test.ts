import { expect, test } from 'vitest';
import { COUNT, numberColumns, type OutlineCell, ratio } from '../src/index.ts';

const text = (words: string): OutlineCell => ({ kind: 'text', text: words });
const number: OutlineCell = { kind: 'quantity', quantity: { value: ratio(7n), unit: COUNT }, decimals: 2 };
const missing: OutlineCell = { kind: 'missing' };

/** Whether a column of these cells, beside one of names, is of numbers. */
function isOfNumbers(...cells: readonly OutlineCell[]): boolean | undefined {
  return numberColumns({
    columns: ['', 'x'],
    rows: cells.map((cell) => ({ cells: [text('A'), cell], total: false })),
  })[1];
}

test('a column of numbers, written out or not, stands at its right edge', () => {
  expect(isOfNumbers(number, missing, text(''), text('-1.234,50 €'))).toBe(true);
  expect(isOfNumbers(text('84,00 %'), text('–'))).toBe(true);
  expect(isOfNumbers(missing)).toBe(false);
  expect(isOfNumbers(text('83/2023'), text('12'))).toBe(false);
});

test('so does one with short words among its numbers, and none with sentences: a column is never set cell by cell', () => {
  expect(isOfNumbers(number, text('n.d.'), text('da 60,00 % a 100,00 %'))).toBe(true);
  expect(isOfNumbers(number, text('246.142,61 € / 8.468.510,15 €'))).toBe(false);
  expect(isOfNumbers(text('n.d.'), text('Sì'))).toBe(false);
});

test('names of rows are no numbers', () => {
  expect(numberColumns({ columns: ['Anno'], rows: [{ cells: [text('2024')], total: false }] })).toEqual([false]);
});
