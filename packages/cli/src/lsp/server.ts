import { join } from 'node:path';
import type { Language } from '@traguardo/model';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Asked, asked, type AskedAt, askedAt } from './asked.ts';
import { CAPABILITIES } from './capabilities.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { foldingRanges } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { pathOf } from './paths.ts';
import { createPublisher } from './publish.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { documentSymbols } from './symbols.ts';
import { createWorkspace } from './workspace.ts';

/** The language server on a connection: the table of contents of this folder. `fallback` is the language when the client says none. */
export function startServer(connection: Connection, fallback: Language): void {
  const documents = new TextDocuments(TextDocument);
  let language = fallback;
  let client: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  const workspace = createWorkspace(documents, () => language);
  const publisher = createPublisher(connection, workspace);

  connection.onInitialize((params) => {
    language = languageOf(params.locale) ?? fallback;
    client = params.capabilities ?? {};
    const root = params.rootUri ? [{ uri: params.rootUri }] : []; // what clients said before they could name several
    folders = (params.workspaceFolders ?? root).map(({ uri }) => pathOf(uri));
    return { capabilities: CAPABILITIES, serverInfo: { name: 'traguardo' } };
  });
  connection.onInitialized(() => {
    for (const folder of folders) publisher.soon(inside(folder));
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const { uri } of added) publisher.soon(inside(pathOf(uri)));
      });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = ['**/*.piano', '**/*.csv', '**/*.md', '**/traguardo.{json,lock}'].map((globPattern) => ({
        globPattern,
      }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });

  const changed = (path: string): void => {
    workspace.forget(path);
    publisher.soon(path);
  };
  documents.onDidChangeContent(({ document }) => publisher.soon(pathOf(document.uri)));
  documents.onDidSave(({ document }) => changed(pathOf(document.uri)));
  documents.onDidClose(({ document }) => changed(pathOf(document.uri)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      changed(pathOf(uri));
      changed(join(pathOf(uri), '..')); // a table stands one folder below the plan that names it
    }
  });

  const about = async <T, N>(params: unknown, nothing: N, answer: (about: Asked) => T): Promise<T | N> => {
    const found = await asked(workspace, params);
    return found ? answer(found) : nothing;
  };
  const at = async <T, N>(params: unknown, nothing: N, answer: (at: AskedAt) => T): Promise<T | N> => {
    const found = await askedAt(workspace, params);
    return found ? answer(found) : nothing;
  };
  connection.onCompletion((params) => at(params, [], completion));
  connection.onHover((params) => at(params, null, hover));
  connection.onDefinition((params) => at(params, null, definition));
  connection.onReferences((params) =>
    at(params, [], (found) => references(found, params.context?.includeDeclaration ?? true)),
  );
  connection.onPrepareRename((params) => at(params, null, prepareRename));
  connection.onRenameRequest((params) => at(params, null, (found) => rename(found, params.newName)));
  connection.onDocumentSymbol((params) => about(params, [], documentSymbols));
  connection.onFoldingRanges((params) => about(params, [], foldingRanges));
  connection.languages.semanticTokens.on((params) => about(params, { data: [] }, semanticTokens));
  connection.onCodeAction((params) => about(params, [], (found) => codeActions(found, params)));
  connection.onDocumentFormatting((params) => about(params, [], formatting));
  connection.languages.inlayHint.on((params) => about(params, [], (found) => inlayHints(found, params)));

  documents.listen(connection);
  connection.listen();
}

/** A path in a folder, by which its program is named. */
function inside(folder: string): string {
  return join(folder, 'traguardo.json');
}

/** The language of the client's interface: Italian, else English for any other; null when it does not say. */
function languageOf(locale: unknown): Language | null {
  if (typeof locale !== 'string' || locale === '') return null;
  return /^it\b/i.test(locale) ? 'it' : 'en';
}
