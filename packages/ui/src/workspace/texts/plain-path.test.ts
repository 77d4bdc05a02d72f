import { expect, it } from 'vitest';
import { isPlainPath, plainPath } from './plain-path.ts';

it('tells a plain relative path from one that leads elsewhere or that some system refuses', () => {
  for (const path of ['piano.piano', 'dati/consuntivi-2024.csv', 'con spazi e àccenti 😀.piano', 'a..b.piano'])
    expect([path, isPlainPath(path)]).toEqual([path, true]);
  for (const path of [
    '',
    '/assoluto.piano',
    '../x.piano',
    'a/../x.piano',
    'a//b.piano',
    '.nascosto',
    'C:x',
    String.raw`a\b`,
  ])
    expect([path, isPlainPath(path)]).toEqual([path, false]);
});

it('makes a plain path of any name of a file', () => {
  const names = [
    'Piano: 2024?.piano',
    '.piano',
    '../../x.csv',
    '/a//b.piano',
    String.raw`a\b.piano`,
    'a\nb.piano',
    'piano.piano',
  ];
  expect(names.map(plainPath)).toEqual([
    'Piano- 2024-.piano',
    '-piano',
    '-./-./x.csv',
    'a/b.piano',
    'a-b.piano',
    'a-b.piano',
    'piano.piano',
  ]);
  expect(names.map(plainPath).every(isPlainPath)).toBe(true);
});
