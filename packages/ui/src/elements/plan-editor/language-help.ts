import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import type { CompletionOption } from '@traguardo/dsl';
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
} from '@codemirror/view';
import type { LanguageClient } from '../../workspace/workspace.ts';
import { renderMarkdown } from './markdown.ts';

/** Letters a completed word may go on with, so that the list is filtered without asking again. */
const WORD = /^[\p{L}\p{N}_.%€]*$/u;

/** Nobody who writes a number waits for words. */
const NUMBER = /^[\d.]+$/;

/** Completion answered by the language, on request (Ctrl+Space) and while typing a word, at the offsets where it `isWanted`. */
export function completion(
  client: LanguageClient,
  path: () => string,
  isWanted: (state: EditorState, offset: number) => boolean,
): Extension {
  return autocompletion({ override: [proposals(client, path, isWanted)], icons: false, maxRenderedOptions: 200 });
}

/** What is proposed at a place. */
export function proposals(
  client: Pick<LanguageClient, 'complete'>,
  path: () => string,
  isWanted: (state: EditorState, offset: number) => boolean,
): (context: CompletionContext) => Promise<CompletionResult | null> {
  return async (context) => {
    if (!isWanted(context.state, context.pos)) return null;
    const word = context.matchBefore(/[\p{L}\p{N}_.]+$/u);
    if (!context.explicit && (!word || NUMBER.test(word.text))) return null;
    const { from, options } = await client.complete(path(), context.pos);
    const start = Math.min(from, context.pos);
    // of a word that is written to its end nothing is proposed: Enter ends its line
    const isOpen = (text: string): boolean =>
      !options.some(({ insert }) => insert.toLowerCase() === text.toLowerCase());
    if (context.aborted || options.length === 0) return null;
    if (!context.explicit && !isOpen(context.state.sliceDoc(start, context.pos))) return null;
    return {
      from: start,
      options: options.map(editorCompletion),
      validFor: (text) => WORD.test(text) && isOpen(text),
    };
  };
}

function editorCompletion(option: CompletionOption, index: number): Completion {
  return {
    label: option.label,
    detail: option.detail && ` ${option.detail}`, // else it is read as one word with the label
    boost: Math.max(-99, -index / 100),
    ...(option.documentation === '' ? {} : { info: () => renderMarkdown(option.documentation, document) }),
    apply: (view, _completion, from, to) => {
      view.dispatch({
        changes: { from, to, insert: option.insert },
        selection: { anchor: from + option.insert.length },
        userEvent: 'input.complete',
      });
      if (option.kind === 'clause') startCompletion(view);
    },
  };
}

/** Meaning of the word under the pointer. */
export function pointerHelp(client: LanguageClient, path: () => string): Extension {
  return hoverTooltip(async (view, offset) => tooltipAt(client, path(), view, offset), {
    hoverTime: 350,
    hideOnChange: true,
  });
}

const setHelp = StateEffect.define<Tooltip | null>();

const shownHelp = StateField.define<Tooltip | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setHelp)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : value;
  },
  provide: (field) => showTooltip.from(field),
});

/** The same help for the keyboard: shown by `showHelp`, closed by moving, typing, leaving the text, or Esc, which closes that of the pointer too. */
export const keyboardHelp: Extension = [
  shownHelp,
  EditorView.focusChangeEffect.of((_state, isFocused) => (isFocused ? null : setHelp.of(null))),
  keymap.of([{ key: 'Escape', run: closeHelp }]),
];

function closeHelp({ state, dispatch }: EditorView): boolean {
  if (!state.field(shownHelp) && !hasHoverTooltips(state)) return false;
  dispatch({ effects: [setHelp.of(null), closeHoverTooltips] });
  return true;
}

/** Command: shows the meaning of the word at the cursor. `announce` gets its words for assistive technology. */
export function showHelp(client: LanguageClient, path: () => string, announce: (text: string) => void) {
  return (view: EditorView): boolean => {
    const { head } = view.state.selection.main;
    void tooltipAt(client, path(), view, head).then((tooltip) => {
      if (!tooltip || view.state.selection.main.head !== head) return;
      view.dispatch({ effects: setHelp.of(tooltip) });
      announce(view.dom.querySelector('.markdown')?.textContent ?? '');
    });
    return true;
  };
}

async function tooltipAt(
  client: LanguageClient,
  path: string,
  view: EditorView,
  offset: number,
): Promise<Tooltip | null> {
  const { doc } = view.state;
  const help = await client.hover(path, offset);
  if (!help || help.to > doc.length) return null;
  return {
    pos: help.from,
    end: help.to,
    above: true,
    create: () => ({ dom: renderMarkdown(help.markdown, document) }),
  };
}
