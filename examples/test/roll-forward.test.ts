import { rollForward } from '@traguardo/dsl';
import { expect, it } from 'vitest';
import { compileExample, readExample } from './read-example.ts';

it.each(['alessandria-asti-2024', 'camera-inventata'])('%s goes on into a plan of 2025 without errors', (name) => {
  const program = compileExample(readExample(name));
  const { program: next, report, files } = rollForward(program, { year: 2025 });
  expect(next.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(next.plan.period.name).toBe('2025');
  expect(next.plan.revisions).toEqual([]);
  expect(report.byHand).toEqual([]);
  expect(report.changes).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});
