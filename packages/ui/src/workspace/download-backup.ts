import type { Application } from './application.ts';
import { downloadText } from './download.ts';
import { localDay } from '../storage/thin-versions.ts';
import type { Followed } from './long-work.ts';
import { plainName } from './plain-name.ts';

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
  const plan = workspace.state.analysis?.plan;
  const whose = plainName(plan?.body || plan?.root.title || workspace.state.name) || 'piano';
  const name = `traguardo-${whose}-${localDay(new Date().toISOString())}.json`;
  downloadText(name, backup, 'application/json');
  return { name, size: backup.size };
}
