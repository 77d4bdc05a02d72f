import { expect, test } from 'vitest';
import { sealTexts, unsealTexts } from '../src/sealed-texts.ts';

const sealed = (...paths: readonly string[]): readonly string[] | undefined =>
  unsealTexts(sealTexts(paths.map((path) => ({ path, text: '' }))))?.files.map(({ path }) => path);

test.each([
  [['a.piano'], ['a.piano']],
  [
    ['/x/y/a.piano', '/x/y/b.piano'],
    ['a.piano', 'b.piano'],
  ],
  [
    ['/x/y/a.piano', '/x/z/b.piano'],
    ['y/a.piano', 'z/b.piano'],
  ],
  [
    ['/x/a.piano', '/y/b.piano'],
    ['x/a.piano', 'y/b.piano'],
  ],
  [
    ['/x/a.piano', 'packs/b.piano'],
    ['/x/a.piano', 'packs/b.piano'],
  ],
  [
    ['packs/b.piano', '/x/a.piano'],
    ['/x/a.piano', 'packs/b.piano'],
  ],
  [
    ['-', '/a.piano'],
    ['-', '/a.piano'],
  ],
])('paths are taken from the folder all share: %j', (paths, expected) => {
  expect(sealed(...paths)).toEqual(expected);
});
