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

/** Score and band of a line behind its text; a keystroke moves them with their lines. */
export const results = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, { changes, effects, state }) {
    const fresh = effects.find((effect) => effect.is(setResults));
    if (!fresh) return value.map(changes);
    const shown = new Map<number, string>();
    for (const { offset, text } of fresh.value as readonly ShownResult[]) {
      if (offset <= state.doc.length) shown.set(state.doc.lineAt(offset).to, text);
    }
    const widgets = [...shown].toSorted(([a], [b]) => a - b);
    return Decoration.set(
      widgets.map(([end, text]) => Decoration.widget({ widget: new ResultWidget(text), side: 1 }).range(end)),
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});
