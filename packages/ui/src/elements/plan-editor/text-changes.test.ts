import { array, assert, property, stringMatching } from 'fast-check';
import { expect, it } from 'vitest';
import { type TextChange, textChanges } from './text-changes.ts';

function apply(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

const line = stringMatching(/^[ab{} ]{0,6}$/);
const text = array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

it('turns one text into the other, in order and without overlap', () => {
  assert(
    property(text, text, (old, next) => {
      const changes = textChanges(old, next);
      expect(apply(old, changes)).toBe(next);
      for (const [index, change] of changes.entries()) {
        expect(change.from).toBeGreaterThanOrEqual(changes[index - 1]?.to ?? 0);
      }
    }),
  );
});

it('changes nothing in equal texts', () => {
  expect(textChanges('a\nb\n', 'a\nb\n')).toEqual([]);
});

it('leaves untouched lines between two changed ones alone', () => {
  expect(textChanges('a\n  b\nc\n d\n', 'a\nb\nc\nd\n')).toEqual([
    { from: 2, to: 4, insert: '' },
    { from: 8, to: 9, insert: '' },
  ]);
});
