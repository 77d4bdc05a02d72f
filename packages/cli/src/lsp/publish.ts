import { join } from 'node:path';
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { diagnosticsByPath } from './diagnostics.ts';
import { folderOf, uriOf } from './paths.ts';
import type { Workspace } from './workspace.ts';

/** So long after the last change a program is checked: shorter than a pause in typing, longer than between two keys. */
const DELAY = 80;

/** Tells the editor what is found in the programs of documents. */
export interface Publisher {
  /** Soon, once for many calls. `path` is of any document of the program. */
  soon(path: string): void;
}

export function createPublisher(connection: Connection, workspace: Workspace): Publisher {
  const told = new Map<string, { readonly program: string; readonly said: string }>();
  const waiting = new Map<string, NodeJS.Timeout>();

  const tell = (program: string, path: string, diagnostics: readonly Diagnostic[]): void => {
    const said = JSON.stringify(diagnostics);
    const before = told.get(path);
    if (before?.said === said || (before === undefined && diagnostics.length === 0)) return;
    told.set(path, { program, said });
    void connection.sendDiagnostics({ uri: uriOf(path), diagnostics: [...diagnostics] });
  };

  const publish = async (program: string, path: string): Promise<void> => {
    const analysed = await workspace.analyse(path);
    const found = new Map(diagnosticsByPath(analysed));
    const problem = await workspace.problem(path);
    if (problem !== null) found.set(join(program, 'traguardo.json'), [aboutManifest(problem)]);
    for (const [gone, { program: of }] of told) if (of === program && !found.has(gone)) tell(program, gone, []);
    for (const [each, diagnostics] of found) tell(program, each, diagnostics);
  };

  return {
    soon(path) {
      const program = folderOf(path) ?? path;
      clearTimeout(waiting.get(program));
      const timer = setTimeout(() => {
        waiting.delete(program);
        publish(program, path).catch((error: unknown) => connection.console.error(String(error)));
      }, DELAY);
      waiting.set(program, timer);
    },
  };
}

function aboutManifest(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'traguardo', message };
}
