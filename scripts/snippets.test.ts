import { compile, describe as describeProblem } from '@traguardo/dsl';
import { evaluate, runTests } from '@traguardo/engine';
import { plugin } from '@traguardo/gender-budget';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedPacks } from './shipped-packs.ts';

const root = join(import.meta.dirname, '..');

/**
 * Every plan text of the pages: the blocks fenced with the word `piano`. Those of `docs/diagnostics/` fail on purpose and have tests of their own.
 */
const snippets = globSync(['*.md', 'docs/*.md', 'docs/methods/*.md', 'examples/**/*.md', 'packages/*/*.md'], {
  cwd: root,
})
  .toSorted()
  .flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...text.matchAll(/^```piano\n([\s\S]*?)^```$/gm)].map((match) => ({
      name: `${page}:${text.slice(0, match.index).split('\n').length}`,
      text: match[1] ?? '',
    }));
  });

test.each(snippets)('$name compiles, and its tests pass', ({ name, text }) => {
  const { plan, diagnostics } = compile({ files: [{ path: name, text }], packs: shippedPacks(), plugins: [plugin] });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map((error) => describeProblem(error, 'en'))).toEqual([]);
  evaluate(plan);
  const failed = runTests(plan).flatMap(({ expectations }) => expectations.filter(({ passed }) => !passed));
  expect(failed.map(({ explanation }) => explanation)).toEqual([]);
});

test('there are snippets, and tests in them', () => {
  expect(snippets.length).toBeGreaterThan(10);
  expect(snippets.filter(({ text }) => /^(prova|test) /m.test(text)).length).toBeGreaterThan(5);
});
