import { BACKUP_MARK, backupMark, LAST_BACKUP } from '../storage/backup-mark.ts';
import { type Database, type StorageTrouble, troubleBesideTexts, troubleOf } from '../storage/database.ts';
import type { LastSeen } from '../storage/last-seen.ts';
import { type Replacement, replaceAll } from '../storage/replace-all.ts';
import { sha256 } from '../storage/sha256.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { TabChannel } from '../storage/tab-channel.ts';
import type { Backup } from './backup/backup-shape.ts';
import type { ReadyBackup, RefusedBackup } from './backup/backup.ts';
import type { CycleStore } from './cycle/cycle-store.ts';
import type { Bodies } from './bodies.ts';
import { restoredContent } from './backup/restored-content.ts';
import { keptYears } from './years/kept-years.ts';
import type { Followed } from './long-work.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import { writeBackup } from './backup/write-backup.ts';
import type { WorkspaceFile } from './workspace.ts';

/** Starting, backing up and restoring the whole of a body. */
export interface Archive {
  /** Fills an empty workspace. `day` is the day on which steps are taken at first, null for today. */
  start(name: string, files: readonly WorkspaceFile[], day: string | null): Promise<void>;
  /** Everything as one file, every year of it. */
  backup(followed?: Followed): Promise<Blob>;
  /** The texts of the open year alone, in the form of a backup: no journal, no version, no document, no other year. */
  textsAlone(): Promise<string>;
  /** The instant of the last backup made in this browser or restored into it. */
  lastBackup(): Promise<string | null>;
  /** Reads and verifies; changes nothing. */
  inspect(file: Blob, followed?: Followed): Promise<ReadyBackup | RefusedBackup>;
  /**
   * Replaces everything of the open body, of every year, by a verified backup and opens it. What was there is kept as a body of its own, named
   * `keptAs`; null where there was nothing. What opens says `said`; null for what came by a link, of which no file is a backup. Gives why it was not done, nothing being changed then.
   */
  restore(ready: ReadyBackup, keptAs: string | null, said: string | null): Promise<StorageTrouble | null>;
  /** Makes a body of a verified backup and opens it, saying `said` as `restore` does; the open one stays as it is. Gives why it was not done. */
  restoreAsNew(ready: ReadyBackup, said: string | null): Promise<StorageTrouble | null>;
  /** The years of the open body that are put aside, the earliest first. */
  yearsAside(): Promise<readonly number[]>;
  /** Removes everything of the open body, whatever the year. */
  clear(): Promise<void>;
}

export interface ArchiveWorld {
  readonly workspace: WorkspaceStore;
  readonly cycle: Pick<CycleStore, 'act'>;
  readonly bodies: Pick<Bodies, 'create' | 'keepCopy' | 'open'>;
  readonly settings: SettingsStore;
  readonly database: Database;
  readonly lastSeen: LastSeen;
  readonly tabs: TabChannel;
  now(): Date;
  newId(): string;
  onTrouble(trouble: StorageTrouble): void;
  /** Leaves a sentence for the application that opens anew; null takes it back. */
  sayAfter(said: string | null): void;
  /** Opens the application anew from what is stored. */
  reload(): void;
}

export function createArchive(world: ArchiveWorld): Archive {
  const { workspace, cycle, bodies, settings, database, lastSeen, tabs } = world;

  /** The texts that a backup takes the place of, as one more of its versions. */
  async function replaced(): Promise<Pick<Backup, 'versions' | 'texts'>> {
    const { files, analysis } = workspace.state;
    if (files.length === 0) return { versions: [], texts: [] };
    const version = {
      id: world.newId(),
      at: world.now().toISOString(),
      name: null,
      why: 'restore',
      about: '',
      year: analysis?.plan.period.name ?? '',
      files: await Promise.all(files.map(async ({ path, kind, text }) => ({ path, kind, hash: await sha256(text) }))),
    } as const;
    return { versions: [version], texts: files.map(({ text }) => text) };
  }

  async function replace(content: Replacement, said: string | null): Promise<StorageTrouble | null> {
    try {
      await replaceAll(database, lastSeen, content, world.now().getTime());
    } catch (error) {
      return refusedBy(error);
    }
    tabs.tell({ kind: 'replaced' });
    world.sayAfter(said);
    world.reload();
    return null;
  }

  /** Why nothing was changed. That there is no room for more leaves all texts saved: only a store that fails is told everywhere. */
  function refusedBy(error: unknown): StorageTrouble {
    const trouble = troubleOf(error);
    if (trouble !== 'quota') world.onTrouble(trouble);
    return trouble;
  }

  return {
    async start(name, files, day) {
      await settings.set('name', name);
      workspace.rename(name);
      if (day !== null) await cycle.act({ day });
      workspace.begin(files);
      await workspace.flush();
    },

    async backup(followed) {
      await workspace.flush();
      const { files } = workspace.state;
      const name = bodies.open.name || workspace.state.name;
      const at = world.now().toISOString();
      const mark = await backupMark(database); // what comes while it is written came after it
      const asked = { database: database.name, name, at, files, cycle: await workspace.client.cycle() };
      const file = await workspace.client.backup(asked, followed);
      try {
        await settings.set(LAST_BACKUP, at);
        await settings.set(BACKUP_MARK, JSON.stringify(mark));
      } catch (error) {
        world.onTrouble(troubleBesideTexts(error)); // a full disk is no reason to withhold the file that a full disk asks for
      }
      return file;
    },

    async textsAlone() {
      const nothing = { journal: null, aside: [], versions: [], texts: [] };
      const { files } = workspace.state;
      return writeBackup({ name: bodies.open.name, at: world.now().toISOString(), files, ...nothing });
    },

    lastBackup: () => settings.get(LAST_BACKUP),

    inspect: (file, followed) => workspace.client.inspect(file, followed),

    async restore(ready, keptAs, said) {
      try {
        if (keptAs !== null) await bodies.keepCopy(keptAs);
      } catch (error) {
        return refusedBy(error);
      }
      const content = restoredContent(ready, said !== null);
      const before = await replaced();
      const versions = [...content.versions, ...before.versions];
      return replace({ ...content, versions, texts: [...content.texts, ...before.texts] }, said);
    },

    async restoreAsNew(ready, said) {
      try {
        world.sayAfter(said);
        await bodies.create(ready.backup.name, restoredContent(ready, said !== null));
        return null;
      } catch (error) {
        world.sayAfter(null);
        return refusedBy(error);
      }
    },

    yearsAside: async () => (await keptYears(settings)).map(({ year }) => year).toSorted((a, b) => a - b),

    async clear() {
      await replace({ files: [], journals: [], settings: {}, versions: [], texts: [], evidence: [] }, null);
    },
  };
}
