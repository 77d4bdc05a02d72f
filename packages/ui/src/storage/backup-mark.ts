import type { Database } from './database.ts';

/** What a body held when a backup was made: its files with the count of their writes, and the steps of its journals. Plain JSON. */
export interface BackupMark {
  readonly files: Readonly<Record<string, number>>;
  readonly steps: number;
}

/** What changed after a backup. */
export interface SinceBackup {
  /** Files written, added or removed. */
  readonly files: number;
  /** Steps of the cycle recorded. */
  readonly steps: number;
}

/** The setting that keeps the instant of the last backup, made here or restored. */
export const LAST_BACKUP = 'last-backup';

/** The setting that keeps the mark of the last backup, as JSON. */
export const BACKUP_MARK = 'backup-mark';

/** What a body holds now. */
export async function backupMark(database: Database): Promise<BackupMark> {
  const files = await database.getAll('files');
  return {
    files: Object.fromEntries(files.map(({ path, version }) => [path, version])),
    steps: await database.count('events'),
  };
}

/** What changed from one mark to a later one. Pure. */
export function sinceMark(mark: BackupMark, now: BackupMark): SinceBackup {
  const paths = new Set([...Object.keys(mark.files), ...Object.keys(now.files)]);
  return {
    files: [...paths].filter((path) => mark.files[path] !== now.files[path]).length,
    steps: Math.max(0, now.steps - mark.steps),
  };
}
