import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRequest,
  type TextEdit,
  type CompletionItem,
  type DocumentSymbol,
  type Location,
  type CodeAction,
  type InlayHint,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from './language-client.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/alessandria-asti-2024');
const folder = mkdtempSync(join(tmpdir(), 'traguardo-lsp-'));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const PLAN = 'piano.piano';

let client: LanguageClient;

beforeAll(async () => {
  cpSync(EXAMPLE, folder, { recursive: true });
  client = await startClient({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'esempio' }] });
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

/** Opens a text; what it says instead of what is on the disk. */
function open(name: string, text = textOf(name)): TextDocument {
  const textDocument = { uri: uriOf(name), languageId: 'piano', version: 1, text };
  void client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  return TextDocument.create(uriOf(name), 'piano', 1, text);
}

function close(name: string): void {
  void client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
    textDocument: { uri: uriOf(name) },
  });
}

/** Where `text` ends in the document, for the first `text` behind `after`. */
function at(document: TextDocument, text: string, after = ''): { textDocument: { uri: string }; position: Position } {
  const from = document.getText().indexOf(after);
  const found = document.getText().indexOf(text, from + after.length);
  expect(found).toBeGreaterThan(-1);
  return { textDocument: { uri: document.uri }, position: document.positionAt(found + text.length) };
}

const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest<T>(method, params);

it('introduces itself', () => {
  expect(client.initialized.serverInfo?.name).toBe('traguardo');
  expect(client.initialized.capabilities).toMatchObject({ positionEncoding: 'utf-16', renameProvider: {} });
});

