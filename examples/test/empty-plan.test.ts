import { evaluate } from '@traguardo/engine';
import { expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';

test('the empty plan compiles without errors or warnings and waits for its values', () => {
  const { plan, diagnostics } = compileExample(readExample('piano-vuoto'));
  expect(diagnostics.filter(({ severity }) => severity !== 'information')).toEqual([]);
  expect(evaluate(plan).nodes[0]?.status).toBe('missing');
});
