import { type SheetCell, textCell } from '@traguardo/office';
import { expect, it } from 'vitest';
import { dayIn, dayOrderOf } from './read-day.ts';

const number = (text: string): SheetCell => ({ kind: 'number', text, percent: false, formula: false });

it.each([
  '31/12/2024',
  '31.12.2024',
  '31-12-24',
  '31/12/2024 00:00:00',
  '2024-12-31',
  '2024-12-31T10:30:00',
  '2024/12/31',
  '31 dicembre 2024',
  '31-dic-24',
  '31 Dec 2024',
  'December 31, 2024',
  '45657',
])('reads the day of %s', (text) => {
  expect(dayIn(textCell(text))).toBe('2024-12-31');
});

it('reads a day kept as a number, and no other number', () => {
  expect(dayIn(number('45657'))).toBe('2024-12-31');
  expect(dayIn(number('2024'))).toBeNull();
  expect(dayIn(number('99999'))).toBeNull();
});

it.each(['12/31/2024', '30/02/2024', '31/12', 'entro gennaio 2024', '31 brumaio 2024', 'nd'])(
  'reads no day in %s',
  (text) => {
    expect(dayIn(textCell(text))).toBeNull();
  },
);

it('takes the month first only where a column can be read no other way', () => {
  const order = (...texts: readonly string[]) => dayOrderOf(texts.map((text) => textCell(text)));
  expect(order('01/02/2024', '12/31/2024')).toBe('month-first');
  expect(order('01/02/2024', '02/03/2024')).toBe('day-first');
  expect(order('12/31/2024', '31/12/2024')).toBe('day-first');
  expect(dayIn(textCell('01/02/2024'), 'month-first')).toBe('2024-01-02');
});
