import { insertNewlineAndIndent } from '@codemirror/commands';
import { getIndentation, IndentContext, indentUnit } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { folding } from './folding.ts';

/** How deep a line begins that is broken off at `|`. */
function afterEnter(text: string): number | null {
  const at = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: folding });
  return getIndentation(new IndentContext(state, { simulateBreak: at }), at);
}

it('goes one step deeper after an opening brace, and stays after what closes one', () => {
  expect(afterEnter('piano ENTE "Ente" {|')).toBe(2);
  expect(afterEnter('piano ENTE "Ente" {\n  ambito A "A" { // nota|')).toBe(4);
  expect(afterEnter('consuntivi fine_anno al 31/12/2026 {\n}|')).toBe(0);
  expect(afterEnter('piano ENTE "Ente" {\n  ambito A "A" peso 100%|')).toBe(2);
});

it('opens a block between the brace typed and the one put behind it', () => {
  const text = 'piano ENTE "Ente" {\n  ambito A "A" {}\n}';
  const at = text.indexOf('}');
  let state = EditorState.create({ doc: text, selection: { anchor: at }, extensions: [folding, indentUnit.of('  ')] });
  insertNewlineAndIndent({ state, dispatch: (transaction) => void (state = transaction.state) });
  expect(state.doc.toString()).toBe('piano ENTE "Ente" {\n  ambito A "A" {\n    \n  }\n}');
  expect(state.selection.main.head).toBe(at + 5);
});

it('goes by the last line with words where there are none', () => {
  expect(afterEnter('piano ENTE "Ente" {\n\n|')).toBe(2);
});

it('puts a closing brace one step back', () => {
  const text = 'piano ENTE "Ente" {\n  ambito A "A"\n}';
  const state = EditorState.create({ doc: text, extensions: folding });
  expect(getIndentation(new IndentContext(state), text.length - 1)).toBe(0);
});
