import { type Extension, Prec } from '@codemirror/state';
import { EditorView, runScopeHandlers } from '@codemirror/view';

/** With caps lock, Shift gives small letters, which the keymap takes for those without Shift: Ctrl+Shift+F would search in the file only. */
export const capsLock: Extension = Prec.high(
  EditorView.domEventHandlers({
    keydown(event, view) {
      const { key, code, keyCode, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (!shiftKey || !(ctrlKey || altKey || metaKey) || !/^\p{Ll}$/u.test(key)) return false;
      const meant = { key: key.toUpperCase(), code, keyCode, shiftKey, ctrlKey, altKey, metaKey };
      return runScopeHandlers(view, new KeyboardEvent('keydown', meant), 'editor');
    },
  }),
);
