import { expect, test } from 'vitest';
import { codeKey, codeSkeleton } from '../src/index.ts';

test.each([
  ['PIRA 09_2024', 'pira_09_2024'],
  ['oc_ccu_01', 'OC_CCU_01'],
  ['  A1.3 ', 'a1.3'],
  ['rev\u00A02024', 'rev_2024'],
  ['Qualita\u0300', 'QUALIT\u00C0'],
])('%j and %j are one code', (a, b) => {
  expect(codeKey(a)).toBe(codeKey(b));
});

test('codes that differ only in punctuation look alike but stay different', () => {
  expect(codeKey('D3.1_03')).not.toBe(codeKey('D3.1.03'));
  expect(codeSkeleton('D3.1_03')).toBe(codeSkeleton('D3.1.03'));
});
