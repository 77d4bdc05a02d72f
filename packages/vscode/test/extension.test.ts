import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const ROOT = join(import.meta.dirname, '..');
const dist = mkdtempSync(join(tmpdir(), 'traguardo-vscode-'));

interface Manifest {
  readonly main: string;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
    }[];
    readonly grammars: readonly { readonly path: string }[];
  };
  readonly dependencies?: object;
}

beforeAll(async () => {
  process.env.TRAGUARDO_VSCODE_OUT = dist;
  await build({ configFile: join(ROOT, 'vite.config.ts') });
}, 60_000);

afterAll(() => {
  delete process.env.TRAGUARDO_VSCODE_OUT;
  rmSync(dist, { recursive: true });
});

describe('the built folder', () => {
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

  it('is a whole extension, with nothing to install', () => {
    const manifest = JSON.parse(read('package.json')) as Manifest;
    const [language] = manifest.contributes.languages;
    expect(language).toMatchObject({ id: 'piano', extensions: ['.piano'] });
    const named = [manifest.main, language?.configuration ?? '', manifest.contributes.grammars[0]?.path ?? ''];
    expect(named.filter((name) => !existsSync(join(dist, name)))).toEqual([]);
    expect(manifest.dependencies).toBeUndefined();
    const programs = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const asked = programs.flatMap((name) =>
      [...read(name).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, what]) => what ?? ''),
    );
    const foreign = asked.filter((what) => !what.startsWith('./') && !isBuiltin(what));
    expect(new Set(foreign)).toEqual(new Set(['vscode']));
  });

  it('has brackets and pairs that VS Code can read', () => {
    const configuration = JSON.parse(read('language-configuration.json')) as {
      readonly wordPattern: string;
      readonly indentationRules: Readonly<Record<string, string>>;
    };
    const word = new RegExp(configuration.wordPattern, 'u');
    expect(word.exec('peso OC_DTDE_01.assessment')?.[0]).toBe('peso');
    expect(word.exec('C2.5_03;')?.[0]).toBe('C2.5_03');
    expect('piano P {').toMatch(new RegExp(configuration.indentationRules.increaseIndentPattern ?? ''));
    expect('  // piano {').not.toMatch(new RegExp(configuration.indentationRules.increaseIndentPattern ?? ''));
    expect('  }').toMatch(new RegExp(configuration.indentationRules.decreaseIndentPattern ?? ''));
  });

  it('starts its own server, as VS Code would', async () => {
    const server = spawn(process.execPath, [join(dist, 'server.cjs'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exit = new Promise((resolve) => server.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, resolve);
    });
    connection.listen();
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      locale: 'it',
    });
    expect(capabilities.inlayHintProvider).toBe(true);
    await connection.sendNotification(InitializedNotification.type, {});
    const text =
      'usa pack "unioncamere/obiettivi-comuni" come oc\npiano P periodo 2024 {\n  indicatore A pesso 100% target >= 1 N.\n}\nincludi oc.OS2\n';
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: 'untitled:a', languageId: 'piano', version: 1, text },
    });
    const { diagnostics } = await published;
    expect(diagnostics.map(({ message }) => message).join()).toContain('peso');
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toContain('pack/unlocked'); // found beside the server, and not in a checkout
    expect(codes).not.toContain('pack/missing');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
    connection.dispose();
  });

  it('starts the server and offers all it can', async () => {
    const home = join(dist, 'node_modules/vscode');
    mkdirSync(home, { recursive: true });
    copyFileSync(join(import.meta.dirname, 'fake-vscode.cjs'), join(home, 'index.js'));
    const require = createRequire(join(dist, 'extension.cjs'));
    const extension = require(join(dist, 'extension.cjs')) as {
      activate(context: { readonly extensionPath: string }): Promise<void>;
      deactivate(): Promise<void>;
    };
    await extension.activate({ extensionPath: dist });
    const { registered } = require('vscode') as { readonly registered: readonly string[] };
    expect(registered).toEqual(
      expect.arrayContaining(
        ['CompletionItem', 'Hover', 'Definition', 'Reference', 'Rename', 'InlayHints', 'FoldingRange'].map(
          (what) => `register${what}Provider`,
        ),
      ),
    );
    await extension.deactivate();
  });
});
