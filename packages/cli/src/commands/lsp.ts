import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Command } from '../environment.ts';
import { startServer } from '../lsp/server.ts';
import { readOptions } from '../options.ts';

/**
 * `traguardo lsp`: the language server over standard input and output. Ends with its client: 0 after `shutdown` and `exit`,
 * else 1. The protocol needs the streams of the process itself, not those of the environment.
 */
export const lsp: Command = (args, _environment, language) => {
  readOptions(args, language, { stdio: 'flag', clientProcessId: 'text' });
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, language);
  return new Promise((resolve) => connection.onExit(() => resolve(0)));
};
