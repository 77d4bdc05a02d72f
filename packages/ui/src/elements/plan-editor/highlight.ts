import { ChangeSet, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { PaintedKind, PaintedToken } from '../../workspace/painted-text.ts';

/** Reads a whole text into tokens, somewhere else: the page goes on meanwhile. */
export type Tokenizer = (text: string) => Promise<readonly PaintedToken[]>;

const CLASSES: Readonly<Record<PaintedKind, string>> = {
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

/** Milliseconds between a change and the next reading of the text. */
const PAUSE = 40;

/**
 * Colours from the tokens of the language. A keystroke only moves the marks there are; the text is read again after a pause, one
 * reading at a time, and what was typed meanwhile moves its tokens too.
 */
export function highlighting(tokenize: Tokenizer): Extension {
  const plugin = ViewPlugin.define((view) => new Painter(view, tokenize));
  return [marks, plugin];
}

class Painter implements PluginValue {
  readonly #view: EditorView;
  readonly #tokenize: Tokenizer;
  #timer = 0;
  /** What has changed since the text that is being read; null while none is. */
  #since: ChangeSet | null = null;
  #isGone = false;

  constructor(view: EditorView, tokenize: Tokenizer) {
    this.#view = view;
    this.#tokenize = tokenize;
    queueMicrotask(() => void this.#paint());
  }

  update({ docChanged, changes }: ViewUpdate): void {
    if (!docChanged) return;
    if (this.#since !== null) this.#since = this.#since.compose(changes);
    else this.#schedule();
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#isGone = true;
  }

  #schedule(): void {
    if (this.#timer === 0) this.#timer = setTimeout(() => void this.#paint(), PAUSE);
  }

  async #paint(): Promise<void> {
    this.#timer = 0;
    const { doc } = this.#view.state;
    this.#since = ChangeSet.empty(doc.length);
    const tokens = await this.#tokenize(doc.toString());
    if (this.#isGone) return;
    const since = this.#since;
    this.#since = null;
    this.#view.dispatch({ effects: setMarks.of(paintedMarks(tokens, doc.length).map(since)) });
    if (!since.empty) this.#schedule();
  }
}

function paintedMarks(tokens: readonly PaintedToken[], length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let last = 0;
  for (const { kind, from, to } of tokens) {
    const mark = MARKS.get(CLASSES[kind]);
    if (!mark || from < last || to <= from || to > length) continue;
    builder.add(from, to, mark);
    last = to;
  }
  return builder.finish();
}
