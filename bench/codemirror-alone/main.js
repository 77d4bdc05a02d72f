// The editor the application is built on, with what any editor of text has, and nothing of ours.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';

/** Shows a text, with the cursor at an offset. */
globalThis.showText = (doc, anchor) => {
  const parent = document.querySelector('#editor');
  const height = EditorView.theme({ '&': { height: '600px' }, '.cm-scroller': { overflow: 'auto' } });
  const extensions = [
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    keymap.of([...defaultKeymap, ...historyKeymap]),
    height,
  ];
  const view = new EditorView({ state: EditorState.create({ doc, extensions, selection: { anchor } }), parent });
  view.dispatch({ effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  view.focus();
};
