import { expect, it } from 'vitest';
import type { Problem } from '../../workspace/workspace.ts';
import { firstError, problemFrom } from './problem-steps.ts';

const problem = (file: string, from: number): Problem => ({
  code: 'code/unknown',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  from,
  to: from,
  message: `${file} ${from}`,
  fixes: [],
});

const all = [problem('b', 5), problem('a', 9), problem('a', 2), problem('elsewhere', 0)];
const step = (path: string, offset: number, direction: 1 | -1): string | undefined =>
  problemFrom(all, ['a', 'b'], { path, offset }, direction)?.message;

it('goes through the problems of all files, round and round', () => {
  expect([step('a', 0, 1), step('a', 2, 1), step('a', 9, 1), step('b', 5, 1)]).toEqual(['a 2', 'a 9', 'b 5', 'a 2']);
  expect([step('b', 9, -1), step('b', 5, -1), step('a', 9, -1), step('a', 2, -1)]).toEqual([
    'b 5',
    'a 9',
    'a 2',
    'b 5',
  ]);
});

it('finds none where there is none', () => {
  expect(problemFrom(all, ['c'], { path: 'c', offset: 0 }, 1)).toBeNull();
});

it('finds the first error, past what is only a warning', () => {
  const warning = { ...problem('a', 0), severity: 'warning' as const };
  expect(firstError([warning, ...all], ['a', 'b'])?.message).toBe('a 2');
  expect(firstError([warning], ['a', 'b'])).toBeNull();
});
