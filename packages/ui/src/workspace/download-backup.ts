import type { Application } from './application.ts';
import { downloadText } from './download.ts';

/** Hands the backup of the open body to the person as a file; gives its name. */
export async function downloadBackup({
  archive,
  workspace,
}: Pick<Application, 'archive' | 'workspace'>): Promise<string> {
  const backup = await archive.backup();
  const code = workspace.state.analysis?.plan.root.code ?? 'piano';
  const name = `traguardo-${code}-${new Date().toISOString().slice(0, 10)}.json`;
  downloadText(name, backup, 'application/json');
  return name;
}
