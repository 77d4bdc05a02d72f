import { BACKUP_MARK, backupMark, type BackupMark, type SinceBackup, sinceMark } from '../storage/backup-mark.ts';
import type { Database, Draft } from '../storage/database.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { TabCount } from '../storage/tab-count.ts';
import type { Archive } from './archive.ts';

/** Where the work of a body is, how safe, and how much of it there is. */
export interface StorageHealth {
  /** The address of the application: another one sees nothing of this. */
  readonly address: string;
  /** Bytes taken and bytes allowed, of every body; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser has promised not to clear it by itself; null where it does not say. */
  readonly isPersistent: boolean | null;
  /** Null where the browser does not say. */
  readonly otherTabs: number | null;
  /** Instant of the last write that was completed; null while there was none since the page was opened. */
  readonly lastSaved: string | null;
  /** Instant of the last backup made in this browser or restored into it. */
  readonly lastBackup: string | null;
  /** Null where no backup was made. */
  readonly since: SinceBackup | null;
  /** Texts another tab was ahead of, which wait for a choice. */
  readonly drafts: readonly Draft[];
  readonly holds: {
    readonly files: number;
    readonly versions: number;
    readonly steps: number;
    readonly documents: number;
  };
}

/** Tells of the storage, and does what can be done for it. */
export interface Health {
  look(): Promise<StorageHealth>;
  /** Asks the browser never to clear the storage by itself; whether it agreed. */
  persist(): Promise<boolean>;
  /** Removes everything of every body from this browser and opens the application anew. */
  wipe(): Promise<void>;
}

export interface HealthWorld {
  readonly address: string;
  readonly database: Database;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly archive: Pick<Archive, 'lastBackup'>;
  readonly tabs: TabCount;
  /** Undefined outside a secure context. */
  readonly manager: Pick<StorageManager, 'estimate' | 'persisted' | 'persist'> | undefined;
  lastSaved(): string | null;
  wipe(): Promise<void>;
}

export function createHealth({ database, settings, archive, manager, tabs, ...world }: HealthWorld): Health {
  async function since(): Promise<SinceBackup | null> {
    const mark = await settings.get(BACKUP_MARK);
    return mark === null ? null : sinceMark(JSON.parse(mark) as BackupMark, await backupMark(database));
  }

  return {
    async look() {
      const { usage = null, quota = null } = (await manager?.estimate()) ?? {};
      const [files, versions, steps, documents] = await Promise.all(
        (['files', 'versions', 'events', 'evidence'] as const).map((store) => database.count(store)),
      );
      return {
        address: world.address,
        usage,
        quota,
        isPersistent: (await manager?.persisted()) ?? null,
        otherTabs: await tabs.others(),
        lastSaved: world.lastSaved(),
        lastBackup: await archive.lastBackup(),
        since: await since(),
        drafts: await database.getAll('drafts'),
        holds: { files: files ?? 0, versions: versions ?? 0, steps: steps ?? 0, documents: documents ?? 0 },
      };
    },
    persist: async () => (await manager?.persist()) ?? false,
    wipe: world.wipe,
  };
}

/** Days after which a backup is old, where something changed since. */
const OLD_DAYS = 14;

/** Why a backup should be made now: there is none, steps of the cycle came after it, or it is old and something changed. Null for no reason. Pure. */
export function backupAdvice(
  { lastBackup, since, holds }: Pick<StorageHealth, 'lastBackup' | 'since' | 'holds'>,
  now: string,
): 'first' | 'steps' | 'old' | null {
  if (lastBackup === null) return holds.files > 0 ? 'first' : null;
  if (since !== null && since.steps > 0) return 'steps';
  const days = (Date.parse(now) - Date.parse(lastBackup)) / 86_400_000;
  return days >= OLD_DAYS && (since === null || since.files > 0) ? 'old' : null;
}
