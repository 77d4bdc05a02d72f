import { describe, expect, test } from 'vitest';
import { PlanGrammar } from '../src/parse/grammar.ts';
import { parseFile } from '../src/parse/parse.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { runFixtures } from './fixtures.ts';
import { printFinding, printTree } from './print-tree.ts';

describe('the grammar', () => {
  test('passes its own validation', () => {
    expect(() => new PlanGrammar(false)).not.toThrow();
  });
});

runFixtures(new URL('fixtures/parse/', import.meta.url), (text, path) => {
  const { items, diagnostics } = parseFile({ path, text }, coreVocabulary);
  return [printTree(items), ...diagnostics.map(printFinding)].filter((line) => line !== '').join('\n');
});
