import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, hashText, type Json } from '../src/index.ts';

test.each<[Json, string]>([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [
    { '\u20ac': 1, '\r': 2, '\u00f6': 3, '1': 4, '\ud83d\ude00': 5, '\ufb33': 6 },
    '{"\\r":2,"1":4,"\u00f6":3,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":6}',
  ],
  ['quote " back \\ line \n unit \u001f', '"quote \\" back \\\\ line \\n unit \\u001f"'],
  [-0, '0'],
  [[], '[]'],
  [{}, '{}'],
])('%o', (value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

test.each([1.5, Number.NaN, 2 ** 53, undefined, 1n, '\ud800', { '\udc00': 1 }])('refuses %o', (value) => {
  expect(() => canonicalJson(value as Json)).toThrow(TypeError);
});

test('reading back and writing again gives the same bytes, whatever the order of keys', () => {
  const jsons = fc
    .jsonValue({ noUnicodeString: false })
    .filter((value) => !/[.eE]/.test(JSON.stringify(value).replace(/"[^"]*"/g, '')));
  const property = fc.property(jsons, (value) => {
    try {
      const once = canonicalJson(value as Json);
      return canonicalJson(JSON.parse(once) as Json) === once;
    } catch (error) {
      return error instanceof TypeError; // numbers that are not safe integers, lone surrogates
    }
  });
  expect(() => fc.assert(property)).not.toThrow();
});

test('the hash of a text is SHA-256 of its UTF-8 bytes', () => {
  expect(hashText('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashText('é')).toBe('sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});
