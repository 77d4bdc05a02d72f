import { expect, it } from 'vitest';
import { applyEdits } from '../src/apply-edits.ts';
import type { Edit } from '../src/diagnostic.ts';

const at = (offset: number): Edit['place']['start'] => ({ offset, line: 1, column: offset + 1 });
const edit = (from: number, to: number, text: string, file = 'a'): Edit => ({
  place: { file, start: at(from), end: at(to) },
  text,
});

it('makes the edits of its file in whatever order they come, and puts in before what it replaces', () => {
  const edits = [
    edit(8, 9, 'X'),
    edit(0, 1, 'b', 'other'),
    edit(2, 5, ''),
    edit(6, 8, 'cd'),
    edit(6, 6, '<'),
    edit(9, 9, '>'),
  ];
  expect(applyEdits('a', '0123456789', edits)).toBe('015<cdX>9');
  expect(applyEdits('a', '0123456789', edits.toReversed())).toBe('015<cdX>9');
  expect(applyEdits('other', '0123', edits)).toBe('b123');
});

it('of several put in at one place has the last first', () => {
  expect(applyEdits('a', 'xy', [edit(1, 1, '1'), edit(1, 1, '2')])).toBe('x21y');
});
