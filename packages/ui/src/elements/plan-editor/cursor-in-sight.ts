import { EditorView, ViewPlugin } from '@codemirror/view';

/** The line one writes in stays in sight when the window becomes another, as when the keys of a phone come up. */
export const cursorInSight = ViewPlugin.define((view) => {
  const bring = (): void => {
    if (view.hasFocus) view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
  };
  window.addEventListener('resize', bring);
  return { destroy: () => window.removeEventListener('resize', bring) };
});
