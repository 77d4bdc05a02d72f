import { join } from 'node:path';
import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server for `.piano` texts; called by VS Code when the first one is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = serverOptions(context.extensionPath, workspace.getConfiguration('traguardo').get('command', ''));
  client = new LanguageClient('traguardo', 'Traguardo', server, {
    documentSelector: [{ language: 'piano' }, { language: 'markdown', pattern: '**/{relazione,report}/*.md' }],
    synchronize: {
      fileEvents: workspace.createFileSystemWatcher('**/{*.piano,*.csv,*.md,traguardo.json,traguardo.lock}'),
    },
  });
  await client.start();
}

/** Ends the server; called by VS Code when it closes. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** `traguardo lsp`: the one that comes with the extension, or the user's own. */
function serverOptions(folder: string, command: string): ServerOptions {
  if (command.trim() === '') return { module: join(folder, 'server.cjs'), transport: TransportKind.stdio };
  const shell = process.platform === 'win32'; // there npm installs a script, which only a shell starts
  return { command: command.trim(), args: ['lsp'], options: { shell } };
}
