import { type Head, type JournalStore, readDefinition } from '@traguardo/workflow';
import { type Database, openDatabase } from '../../storage/database.ts';
import { createJournalStore } from '../../storage/journal-store.ts';
import { createSettingsStore } from '../../storage/settings-store.ts';
import { localDay } from '../../storage/thin-versions.ts';
import { createVersionStore } from '../../storage/version-store.ts';
import type { Backup } from '../../workspace/backup/backup-shape.ts';
import { brokenDraft } from '../../workspace/cycle/draft-shapes.ts';
import { draftsAmong, type KeptDraft } from '../../workspace/cycle/kept-drafts.ts';
import { keptSettings } from '../../workspace/backup/kept-settings.ts';
import { keptYears, withJournal } from '../../workspace/years/kept-years.ts';
import type { WorkProgress } from '../../workspace/long-work.ts';
import { PINNED_SETTING } from '../../workspace/cycle/pinned.ts';
import { type DocumentName, writeBackupFile } from '../../workspace/backup/write-backup.ts';
import type { BackupAsked } from '../protocol.ts';

/** What a journal that is only read has no use for. */
const NO_TABS = { tell: () => undefined, listen: () => () => undefined, close: () => undefined };
const NOT_SEEN = { get: () => null, set: () => undefined, all: () => [], clear: () => undefined };

/** The backup of a body as a file: its texts as given, all the rest as its database holds it. `onProgress` counts documents. */
export async function storedBackup(asked: BackupAsked, onProgress: (progress: WorkProgress) => void): Promise<Blob> {
  const database = await openDatabase(asked.database, () => undefined); // told by the page, which has it open too
  try {
    const names = await documentNames(database);
    const versions = createVersionStore(database, localDay);
    const beside = { versions: await versions.list(), texts: await versions.texts() };
    const kept = await keptSettings(createSettingsStore(database));
    const drafts = await draftsOf(database);
    const content = { ...(await yearsOf(database, asked)), ...beside, ...kept, drafts };
    const bytesOf = async (hash: string): Promise<ArrayBuffer> => {
      const document = await database.get('evidence', hash);
      if (document === undefined) throw new Error(`${hash} was removed while the backup was written`);
      return document.bytes;
    };
    return await writeBackupFile(content, names, bytesOf, (done) => onProgress({ done, total: names.length }));
  } finally {
    database.close();
  }
}

type Years = Pick<Backup, 'name' | 'at' | 'files' | 'journal' | 'aside'>;

async function yearsOf(database: Database, { name, at, files, cycle }: BackupAsked): Promise<Years> {
  const own = readDefinition(cycle);
  if (own === null) throw new Error('the cycle of the plan cannot be read');
  const settings = createSettingsStore(database);
  const openJournal = (genesis: Head): JournalStore => createJournalStore(database, genesis, NO_TABS, NOT_SEEN);
  const open = { year: 0, files: [], pinned: await settings.get(PINNED_SETTING) };
  const { journal } = await withJournal(open, openJournal, own);
  const aside: Backup['aside'][number][] = [];
  const kept = await keptYears(settings);
  for (const year of kept.toSorted((a, b) => a.year - b.year)) aside.push(await withJournal(year, openJournal, own));
  return { name, at, files, journal, aside };
}

/** What was typed for steps not recorded yet, of every year; what its reader would trip over is left out. */
async function draftsOf(database: Database): Promise<readonly KeptDraft[]> {
  const { store } = database.transaction('settings');
  const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const all = draftsAmong(keys.map((key, index) => [key, texts[index] ?? '']));
  return all.filter((draft) => brokenDraft([draft]) === null);
}

/** One document after the other: together their bytes may be more than there is room for. */
async function documentNames(database: Database): Promise<readonly DocumentName[]> {
  const names: DocumentName[] = [];
  let cursor = await database.transaction('evidence').store.openCursor();
  while (cursor !== null) {
    const { bytes: _bytes, ...name } = cursor.value;
    names.push(name);
    cursor = await cursor.continue();
  }
  return names;
}
