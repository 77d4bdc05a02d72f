import { ChangeSet, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { type PaintedKind, unpackTokens } from '../../workspace/texts/painted-text.ts';
import { type Repaint, repaintOf } from './repaint.ts';

/** Reads the whole text into packed tokens (`packTokens`), somewhere else: the page goes on meanwhile. */
export type Tokenizer = () => Promise<Uint32Array>;

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

/** Marks in place of those that reach into a stretch or touch it. */
interface Marked {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Range<Decoration>[];
}

const setMarks = StateEffect.define<Marked>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { changes, effects }) {
    const moved = value.map(changes);
    const fresh = effects.find((effect) => effect.is(setMarks));
    return fresh ? withMarks(moved, fresh.value as Marked) : moved;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks with those of a stretch put in place of what was there. Pure. */
export function withMarks(drawn: DecorationSet, { from, to, marks: add }: Marked): DecorationSet {
  return drawn.update({ filterFrom: from, filterTo: to, filter: () => false, add });
}

/** Milliseconds between a change and the next reading of the text. */
const PAUSE = 40;

/**
 * Colours from the tokens of the language. A keystroke only moves the marks there are; the text is read again after a pause, one
 * reading at a time, and of what was read only that is drawn which the keys have touched or made something else.
 */
export function highlighting(tokenize: Tokenizer): Extension {
  const plugin = ViewPlugin.define((view) => new Painter(view, tokenize));
  return [marks, plugin];
}

class Painter implements PluginValue {
  readonly #view: EditorView;
  readonly #tokenize: Tokenizer;
  #timer = 0;
  /** What was read last; null for nothing yet. */
  #tokens: Uint32Array | null = null;
  /** What has changed since the text of the last reading, which may be under way. */
  #since: ChangeSet;
  #isReading = false;
  #isGone = false;

  constructor(view: EditorView, tokenize: Tokenizer) {
    this.#view = view;
    this.#tokenize = tokenize;
    this.#since = ChangeSet.empty(view.state.doc.length);
    queueMicrotask(() => void this.#paint());
  }

  update({ docChanged, changes }: ViewUpdate): void {
    if (!docChanged) return;
    this.#since = this.#since.compose(changes);
    if (!this.#isReading) this.#schedule();
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
    const changes = this.#since;
    this.#since = ChangeSet.empty(changes.newLength);
    this.#isReading = true;
    const tokens = await this.#tokenize();
    this.#isReading = false;
    if (this.#isGone) return;
    const repaint = repaintOf(this.#tokens, tokens, changes);
    this.#tokens = tokens;
    if (repaint !== null) this.#draw(marksOf(repaint, this.#since));
    if (!this.#since.empty) this.#schedule();
  }

  #draw(marked: Marked): void {
    if (!isDrawn(this.#view.state.field(marks), marked)) this.#view.dispatch({ effects: setMarks.of(marked) });
  }
}

/** The marks of a repaint, moved by what was typed while the text was read. Pure. */
export function marksOf({ from, to, tokens }: Repaint, since: ChangeSet): Marked {
  const made: Range<Decoration>[] = [];
  for (const token of unpackTokens(tokens)) {
    const mark = MARKS.get(CLASSES[token.kind]);
    const [start, end] = [since.mapPos(token.from, 1), since.mapPos(token.to, -1)];
    if (mark && end > start) made.push(mark.range(start, end));
  }
  return { from: since.mapPos(from, -1), to: since.mapPos(to, 1), marks: made };
}

/** Whether the marks there are have moved to exactly where these would stand. */
function isDrawn(drawn: DecorationSet, { from, to, marks: wanted }: Marked): boolean {
  let at = 0;
  let isSame = true;
  drawn.between(from, to, (start, end, mark) => {
    const range = wanted[at];
    isSame = range?.from === start && range.to === end && range.value === mark;
    at += 1;
    return isSame ? undefined : false;
  });
  return isSame && at === wanted.length;
}
