import { closeBrackets } from '@codemirror/autocomplete';
import { bracketMatching } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { packTokens } from '../../workspace/texts/painted-text.ts';
import type { FileKind, LanguageClient } from '../../workspace/workspace.ts';
import { folding } from './folding.ts';
import { highlighting } from './highlight.ts';
import { completion, keyboardHelp, pointerHelp } from './language-help.ts';
import { isInLive, narrativeTokens } from './narrative-tokens.ts';
import { results } from './results.ts';

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
      { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '{', '"', '`'] }, indentOnInput: /^\s*\}$/ },
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
