import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { ShownResult } from '../../workspace/editor-services.ts';

/** Puts results at the ends of their lines, in place of those shown before. */
export const setResults = StateEffect.define<readonly ShownResult[]>();

class ResultWidget extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq({ text }: ResultWidget): boolean {
    return text === this.text;
  }

  override toDOM(): HTMLElement {
    const label = document.createElement('span');
    label.className = 'cm-result';
    label.textContent = this.text;
    return label;
  }
}

/** Whether exactly these texts stand at these ends of lines: then nothing has to be drawn. */
function isShown(drawn: DecorationSet, wanted: readonly (readonly [end: number, text: string])[]): boolean {
  if (drawn.size !== wanted.length) return false;
  const cursor = drawn.iter();
  return wanted.every(([end, text]) => {
    const { widget } = (cursor.value?.spec ?? {}) as { readonly widget?: ResultWidget };
    const isSame = cursor.from === end && widget?.text === text;
    cursor.next();
    return isSame;
  });
}

/** Score and band of a line behind its text; a keystroke moves them with their lines. */
export const results = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { changes, effects, state }) {
    const fresh = effects.find((effect) => effect.is(setResults));
    const moved = value.map(changes);
    if (!fresh) return moved;
    const shown = new Map<number, string>();
    for (const { offset, text } of fresh.value as readonly ShownResult[]) {
      if (offset <= state.doc.length) shown.set(state.doc.lineAt(offset).to, text);
    }
    const widgets = [...shown].toSorted(([a], [b]) => a - b);
    if (isShown(moved, widgets)) return moved;
    return Decoration.set(
      widgets.map(([end, text]) => Decoration.widget({ widget: new ResultWidget(text), side: 1 }).range(end)),
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});
