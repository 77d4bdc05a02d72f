import { insertNewlineAndIndent } from '@codemirror/commands';
import { getIndentation, IndentContext, indentUnit } from '@codemirror/language';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
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

it('keeps the depth of a block whose first words stand on the line of its brace', () => {
  expect(afterEnter('  indicatore A "A" target SI { tipo qualità|')).toBe(4);
  expect(afterEnter('  indicatore A "A" target SI { tipo qualità|}')).toBe(2);
  expect(afterEnter('  indicatore A "A" target SI { tipo qualità }|')).toBe(2);
});

/** A text after `}` is typed at `|`, with the cursor; null where the editor leaves it to others. */
function afterBrace(text: string): string | null {
  const anchor = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', ''), selection: { anchor }, extensions: folding });
  const written: string[] = [];
  const view = {
    state,
    dispatch(spec: TransactionSpec) {
      const { doc, selection } = state.update(spec).state;
      written.push(`${doc.sliceString(0, selection.main.head)}|${doc.sliceString(selection.main.head)}`);
    },
  } as unknown as EditorView;
  const isTaken = state
    .facet(EditorView.inputHandler)
    .some((take) => take(view, anchor, anchor, '}', () => state.update({})));
  return isTaken ? (written[0] ?? '') : null;
}

it('puts a brace typed on a line of its own where its block begins', () => {
  expect(afterBrace('piano P "P" {\n  ambito A "A" {\n    nota "n"\n    |')).toBe(
    'piano P "P" {\n  ambito A "A" {\n    nota "n"\n  }|',
  );
  expect(afterBrace('piano P "P" {\n  |')).toBe('piano P "P" {\n}|');
  expect(afterBrace('piano P "P" { |')).toBeNull();
});

it('takes a brace typed where one waits for that one', () => {
  const begun = 'piano P "P" {\n  ambito A "A" {\n    nota "n"\n';
  expect(afterBrace(`${begun}    |\n  }\n}`)).toBe(`${begun}  }|\n}`);
  expect(afterBrace(`${begun}  }\n  |\n\n}`)).toBe(`${begun}  }\n}|`);
  // the one below closes another block
  expect(afterBrace(`${begun}    |\n}`)).toBe(`${begun}  }|\n}`);
});
