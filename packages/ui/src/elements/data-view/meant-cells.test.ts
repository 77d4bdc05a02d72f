import { expect, it } from 'vitest';
import { asWritten } from './meant-cells.ts';

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
