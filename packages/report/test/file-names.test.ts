import fc from 'fast-check';
import { codeKey } from '@traguardo/model';
import { expect, test } from 'vitest';
import { fileNameOf } from '../src/public/file-names.ts';
import { byteLength } from '../src/public/public-file.ts';

test('ordinary codes are their own names; what loses a sign gets a part of its hash', () => {
  expect(fileNameOf('PIRA08.done')).toBe('PIRA08.done');
  expect(fileNameOf('C1.1_07')).toBe('C1.1_07');
  expect(fileNameOf('a/b')).toMatch(/^a-b~[0-9a-f]{8}$/);
  expect(fileNameOf('a:b')).not.toBe(fileNameOf('a/b'));
  expect(fileNameOf('../..')).toMatch(/^[0-9a-f]{8}$/);
  expect(fileNameOf('qualità')).toMatch(/^qualita~/);
  expect(fileNameOf('con')).toMatch(/^con~/);
  expect(fileNameOf('index')).toMatch(/^index~/);
});

test('any code has a name every file system takes, its own whatever case is used', () => {
  const code = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(code, code, (one, other) => {
      const [a, b] = [fileNameOf(one), fileNameOf(other)];
      expect(a).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._~-]{0,79}$/);
      if (codeKey(one) !== codeKey(other)) expect(a.toLowerCase()).not.toBe(b.toLowerCase());
    }),
  );
});

test('bytes are counted as they are written', () => {
  const text = 'aè€𝄞';
  expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
  expect(byteLength(new Uint8Array(7))).toBe(7);
});
