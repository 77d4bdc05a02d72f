import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type InitializeParams,
  InitializeRequest,
  InitializedNotification,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  ExitNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const BIN = join(import.meta.dirname, '../bin/traguardo.js');

/** A language client of the official library, with `traguardo lsp` as a process of its own behind standard input and output. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Writes bytes as they are, for what no client would send. */
  write(text: string): void;
  /** The diagnostics of a text once they satisfy; every publication counts, from the first. */
  diagnostics(
    uri: string,
    satisfies?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams['diagnostics']>;
  /** Shuts the server down as editors do; the exit status. */
  stop(): Promise<number | null>;
}

export async function startClient(params: Partial<InitializeParams> = {}): Promise<LanguageClient> {
  const server = spawn(process.execPath, [BIN, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const latest = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
    latest.set(published.uri, published);
    for (const look of waiting) look();
  });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: null,
    locale: 'it',
    ...params,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    write: (text) => void server.stdin.write(text),
    diagnostics: (uri, satisfies = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const published = latest.get(uri);
          if (!published || !satisfies(published)) return;
          waiting.delete(look);
          resolve(published.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const status = await exit;
      connection.dispose();
      return status;
    },
  };
}
