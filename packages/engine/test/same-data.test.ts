import { expect, test } from 'vitest';
import { isSameData } from '../src/same-data.ts';

test.each<[a: unknown, b: unknown, isSame: boolean]>([
  [1n, 1n, true],
  [1n, 2n, false],
  [null, null, true],
  [null, {}, false],
  [{ a: 1, b: [1, { c: 2n }] }, { b: [1, { c: 2n }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: 1, b: undefined }, { a: 1, c: undefined }, false],
  [[1, 2], [1, 2, 3], false],
  [[], {}, false],
  [{}, [], false],
  ['1', 1, false],
])('%o and %o', (a, b, isSame) => {
  expect(isSameData(a, b)).toBe(isSame);
});
