import { foldGutter, foldKeymap, foldService, indentService } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';

const UNIT = 2;

/** Blocks fold from their opening brace to the line that closes them, told by indentation. */
const foldBlocks = foldService.of((state, start) => {
  const line = state.doc.lineAt(start);
  if (!/\{\s*(\/\/.*)?$/.test(line.text)) return null;
  const depth = indentOf(line.text);
  for (let number = line.number + 1; number <= state.doc.lines; number++) {
    const next = state.doc.line(number);
    if (next.text.trim() === '' || indentOf(next.text) > depth) continue;
    const from = line.from + line.text.lastIndexOf('{') + 1;
    const to = next.from + next.text.search(/\S/);
    return next.text.trim().startsWith('}') && to > from ? { from, to } : null;
  }
  return null;
});

/** A new line stands as deep as the one before it, one step deeper after an opening brace, one less for a closing one. */
const indentBlocks = indentService.of((context, position) => {
  const { doc } = context.state;
  const line = doc.lineAt(position);
  // A line that is being broken is itself the one before, between two braces too.
  let before = context.simulatedBreak === position ? line.text.slice(0, position - line.from) : '';
  for (let number = line.number - 1; number > 0 && before.trim() === ''; number--) {
    before = doc.line(number).text;
  }
  const inside = /[{(]\s*(\/\/.*)?$/.test(before) ? UNIT : 0;
  const closes = /^\s*\}/.test(context.textAfterPos(position)) ? UNIT : 0;
  return Math.max(0, indentOf(before) + inside - closes);
});

function indentOf(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}

export const folding: Extension = [foldBlocks, indentBlocks, foldGutter(), keymap.of([...foldKeymap])];
