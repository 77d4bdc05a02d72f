import { expect, it } from 'vitest';
import { dateText, writtenDate } from '@traguardo/model';

it('reads a day as people of the language do, and writes it as their texts do', () => {
  expect([dateText('2024-07-01', 'it'), dateText('2024-07-01', 'en')]).toEqual(['01/07/2024', '1 Jul 2024']);
  expect([writtenDate('2024-12-31', 'it'), writtenDate('2024-12-31', 'en')]).toEqual(['31/12/2024', '2024-12-31']);
});

it('makes no other day of one that the calendar has not, and leaves what is no day', () => {
  expect(dateText('2024-02-30', 'en')).toBe('30 Feb 2024');
  expect(['', 'soon', '2024'].map((text) => dateText(text, 'en'))).toEqual(['', 'soon', '2024']);
});
