import { expect, it } from 'vitest';
import { findText, replaceText } from './find-text.ts';

it('finds a text as it is written, signs of patterns too', () => {
  expect(findText('a (b) A (B)', { text: '(b)', matchCase: false })).toEqual([2, 8]);
  expect(findText('a (b) A (B)', { text: '(b)', matchCase: true })).toEqual([2]);
  expect(findText('aaa', { text: 'aa', matchCase: true })).toEqual([0]);
  expect(findText('a', { text: '', matchCase: true })).toEqual([]);
});

it('replaces in every file that may be written, and takes the new text literally', () => {
  const files = [
    { path: 'a.piano', kind: 'plan', text: 'costo €, costo' },
    { path: 'b.piano', kind: 'plan', text: 'altro' },
    { path: 'packs/x/1/a.piano', kind: 'pack', text: 'costo' },
  ] as const;
  expect(replaceText(files, { text: 'COSTO', matchCase: false }, '$&')).toEqual([
    { path: 'a.piano', kind: 'plan', text: '$& €, $&' },
  ]);
});

it('finds letters with whatever accent when asked, composed or not', () => {
  const inside = 'Attività, ATTIVITA, attivita\u{300}, perché?';
  expect(findText(inside, { text: 'attivita', matchCase: false, anyAccent: true })).toEqual([0, 10, 20]);
  expect(findText(inside, { text: 'perche?', matchCase: false, anyAccent: true })).toEqual([31]);
  expect(findText(inside, { text: 'attività', matchCase: false, anyAccent: true })).toHaveLength(3);
  expect(findText(inside, { text: 'attivita', matchCase: true })).toEqual([20]);
});
