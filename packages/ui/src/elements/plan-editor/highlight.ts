import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** A stretch of text and the kind of its token (`@traguardo/dsl` token kinds). In order, without overlap. */
export interface PaintedToken {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Reads a whole text into tokens; fast enough for every pause in typing. */
export type Tokenizer = (text: string) => readonly PaintedToken[];

const CLASSES: Readonly<Record<string, string>> = {
  'block-word': 'tok-block',
  'name-clause': 'tok-clause',
  'value-clause': 'tok-clause',
  'expression-clause': 'tok-clause',
  argument: 'tok-argument',
  function: 'tok-function',
  unit: 'tok-unit',
  'operator-word': 'tok-operator',
  'yes-no': 'tok-argument',
  missing: 'tok-argument',
  number: 'tok-number',
  date: 'tok-number',
  text: 'tok-text',
  quoted: 'tok-name',
  word: 'tok-name',
  comparison: 'tok-operator',
  comment: 'tok-comment',
  documentation: 'tok-documentation',
  bad: 'tok-bad',
  heading: 'tok-block',
  strong: 'tok-name',
  brace: 'tok-brace',
};

const MARKS = new Map(Object.values(CLASSES).map((name) => [name, Decoration.mark({ class: name })]));

const setMarks = StateEffect.define<DecorationSet>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    const fresh = transaction.effects.find((effect) => effect.is(setMarks));
    return fresh ? (fresh.value as DecorationSet) : value.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Milliseconds; a text that takes long to read is read less often, so that colours never take more than a fifth of the time. */
const SHORTEST_PAUSE = 40;

/**
 * Colours from the tokens of the language. A keystroke only moves the marks there are; the text is read again
 * after a pause.
 */
export function highlighting(tokenize: Tokenizer): Extension {
  const plugin = ViewPlugin.define((view) => {
    let waiting = 0;
    let cost = 0;
    const paint = () => {
      waiting = 0;
      const start = performance.now();
      view.dispatch({ effects: setMarks.of(paintedMarks(tokenize(view.state.doc.toString()), view.state.doc.length)) });
      cost = performance.now() - start;
    };
    const schedule = () => {
      if (waiting === 0) waiting = setTimeout(paint, Math.max(SHORTEST_PAUSE, 4 * cost));
    };
    queueMicrotask(paint);
    return {
      update(update: ViewUpdate) {
        if (update.docChanged) schedule();
      },
      destroy() {
        clearTimeout(waiting);
        waiting = -1;
      },
    };
  });
  return [marks, plugin];
}

function paintedMarks(tokens: readonly PaintedToken[], length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let last = 0;
  for (const { kind, from, to } of tokens) {
    const mark = MARKS.get(CLASSES[kind] ?? '');
    if (!mark || from < last || to <= from || to > length) continue;
    builder.add(from, to, mark);
    last = to;
  }
  return builder.finish();
}
