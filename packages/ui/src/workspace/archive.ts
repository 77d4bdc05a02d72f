import { hashText } from '@traguardo/model';
import { BACKUP_MARK, backupMark } from '../storage/backup-mark.ts';
import { type Database, type StorageTrouble, troubleOf } from '../storage/database.ts';
import type { LastSeen } from '../storage/last-seen.ts';
import { type Replacement, replaceAll } from '../storage/replace-all.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { TabChannel } from '../storage/tab-channel.ts';
import type { VersionStore } from '../storage/version-store.ts';
import { storedEvidence, writtenEvidence } from './backup-parts.ts';
import { type Backup, type ReadyBackup, readBackup, type RefusedBackup, writeBackup } from './backup.ts';
import { type CycleStore } from './cycle-store.ts';
import { PINNED_SETTING, pinnedText } from './pinned.ts';
import type { Bodies } from './bodies.ts';
import { KEPT_LISTS, type KeptLists } from './kept-lists.ts';
import { keptYears, keptYearsText, YEARS_SETTING } from './kept-years.ts';
import type { Years } from './years.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { WorkspaceFile } from './workspace.ts';

/** Starting, backing up and restoring the whole of a body. */
export interface Archive {
  /** Fills an empty workspace. `day` is the day on which steps are taken at first, null for today. */
  start(name: string, files: readonly WorkspaceFile[], day: string | null): Promise<void>;
  /** Everything as one text, every year of it. */
  backup(): Promise<string>;
  /** The texts of the open year alone, in the form of a backup: no journal, no version, no document, no other year. */
  textsAlone(): Promise<string>;
  /** The day of the last backup made in this browser. */
  lastBackup(): Promise<string | null>;
  /** Reads and verifies; changes nothing. */
  inspect(bytes: Uint8Array): Promise<ReadyBackup | RefusedBackup>;
  /**
   * Replaces everything of the open body, of every year, by a verified backup and opens it. What was there is kept as a body of its own, named
   * `keptAs`; null where there was nothing. When it cannot be kept nothing is changed.
   */
  restore(ready: ReadyBackup, keptAs: string | null): Promise<void>;
  /** Makes a body of a verified backup and opens it; the open one stays as it is. */
  restoreAsNew(ready: ReadyBackup): Promise<void>;
  /** The years of the open body that are put aside, the earliest first. */
  yearsAside(): Promise<readonly number[]>;
  /** Removes everything of the open body, whatever the year. */
  clear(): Promise<void>;
}

export interface ArchiveWorld {
  readonly workspace: WorkspaceStore;
  readonly cycle: CycleStore;
  readonly years: Pick<Years, 'aside'>;
  readonly versions: Pick<VersionStore, 'list' | 'texts'>;
  readonly bodies: Pick<Bodies, 'create' | 'keepCopy' | 'open'>;
  readonly settings: SettingsStore;
  readonly database: Database;
  readonly lastSeen: LastSeen;
  readonly tabs: TabChannel;
  now(): Date;
  newId(): string;
  onTrouble(trouble: StorageTrouble): void;
  /** Opens the application anew from what is stored. */
  reload(): void;
}

const LAST_BACKUP = 'last-backup';

