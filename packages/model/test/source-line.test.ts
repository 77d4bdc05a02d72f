import { expect, test } from 'vitest';
import { sourceLine } from '../src/index.ts';

test('a source is said as such, once', () => {
  expect(sourceLine('Bilancio, al 31/12/2024', 'it')).toBe('Fonte: Bilancio, al 31/12/2024');
  expect(sourceLine('fonte: registro', 'it')).toBe('fonte: registro');
  expect(sourceLine('Registry', 'en')).toBe('Source: Registry');
});
