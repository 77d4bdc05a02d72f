import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  CompletionRequest,
  type CompletionItem,
  DidOpenTextDocumentNotification,
  HoverRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { startClient } from './language-client.ts';
import { run } from './run.ts';

const PLAN = 'lingua it\nindicatore A1 "Imprese" peso 100% target >= 3 N.\nconsuntivi c { A1 4 N. }\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  await writeFile(join(folder, 'piano.piano'), PLAN);
});
afterEach(() => rm(folder, { recursive: true }));

test('the words of the report are read beside the plan, and what is wrong in them is told in its place', async () => {
  await mkdir(join(folder, 'relazione'));
  await writeFile(join(folder, 'relazione', 'OS1.md'), '# premessa\n\nSono {{A1}} e {{A2}}.\n');
  const { status, out } = await run(['check', folder]);
  expect(status).toBe(1);
  expect(out).toContain(`${join(folder, 'relazione', 'OS1.md')}:3:17: errore ref/unknown: «A2»`);
});

test('a manifest names them, in its folder and nowhere else', async () => {
  await writeFile(join(folder, 'OS1.md'), '# premesa\n');
  await writeFile(join(folder, 'traguardo.json'), '{ "narrative": ["OS1.md"] }');
  expect((await run(['check', folder])).out).toContain('narrative/slot');
  await writeFile(join(folder, 'traguardo.json'), '{ "narrative": ["../OS1.md"] }');
  expect((await run(['check', folder])).status).toBe(2);
});

test('an editor is told what is found in them as they are typed, and what may stand in a figure', async () => {
  await mkdir(join(folder, 'relazione'));
  await writeFile(join(folder, 'relazione', 'OS1.md'), '# premessa\n');
  const client = await startClient({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'esempio' }] });
  const uri = pathToFileURL(join(folder, 'relazione', 'OS1.md')).href;
  const text = '# premessa\n\nSono {{A1}}, tutti.\n';
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const found = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
  expect(found).toMatchObject([{ code: 'narrative/quantifier', range: { start: { line: 2, character: 13 } } }]);
  const at = { textDocument: { uri }, position: { line: 2, character: 8 } };
  const items = (await client.connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
  expect(items.map(({ label }) => label)).toContain('A1');
  expect(JSON.stringify(await client.connection.sendRequest(HoverRequest.type, at))).toContain('Imprese');
  const colours = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  expect(colours?.data).toEqual([]);
  expect(await client.stop()).toBe(0);
});