export function createArchive(world: ArchiveWorld): Archive {
  const { workspace, cycle, years, versions, bodies, settings, database, lastSeen, tabs } = world;

  /** The texts that a backup takes the place of, as one more of its versions. */
  function replaced(): Pick<Backup, 'versions' | 'texts'> {
    const { files, analysis } = workspace.state;
    if (files.length === 0) return { versions: [], texts: [] };
    const version = {
      id: world.newId(),
      at: world.now().toISOString(),
      name: null,
      why: 'restore',
      about: '',
      year: analysis?.plan.period.name ?? '',
      files: files.map(({ path, kind, text }) => ({ path, kind, hash: hashText(text) })),
    } as const;
    return { versions: [version], texts: files.map(({ text }) => text) };
  }

  /** The lists that hold something. */
  async function lists(): Promise<KeptLists> {
    const names = Object.keys(KEPT_LISTS) as (keyof KeptLists)[];
    const read = await Promise.all(names.map(async (name) => [name, await settings.get(KEPT_LISTS[name])] as const));
    return Object.fromEntries(read.filter(([, text]) => text !== null && text !== ''));
  }

  async function replace(content: Replacement): Promise<void> {
    try {
      await replaceAll(database, lastSeen, content, world.now().getTime());
    } catch (error) {
      world.onTrouble(troubleOf(error)); // nothing was changed
      return;
    }
    tabs.tell({ kind: 'replaced' });
    world.reload();
  }

  return {
    async start(name, files, day) {
      await settings.set('name', name);
      workspace.rename(name);
      if (day !== null) await cycle.act({ day });
      workspace.begin(files);
      await workspace.flush();
    },

    async backup() {
      await workspace.flush();
      await cycle.refresh();
      const { name, files } = workspace.state;
      const { instance, events } = cycle.desk;
      const journal = instance !== null && events.length > 0 ? await cycle.bundle() : null;
      const at = world.now().toISOString();
      const evidence = writtenEvidence(await database.getAll('evidence'));
      const kept = { versions: await versions.list(), texts: await versions.texts(), evidence };
      const text = writeBackup({ name, at, files, journal, aside: await years.aside(), ...kept, ...(await lists()) });
      await settings.set(LAST_BACKUP, at);
      await settings.set(BACKUP_MARK, JSON.stringify(await backupMark(database)));
      return text;
    },

    async textsAlone() {
      const nothing = { journal: null, aside: [], versions: [], texts: [], evidence: [] };
      const { files } = workspace.state;
      return writeBackup({ name: bodies.open.name, at: world.now().toISOString(), files, ...nothing });
    },

    lastBackup: () => settings.get(LAST_BACKUP),

    inspect: (bytes) => readBackup(bytes, (bundle, head) => workspace.client.verify(bundle, head)),

    async restore(ready, keptAs) {
      try {
        if (keptAs !== null) await bodies.keepCopy(keptAs);
      } catch (error) {
        world.onTrouble(troubleOf(error)); // nothing was changed
        return;
      }
      const content = contentOf(ready);
      const before = replaced();
      await replace({
        ...content,
        versions: [...content.versions, ...before.versions],
        texts: [...content.texts, ...before.texts],
      });
    },

    async restoreAsNew(ready) {
      try {
        await bodies.create(ready.backup.name, contentOf(ready));
      } catch (error) {
        world.onTrouble(troubleOf(error)); // the open body is as it was
      }
    },

    yearsAside: async () => (await keptYears(settings)).map(({ year }) => year).toSorted((a, b) => a - b),

    clear: () => replace({ files: [], journals: [], settings: {}, versions: [], texts: [], evidence: [] }),
  };
}

/** What a database holds after a backup was restored. */
function contentOf({ backup, journal, aside }: ReadyBackup): Replacement {
  const kept = aside.map((each) => ({ year: each.year, files: each.files, pinned: pinnedBy(each.journal) }));
  const pinned = pinnedBy(journal);
  return {
    files: backup.files,
    journals: [journal, ...aside.map((each) => each.journal)].filter((each) => each !== null),
    settings: {
      name: backup.name,
      ...(pinned === null ? {} : { [PINNED_SETTING]: pinned }),
      ...(kept.length === 0 ? {} : { [YEARS_SETTING]: keptYearsText(kept) }),
      ...(backup.requests && { [KEPT_LISTS.requests]: backup.requests }),
      ...(backup.recipes && { [KEPT_LISTS.recipes]: backup.recipes }),
    },
    versions: backup.versions,
    texts: backup.texts,
    evidence: storedEvidence(backup.evidence),
  };
}

/** To what a year is pinned by its journal; null without one. */
function pinnedBy(journal: ReadyBackup['journal']): string | null {
  return journal === null ? null : pinnedText(journal.instance, journal.definition);
}
