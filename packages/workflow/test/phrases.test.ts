import { expect, it } from 'vitest';
import { listText } from '../src/locales/phrases.ts';

it('names up to five, and counts the rest', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  expect(listText(names.slice(0, 5), 'it')).toBe('A, B, C, D, E');
  expect(listText(names.slice(0, 6), 'it')).toBe('A, B, C, D, E e un altro');
  expect(listText(names, 'it')).toBe('A, B, C, D, E e altri 2');
  expect(listText(names.slice(0, 6), 'en')).toBe('A, B, C, D, E and 1 more');
});
