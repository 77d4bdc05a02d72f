import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PICTURES } from './grammar/page.ts';
import { pages } from './pages.ts';

const root = join(import.meta.dirname, '..');
const written = pages();

test.each(Object.entries(written))('%s is what the code gives; `npm run docs` writes it anew', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test('every picture of the grammar is one of a rule', () => {
  const kept = globSync(`${PICTURES}/**/*.svg`, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  expect(kept.toSorted()).toEqual(
    Object.keys(written)
      .filter((path) => path.startsWith(PICTURES))
      .toSorted(),
  );
});
