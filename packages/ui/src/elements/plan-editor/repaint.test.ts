import { ChangeSet, Text } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import { createProgramWords, semanticTokens } from '@traguardo/dsl';
import { array, assert, constantFrom, double, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { SAMPLE_TEXT } from '../../../test/sample-plan.ts';
import { packTokens } from '../../workspace/texts/painted-text.ts';
import { marksOf, withMarks } from './highlight.ts';
import { repaintOf } from './repaint.ts';

const words = createProgramWords();

function tokensOf(text: string): Uint32Array {
  return packTokens(semanticTokens(text, words([{ path: '', text }], [])));
}

function drawn(marks: typeof Decoration.none): readonly unknown[] {
  const found: unknown[] = [];
  marks.between(0, 1e9, (from, to, mark) => void found.push([from, to, (mark.spec as { class: string }).class]));
  return found;
}

function whole(tokens: Uint32Array, length: number): typeof Decoration.none {
  const none = ChangeSet.empty(length);
  return withMarks(Decoration.none, marksOf({ from: 0, to: length, tokens }, none));
}

const edit = record({
  at: double({ min: 0, max: 1, noNaN: true }),
  length: constantFrom(0, 0, 1, 1, 2, 12),
  insert: constantFrom('1', '7', 'a', ' ', '"', '{', '}', '\n', '//', 'peso 40%', '', ''),
});

it('draws what a whole painting would, whatever was typed before and during the reading', () => {
  const rounds = record({ before: array(edit, { maxLength: 3 }), during: array(edit, { maxLength: 2 }) });
  assert(
    property(array(rounds, { minLength: 1, maxLength: 5 }), (all) => {
      let doc = Text.of(SAMPLE_TEXT.split('\n'));
      let tokens = tokensOf(SAMPLE_TEXT);
      let marks = whole(tokens, doc.length);
      let since = ChangeSet.empty(doc.length);
      const type = ({ at, length, insert }: { at: number; length: number; insert: string }): void => {
        const from = Math.floor(at * doc.length);
        const changes = ChangeSet.of({ from, to: Math.min(from + length, doc.length), insert }, doc.length);
        doc = changes.apply(doc);
        marks = marks.map(changes);
        since = since.compose(changes);
      };
      for (const { before, during } of [...all, { before: [], during: [] }]) {
        before.forEach(type);
        const changes = since;
        since = ChangeSet.empty(doc.length);
        const read = tokensOf(doc.toString());
        during.forEach(type);
        const repaint = repaintOf(tokens, read, changes);
        tokens = read;
        if (repaint !== null) marks = withMarks(marks, marksOf(repaint, since));
      }
      expect(drawn(marks)).toEqual(drawn(whole(tokensOf(doc.toString()), doc.length)));
    }),
    { numRuns: 300 },
  );
});

it('draws nothing for nothing, and little for a key', () => {
  const tokens = tokensOf(SAMPLE_TEXT);
  const { length } = SAMPLE_TEXT;
  expect(repaintOf(tokens, tokens, ChangeSet.empty(length))).toBeNull();
  const at = SAMPLE_TEXT.indexOf('40%') + 1;
  const changes = ChangeSet.of({ from: at, insert: '2' }, length);
  const typed = tokensOf(`${SAMPLE_TEXT.slice(0, at)}2${SAMPLE_TEXT.slice(at)}`);
  expect(repaintOf(tokens, typed, changes)?.tokens.length).toBeLessThan(20);
});