describe('on the example', () => {
  it('speaks the words of the plugin that its manifest names', async () => {
    const document = open('genere.piano');
    const published = await client.diagnostics(document.uri, ({ diagnostics }) => diagnostics.length > 0);
    expect(published.map(({ code }) => code)).toEqual(['genere/total', 'check/failed']);
    expect(published[0]?.message).toContain('stampato 14.434, le righe fanno 14.334');
    const hover = await ask<{ contents: { value: string } }>(
      HoverRequest.method,
      at(document, 'personale_per', 'bilancio_di_genere BDG'),
    );
    expect(hover.contents.value).toContain('Il personale in servizio, una riga per area.');
    const offered = await ask<CompletionItem[] | { items: CompletionItem[] }>(
      CompletionRequest.method,
      at(document, 'stampato ', 'giornate_di_formazione'),
    );
    const items = Array.isArray(offered) ? offered : offered.items;
    expect(items.map(({ label }) => label)).toContain('quota_donne');
    close('genere.piano');
  });

  it('says in the language of the client what is wrong, while it is typed and no longer', async () => {
    const document = open(PLAN);
    const uri = document.uri;
    const { position } = at(document, 'fonte pira_bilanci');
    const edit = (start: Position, end: Position, text: string, version: number): void =>
      void client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end }, text }],
      });
    const hasUnknown = (codes: readonly { code?: unknown }[]): boolean =>
      codes.some(({ code }) => code === 'ref/unknown');
    edit(position, position, 'x', 2);
    const [found] = (await client.diagnostics(uri, ({ diagnostics }) => hasUnknown(diagnostics))).filter(
      ({ code }) => code === 'ref/unknown',
    );
    expect(found).toMatchObject({ severity: 1, source: 'traguardo', range: { start: { line: position.line } } });
    expect(found?.message).toContain('pira_bilancio');
    const actions = await ask<CodeAction[]>(CodeActionRequest.method, {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [found] },
    });
    const [fix] = actions;
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'ref/unknown' }] });
    expect(fix?.edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['pira_bilancio']);
    edit(position, { line: position.line, character: position.character + 1 }, '', 3);
    const errors = await client.diagnostics(uri, ({ diagnostics }) => !hasUnknown(diagnostics));
    expect(errors.filter(({ severity }) => severity === 1)).toEqual([]);
    close(PLAN);
  });

  it('completes inside an indicator, in the words of the file', async () => {
    const document = open(
      PLAN,
      textOf(PLAN).replace('peso 25,00%; target >= 14 N.', 'peso 25,00%; target >= 14 N.\n        for'),
    );
    const items = await ask<CompletionItem[]>(CompletionRequest.method, at(document, '        for'));
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['algoritmo', 'misura', 'fasi']));
    const formula = items.find(({ label }) => label === 'algoritmo');
    expect(formula?.documentation).toMatchObject({ kind: 'markdown' });
    expect(formula?.textEdit).toMatchObject({ range: { start: { character: 8 } } });
    close(PLAN);
  });

  it('explains PIRA07, with its value and its score', async () => {
    const document = open(PLAN);
    const hover = await ask<{ contents: { value: string } }>(HoverRequest.method, at(document, 'indicatore PIRA07'));
    expect(hover.contents.value).toContain('**PIRA07** (indicatore)');
    expect(hover.contents.value).toContain('Valore: 92,04 %');
    expect(hover.contents.value).toMatch(/Punteggio: 100,00 % ● /);
  });

  it('goes to the declaration of a source in another file', async () => {
    const document = open(PLAN);
    const found = await ask<Location>(DefinitionRequest.method, at(document, 'fonte pira_bilancio'));
    expect(found.uri).toBe(uriOf('registri.piano'));
    const line = textOf('registri.piano').split('\n')[found.range.start.line];
    expect(line).toMatch(/^fonte pira_bilancio/);
  });

  it('finds a measure wherever it is written, and gives it another name in plans, tables and the words of the report', async () => {
    const document = open(PLAN);
    const here = at(document, 'misura ispezioni_eseg');
    const places = await ask<Location[]>(ReferencesRequest.method, { ...here, context: { includeDeclaration: true } });
    const csv = uriOf('dati/consuntivi-2024.csv');
    const words = uriOf('relazione/3-performance.md');
    expect(new Set(places.map(({ uri }) => uri))).toEqual(new Set([document.uri, csv, uriOf('prove.piano'), words]));
    const prepared = await ask<{ placeholder: string }>(PrepareRenameRequest.method, here);
    expect(prepared.placeholder).toBe('ispezioni_eseguite');
    const { changes = {} } = await ask<{ changes?: Record<string, TextEdit[]> }>(RenameRequest.method, {
      ...here,
      newName: 'ispezioni svolte',
    });
    const renamed = TextDocument.applyEdits(document, changes[document.uri] ?? []);
    expect(renamed).toContain('misura `ispezioni svolte` "Ispezioni eseguite nell\'anno"');
    expect(renamed).not.toContain('ispezioni_eseguite');
    const table = TextDocument.create(csv, 'csv', 1, textOf('dati/consuntivi-2024.csv'));
    expect(TextDocument.applyEdits(table, changes[csv] ?? [])).toContain('\nPIRA08.ispezioni svolte;');
    expect(JSON.stringify(changes[words])).toContain('`PIRA08.ispezioni svolte`');
  });

  it('leads into a pack, and leaves its names to it', async () => {
    const document = open(PLAN);
    const found = await ask<Location>(DefinitionRequest.method, at(document, 'includi oc.O'));
    expect(found.uri).toMatch(/\/packs\/unioncamere\/obiettivi-comuni\/2024\.1\/obiettivi\.piano$/);
    const pack = readFileSync(new URL(found.uri), 'utf8').split('\n');
    expect(pack[found.range.start.line]).toMatch(/^obiettivo OS2 /);
    const renamed = ask(RenameRequest.method, { ...at(document, 'includi oc.O'), newName: 'OS99' });
    await expect(renamed).rejects.toThrow(/nome che gli dà il pacchetto/);
  });

  it('offers the packs at hand, and what they hold', async () => {
    const document = open(PLAN, `usa pack "\n${textOf(PLAN).replace('includi oc.OS2', 'includi oc.')}`);
    const offered = async (text: string, after = ''): Promise<string[]> =>
      (await ask<CompletionItem[]>(CompletionRequest.method, at(document, text, after))).map(({ label }) => label);
    expect(await offered('usa pack "')).toEqual(
      expect.arrayContaining(['traguardo/ciclo-150', 'traguardo/scheda-pira', 'unioncamere/obiettivi-comuni']),
    );
    const [first] = await ask<CompletionItem[]>(CompletionRequest.method, at(document, 'includi oc.'));
    expect(first?.textEdit).toMatchObject({ newText: expect.stringMatching(/^oc\./) });
    expect(await offered('includi oc.')).toEqual(expect.arrayContaining(['oc.OS2', 'oc.OC_TBS_02']));
    close(PLAN);
  });

  it('explains a pack and what it brought, and gives its short name another', async () => {
    const document = open(PLAN);
    const said = async (text: string): Promise<string> =>
      (await ask<{ contents: { value: string } }>(HoverRequest.method, at(document, text))).contents.value;
    expect(await said('usa pack "unioncamere')).toMatch(
      /^\*\*oc\*\* \(pacchetto `unioncamere\/obiettivi-comuni`\)[^]*Versione: 2024\.1[^]*Fissato in `traguardo\.lock`/,
    );
    expect(await said('includi oc.O')).toMatch(
      /\*\*OS2\*\*[^]*Punteggio: [^]*Da: unioncamere\/obiettivi-comuni 2024\.1/,
    );
    const { changes = {} } = await ask<{ changes?: Record<string, TextEdit[]> }>(RenameRequest.method, {
      ...at(document, 'includi o'),
      newName: 'comuni',
    });
    const renamed = TextDocument.applyEdits(document, changes[document.uri] ?? []);
    expect(renamed).toContain(' come comuni');
    expect(renamed).toContain('includi comuni.OS2');
    expect(renamed).not.toContain('oc.');
  });

  it('refuses a name that is taken, and says where', async () => {
    const document = open(PLAN);
    const renamed = ask(RenameRequest.method, { ...at(document, 'indicatore PIRA07'), newName: 'PIRA01' });
    await expect(renamed).rejects.toThrow(/«PIRA01» esiste già/);
  });

  it('formats with one edit of what differs', async () => {
    const document = open(PLAN, textOf(PLAN).replace('peso 25,00%; target >= 14 N.', 'peso  25,00% ;  target>=14 N.'));
    const edits = await ask<TextEdit[]>(DocumentFormattingRequest.method, {
      textDocument: { uri: document.uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits).toHaveLength(1);
    expect(TextDocument.applyEdits(document, edits)).toBe(textOf(PLAN));
    close(PLAN);
  });

  it('outlines, folds, colours, and shows results at the end of headers', async () => {
    const document = open(PLAN);
    const textDocument = { uri: document.uri };
    const outline = await ask<DocumentSymbol[]>(DocumentSymbolRequest.method, { textDocument });
    expect(outline[0]?.name).toBe('unioncamere/obiettivi-comuni');
    expect(outline.at(-1)).toMatchObject({
      name: 'ENTE',
      children: expect.arrayContaining([expect.objectContaining({ name: 'AS1' })]),
    });
    const folds = await ask<{ startLine: number; endLine: number }[]>(FoldingRangeRequest.method, { textDocument });
    expect(folds.length).toBeGreaterThan(80);
    expect(folds.every(({ startLine, endLine }) => startLine < endLine && endLine < document.lineCount)).toBe(true);
    const { data } = await ask<{ data: number[] }>(SemanticTokensRequest.method, { textDocument });
    expect(data.length % 5).toBe(0);
    expect(data.length / 5).toBeGreaterThan(1000);
    const range = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    const hints = await ask<InlayHint[]>(InlayHintRequest.method, { textDocument, range });
    const [plan] = hints;
    expect(plan?.label).toMatch(/^99,90 % ● /);
    expect(plan?.position.line).toBe(
      document
        .getText()
        .split('\n')
        .findIndex((line) => line.startsWith('piano ENTE')),
    );
    expect(hints.length).toBeGreaterThan(90);
  });

  it('reads the disk again when a file is saved', async () => {
    open(PLAN);
    const before = textOf('registri.piano');
    writeFileSync(join(folder, 'registri.piano'), before.replace('fonte pira_bilancio', 'fonte pira_altro'));
    const saved = (): void =>
      void client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
        textDocument: { uri: uriOf(PLAN) },
      });
    saved();
    await client.diagnostics(uriOf(PLAN), ({ diagnostics }) => diagnostics.some(({ code }) => code === 'ref/unknown'));
    writeFileSync(join(folder, 'registri.piano'), before);
    saved();
    await client.diagnostics(uriOf(PLAN), ({ diagnostics }) => !diagnostics.some(({ code }) => code === 'ref/unknown'));
  });

  it('says that a manifest cannot be read, and goes on with the plan files', async () => {
    const manifest = textOf('traguardo.json');
    open(PLAN);
    writeFileSync(join(folder, 'traguardo.json'), '{');
    const saved = { textDocument: { uri: uriOf(PLAN) } };
    void client.connection.sendNotification(DidSaveTextDocumentNotification.type, saved);
    const [found] = await client.diagnostics(uriOf('traguardo.json'));
    expect(found?.message).toContain('manifesto non valido');
    const symbols = await ask<DocumentSymbol[]>(DocumentSymbolRequest.method, saved);
    expect(symbols).not.toEqual([]);
    writeFileSync(join(folder, 'traguardo.json'), manifest);
    void client.connection.sendNotification(DidSaveTextDocumentNotification.type, saved);
    await client.diagnostics(uriOf('traguardo.json'), ({ diagnostics }) => diagnostics.length === 0);
  });
});

