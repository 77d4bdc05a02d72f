import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Deeper lines continue at this column: there must be room left to read. */
const DEEPEST = 12;

/** `cm-deep-4` for a line that begins with four spaces; classes, since the policy of the page refuses styles of single elements. */
const marks = Array.from({ length: DEEPEST }, (_, at) => Decoration.line({ class: `cm-deep-${at + 1}` }));

/** Only on a wide screen: on a narrow one the whole width is needed for the text. */
const looks = EditorView.baseTheme({
  '@media (width >= 48rem)': Object.fromEntries(
    marks.map((_, at) => [
      `.cm-line.cm-deep-${at + 1}`,
      { paddingInlineStart: `calc(6px + ${at + 1}ch)`, textIndent: `-${at + 1}ch` },
    ]),
  ),
});

function deepLines({ visibleRanges, state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      const mark = marks[Math.min(line.text.search(/[^ ]|$/), DEEPEST) - 1];
      if (mark) builder.add(line.from, line.from, mark);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** A line too long for the screen continues under its own beginning, not at the margin. */
export const wrappedIndent: Extension = [
  looks,
  ViewPlugin.define(
    (view) => {
      const plugin = {
        lines: deepLines(view),
        update(update: ViewUpdate) {
          if (update.docChanged || update.viewportChanged) plugin.lines = deepLines(update.view);
        },
      };
      return plugin;
    },
    { decorations: ({ lines }) => lines },
  ),
];
