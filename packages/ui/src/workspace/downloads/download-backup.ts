import type { Application } from '../application.ts';
import { fileStems } from '../../locales/file-stems.ts';
import { downloadText } from './download.ts';
import { localDay } from '../../storage/thin-versions.ts';
import { fileName, namedAfter } from './file-name.ts';
import type { Followed } from '../long-work.ts';

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
  const { language } = workspace.state;
  const today = localDay(new Date().toISOString());
  const name = `${fileName(fileStems.backup[language], namedAfter(workspace.state), today)}.json`;
  downloadText(name, backup, 'application/json');
  return { name, size: backup.size };
}
