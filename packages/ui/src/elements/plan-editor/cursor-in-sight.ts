import { EditorView, ViewPlugin } from '@codemirror/view';
import { whenCovered } from '../../page/focus-in-sight.ts';

/** The line one writes in stays in sight when the window becomes another, as when the keys of a phone come up. */
export const cursorInSight = ViewPlugin.define((view) => {
  const head = (): number => view.state.selection.main.head;
  const destroy = whenCovered(
    window,
    () => (view.hasFocus ? view.coordsAtPos(head()) : null),
    () => view.dispatch({ effects: EditorView.scrollIntoView(head()) }),
  );
  return { destroy };
});
