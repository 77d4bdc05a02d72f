import { closeBracketsKeymap, completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, historyField, historyKeymap, redo, undo } from '@codemirror/commands';
import { foldAll, unfoldAll } from '@codemirror/language';
import { openSearchPanel, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension, type StateEffect, Transaction } from '@codemirror/state';
import { type Command, EditorView, keymap, tooltips } from '@codemirror/view';
import type { LanguageClient, WorkspaceFile } from '../../workspace/workspace.ts';
import { EDITOR_KEYS, editorKeys, type OwnCommand } from './editor-keys.ts';
import { extensionsByKind, extensionsOfAll } from './editor-extensions.ts';
import { editorMemory } from './editor-memory.ts';
import { showHelp } from './language-help.ts';
import { phrases } from './phrases.ts';
import type { EditorEvents, PlanTextEditor } from './plan-text-editor.ts';
import { createProblemMarks } from './problem-marks.ts';
import { results, setResults } from './results.ts';
import { textChanges } from './text-changes.ts';
import { editorTheme } from './theme.ts';

/** Marks changes that came from outside: they are not told back. */
const fromOutside = Annotation.define<boolean>();

export function createPlanEditor(
  parent: HTMLElement,
  root: ShadowRoot,
  client: LanguageClient,
  events: EditorEvents,
): PlanTextEditor {
  const left = new Map<string, { readonly state: EditorState; readonly scroll: StateEffect<unknown> }>();
  const memory = editorMemory(client);
  const wording = new Compartment();
  let current: Pick<WorkspaceFile, 'path' | 'kind'> = { path: '', kind: 'plan' };
  let words: Extension = [];
  const path = () => current.path;
  /** The text of the open file as it is: making it of a long document anew takes milliseconds. */
  let text = '';

  const own: Readonly<Record<OwnCommand, Command>> = {
    complete: startCompletion,
    help: showHelp(client, path, events.announce),
    search: openSearchPanel,
    'fold-all': foldAll,
    'unfold-all': unfoldAll,
  };

  const view = new EditorView({ parent, root, state: EditorState.create({ extensions: [editorTheme] }) });
  const marks = createProblemMarks(view, events.onFix);

  const common: Extension = [
    extensionsOfAll,
    tooltips({ parent: parent.parentElement as HTMLElement }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) text = update.state.doc.toString();
      if (update.docChanged && !update.transactions.every((one) => one.annotation(fromOutside))) {
        events.onText(current.path, text);
      }
      if (update.selectionSet || update.docChanged) events.onCursor(current.path, update.state.selection.main.head);
    }),
    keymap.of([
      ...editorKeys((command) => events.onCommand(command, current.path, view.state.selection.main.head)),
      { key: 'Mod-z', run: () => events.onUndo(current.path) },
      { key: 'Mod-y', mac: 'Mod-Shift-z', run: () => events.onRedo(current.path) },
      { key: 'Mod-Shift-z', run: () => events.onRedo(current.path) },
      { key: 'Mod-s', run: () => (events.onSave(), true), preventDefault: true },
      { key: EDITOR_KEYS.help, run: own.help, preventDefault: true },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
  ];

  const byKind = extensionsByKind({
    client,
    path,
    text: () => text,
    toDefinition: (offset) => events.onCommand('definition', current.path, offset),
  });

  /** As it was left, when the text is still the same; else new. */
  function createState(file: WorkspaceFile): EditorState {
    const config = {
      extensions: [common, byKind[file.kind], wording.of(words)],
    };
    const remembered = memory.states.get(file.path);
    return remembered?.doc === file.text
      ? EditorState.fromJSON(remembered.json, config, { history: historyField })
      : EditorState.create({ ...config, doc: file.text });
  }

  function remember(path: string, state: EditorState): void {
    memory.states.set(path, { doc: state.doc.toString(), json: state.toJSON({ history: historyField }) });
  }

  function change(wanted: string, isOutside: boolean): void {
    if (wanted === text) return;
    const changes = textChanges(text, wanted);
    view.dispatch({
      changes,
      // what was changed outside is taken back outside: as one step, in every text it touched
      annotations: [
        fromOutside.of(isOutside),
        Transaction.addToHistory.of(!isOutside),
        Transaction.userEvent.of(isOutside ? 'sync' : 'input.format'),
      ],
    });
  }

  return {
    open(file) {
      if (file.path !== current.path) {
        if (current.path !== '') left.set(current.path, { state: view.state, scroll: view.scrollSnapshot() });
        current = file;
        const before = left.get(file.path);
        view.setState(before?.state ?? createState(file));
        text = view.state.doc.toString();
        marks.forget();
        const cursor = EditorView.scrollIntoView(view.state.selection.main.head, { y: 'center' });
        view.dispatch({ effects: [wording.reconfigure(words), before?.scroll ?? cursor] });
        if (file.kind === 'narrative') memory.narrative = file.path;
        else memory.path = file.path;
        events.onCursor(file.path, view.state.selection.main.head);
      }
      change(file.text, true);
    },
    setLanguage(language, label, written) {
      words = [
        EditorState.phrases.of(phrases[language]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          lang: written,
          tabindex: '0',
          spellcheck: 'false',
          autocorrect: 'off',
        }),
      ];
      view.dispatch({ effects: [wording.reconfigure(words), view.scrollSnapshot()] });
    },
    setProblems(of, problems) {
      if (of === current.path) marks.show(problems);
    },
    addProblems(of, found) {
      if (of === current.path) marks.add(of, found);
    },
    replace(of, text) {
      if (of === current.path) change(text, false);
    },
    show(from, to) {
      const { length } = view.state.doc;
      const anchor = Math.min(from, length);
      view.dispatch({
        selection: { anchor, head: Math.min(to, length) },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    reveal(offset) {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    },
    step: (direction) => (direction === 'undo' ? undo : redo)(view),
    setResults(of, shown) {
      if (of === current.path && view.state.field(results, false) !== undefined) {
        view.dispatch({ effects: setResults.of(shown) });
      }
    },
    get selection() {
      const { from, to } = view.state.selection.main;
      return { from, to, text: view.state.sliceDoc(from, to) };
    },
    bringCursor() {
      const at = view.state.selection.main.head;
      view.dispatch({ effects: EditorView.scrollIntoView(at) });
      return view.coordsAtPos(at);
    },
    run(command) {
      view.focus();
      own[command](view);
    },
    focus: () => view.focus(),
    destroy() {
      for (const [path, { state }] of left) remember(path, state);
      if (current.path !== '') remember(current.path, view.state);
      view.destroy();
    },
  };
}
