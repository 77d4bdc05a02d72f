import { expect, it } from 'vitest';
import type { Problem } from '../../workspace/workspace.ts';
import { sameFix } from './same-fix.ts';

type Fix = Problem['fixes'][number];

function fix(label: string, file: string, offset: number, text = 'fonte'): Fix {
  const start = { offset, line: 1, column: 1 };
  return { label, edits: [{ place: { file, start, end: start }, text }] };
}

const problem = (...fixes: readonly Fix[]): Problem => ({ fixes }) as Problem;

it('is the nearest that does the same in the same file', () => {
  const [far, near] = [fix('Replace', 'a.piano', 90), fix('Replace', 'a.piano', 12)];
  const others = [fix('Remove', 'a.piano', 10), fix('Replace', 'b.piano', 10), fix('Replace', 'a.piano', 10, 'peso')];
  expect(sameFix([problem(...others), problem(far), problem(near)], fix('Replace', 'a.piano', 10))).toBe(near);
});

it('is none when the problem is gone', () => {
  expect(sameFix([problem(fix('Remove', 'a.piano', 10))], fix('Replace', 'a.piano', 10))).toBeNull();
});