describe('on anything else', () => {
  it('works on a text that was never saved', async () => {
    const text = 'piano P periodo 2024 {\r\n  indicatore PIRA 07 peso 100% target >= 1 N.\r\n}\r\n';
    const uri = 'untitled:Untitled-1';
    void client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'piano', version: 1, text },
    });
    const found = await client.diagnostics(uri);
    const unquoted = found.find(({ code }) => code === 'code/needs-quotes');
    expect(unquoted?.range.start).toEqual({ line: 1, character: 13 });
  });

  it('asks for a pack that comes along and has what an unknown name says', async () => {
    const text = 'lingua it\nincludi oc.OC_TBS_02\n';
    const uri = 'untitled:Untitled-3';
    void client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'piano', version: 1, text },
    });
    const [unknown] = await client.diagnostics(uri);
    const [action] = await ask<CodeAction[]>(CodeActionRequest.method, {
      textDocument: { uri },
      range: unknown?.range,
      context: { diagnostics: [unknown] },
    });
    const line = 'usa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc';
    expect(action?.title).toBe(`Aggiungere «${line}»`);
    const edited = TextDocument.applyEdits(
      TextDocument.create(uri, 'piano', 1, text),
      action?.edit?.changes?.[uri] ?? [],
    );
    expect(edited).toBe(`lingua it\n${line}\nincludi oc.OC_TBS_02\n`);
  });

  it('answers requests that make no sense', async () => {
    const nothing = { textDocument: { uri: 'file:///nowhere/at/all.piano' }, position: { line: 0, character: 0 } };
    expect(await ask(HoverRequest.method, nothing)).toBeNull();
    expect(await ask(CompletionRequest.method, nothing)).toEqual([]);
    expect(await ask(DocumentSymbolRequest.method, { textDocument: { uri: '%%%' } })).toEqual([]);
    await expect(ask(HoverRequest.method, {})).rejects.toThrow('position?');
    await expect(ask(FoldingRangeRequest.method, { textDocument: null })).rejects.toThrow('textDocument.uri?');
    await expect(ask(HoverRequest.method, { textDocument: { uri: uriOf(PLAN) }, position: 'x' })).rejects.toThrow(
      'position?',
    );
    await expect(ask(RenameRequest.method, { ...nothing, textDocument: { uri: uriOf(PLAN) } })).rejects.toThrow(
      'newName?',
    );
    await expect(ask('textDocument/noSuchThing', {})).rejects.toThrow('Unhandled method');
  });

  it('answers at every point of a broken text', async () => {
    const text = 'piano P { indicatore A peso ( 10 { fonte `b "c\n😀 »';
    const uri = 'untitled:Untitled-2';
    const textDocument = { uri };
    void client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'piano', version: 1, text },
    });
    for (let character = -1; character < 60; character += 3) {
      for (const line of [0, 1, 9]) {
        const params = { textDocument, position: { line, character } };
        await ask(CompletionRequest.method, params);
        await ask(HoverRequest.method, params);
        await ask(DefinitionRequest.method, params);
        await ask(ReferencesRequest.method, params);
      }
    }
    expect(await ask(FoldingRangeRequest.method, { textDocument })).toBeInstanceOf(Array);
    expect(await ask(DocumentFormattingRequest.method, { textDocument })).toBeInstanceOf(Array);
  });

  it('outlives notifications and messages that make no sense', async () => {
    const send = (body: string): void => client.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    for (const params of [
      'null',
      '{}',
      '[]',
      '{"textDocument":null}',
      '{"textDocument":{"uri":7},"contentChanges":3}',
    ]) {
      for (const method of ['didOpen', 'didChange', 'didClose', 'didSave'])
        send(`{"jsonrpc":"2.0","method":"textDocument/${method}","params":${params}}`);
      send(`{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":${params}}`);
    }
    send('{ this is not JSON');
    expect(
      await ask(CompletionRequest.method, { textDocument: { uri: uriOf(PLAN) }, position: { line: 0, character: 0 } }),
    ).toBeInstanceOf(Array);
  });

  it('speaks English to an English client', async () => {
    const english = await startClient({ locale: 'en-GB' });
    const uri = 'untitled:a';
    void english.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri,
        languageId: 'piano',
        version: 1,
        text: 'plan P period 2024 {\n  indicator A weight 100% target >= 1 N. source x y z\n',
      },
    });
    const found = await english.diagnostics(uri);
    expect(found.map(({ message }) => message).join()).toContain('write it in backticks');
    expect(await english.stop()).toBe(0);
  });
});
