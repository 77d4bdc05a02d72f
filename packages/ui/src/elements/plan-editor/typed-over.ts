import { EditorView } from '@codemirror/view';

/**
 * Text typed over a selection is put in by the editor. Left to the browser, it would keep the look of what it replaces by an inline
 * style, which the content security policy refuses and reports.
 */
export const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== 'insertText' || data === null || isComposing || empty) return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    const isTaken = view.state.facet(EditorView.inputHandler).some((take) => take(view, from, to, data, insert));
    if (!isTaken && !view.state.readOnly) view.dispatch(insert());
    return true;
  },
});
