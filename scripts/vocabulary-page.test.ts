import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabularyPage } from './vocabulary-page.ts';

test('docs/vocabulary.md is the one the records give; `npm run docs` writes it anew', () => {
  expect(readFileSync(join(import.meta.dirname, '../docs/vocabulary.md'), 'utf8')).toBe(vocabularyPage());
});
