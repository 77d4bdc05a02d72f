import type { Application } from './application.ts';
import { downloadText } from './download.ts';
import type { Followed } from './long-work.ts';

/** A backup as it was handed over; `size` in bytes. */
export interface DownloadedBackup {
  readonly name: string;
  readonly size: number;
}

/** Hands the backup of the open body to the person as a file. */
export async function downloadBackup(
  { archive, workspace }: Pick<Application, 'archive' | 'workspace'>,
  followed?: Followed,
): Promise<DownloadedBackup> {
  const backup = await archive.backup(followed);
  const code = workspace.state.analysis?.plan.root.code ?? 'piano';
  const name = `traguardo-${code}-${new Date().toISOString().slice(0, 10)}.json`;
  downloadText(name, backup, 'application/json');
  return { name, size: backup.size };
}
