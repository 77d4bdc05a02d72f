import { foldGutter, foldKeymap, foldService, getIndentation, indentService } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const UNIT = 2;

/** Blocks fold from their opening brace to the line that closes them, told by indentation. */
const foldBlocks = foldService.of((state, start) => {
  const line = state.doc.lineAt(start);
  if (!/\{\s*(\/\/.*)?$/.test(line.text)) return null;
  const depth = indentOf(line.text);
  for (let number = line.number + 1; number <= state.doc.lines; number++) {
    const next = state.doc.line(number);
    if (!/\S/.test(next.text) || indentOf(next.text) > depth) continue;
    const from = line.from + line.text.lastIndexOf('{') + 1;
    return /^\s*\}/.test(next.text) ? { from, to: next.from + indentOf(next.text) } : null;
  }
  return null;
});

/** A new line stands as deep as the one before it, one step deeper after an opening brace, one less for a closing one. */
const indentBlocks = indentService.of((context, position) => {
  const { doc } = context.state;
  const line = doc.lineAt(position);
  // A line that is being broken is itself the one before, between two braces too.
  let before = context.simulatedBreak === position ? line.text.slice(0, position - line.from) : '';
  for (let number = line.number - 1; number > 0 && !/\S/.test(before); number--) {
    before = doc.line(number).text;
  }
  const inside = /[{(]\s*(\/\/.*)?$|\{[^}]*$/.test(before) ? UNIT : 0;
  const closes = /^\s*\}/.test(context.textAfterPos(position)) ? UNIT : 0;
  return Math.max(0, indentOf(before) + inside - closes);
});

/** A `}` typed on a line of its own goes one step back; where the one put behind the opening brace waits below, it is that one. */
const closeBlocks = EditorView.inputHandler.of((view, from, to, text) => {
  const { state } = view;
  const line = state.doc.lineAt(from);
  if (text !== '}' || from !== to || /\S/.test(line.text)) return false;
  const brace = `${' '.repeat(getIndentation(state, line.from) ?? 0).slice(UNIT)}}`;
  const [waiting = ''] = new RegExp(`^\\s*\n${brace}`).exec(state.sliceDoc(line.to)) ?? [];
  view.dispatch({
    changes: { from: line.from, to: line.to + waiting.length, insert: brace },
    selection: { anchor: line.from + brace.length },
  });
  return true;
});

function indentOf(text: string): number {
  return text.search(/[^ ]|$/);
}

export const folding: Extension = [foldBlocks, indentBlocks, closeBlocks, foldGutter(), keymap.of(foldKeymap)];
