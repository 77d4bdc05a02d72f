import { closeBrackets } from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
} from '@codemirror/view';
import { packTokens } from '../../workspace/texts/painted-text.ts';
import type { FileKind, LanguageClient } from '../../workspace/workspace.ts';
import { capsLock } from './caps-lock.ts';
import { cursorInSight } from './cursor-in-sight.ts';
import { folding } from './folding.ts';
import { highlighting } from './highlight.ts';
import { completion, keyboardHelp, pointerHelp } from './language-help.ts';
import { isInLive, narrativeTokens } from './narrative-tokens.ts';
import { results } from './results.ts';
import { searchPanel } from './search-panel.ts';
import { editorTheme } from './theme.ts';
import { tooltipRoom } from './tooltip-room.ts';
import { typedOver } from './typed-over.ts';
import { wrappedIndent } from './wrapped-indent.ts';

/** What an editor has for every text, but for what it tells and its keys. */
export const extensionsOfAll: Extension = [
  editorTheme,
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  searchPanel,
  EditorState.allowMultipleSelections.of(true),
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  EditorView.lineWrapping,
  wrappedIndent,
  lintGutter(),
  typedOver,
  cursorInSight,
  tooltipRoom,
  capsLock,
];

/** The file that is open: what answers about it, its path and text at the moment, and the way to where the word at an offset is declared. */
interface OpenFile {
  readonly client: LanguageClient;
  path(): string;
  text(): string;
  toDefinition(offset: number): void;
}

/** What an editor has for each kind of text, beside what it has for all. */
export function extensionsByKind({
  client,
  path,
  text,
  toDefinition,
}: OpenFile): Readonly<Record<FileKind, Extension>> {
  /** Meaning of a word, and the way to where it is declared; the keys for both are among those of every text. */
  const help: Extension = [
    pointerHelp(client, path),
    keyboardHelp,
    EditorView.domEventHandlers({
      click(event, target) {
        if (!event.ctrlKey && !event.metaKey) return false;
        const offset = target.posAtCoords({ x: event.clientX, y: event.clientY });
        if (offset !== null) toDefinition(offset);
        return offset !== null;
      },
    }),
  ];

  const planOnly: Extension = [
    EditorState.languageData.of(() => [
      { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '{', '"', '`'] } },
    ]),
    closeBrackets(),
    bracketMatching(),
    folding,
    highlighting(() => client.paint(text())),
    results,
    completion(client, path, () => true),
    help,
  ];

  /** Prose, with the language of plans between braces. */
  const narrativeOnly: Extension = [
    EditorState.languageData.of(() => [{ closeBrackets: { brackets: ['(', '{', '"'] } }]),
    EditorView.contentAttributes.of({ spellcheck: 'true' }),
    closeBrackets(),
    bracketMatching(),
    highlighting(async () => packTokens(narrativeTokens(text()))),
    completion(client, path, ({ doc }, offset) => isInLive(doc.toString(), offset)),
    help,
  ];

  /** A pack is read, not written: its hash is what the plan was made with. */
  const readOnly: Extension = [
    EditorState.readOnly.of(true),
    EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
  ];

  return {
    plan: planOnly,
    pack: [planOnly, readOnly],
    actuals: [],
    narrative: narrativeOnly,
  };
}
