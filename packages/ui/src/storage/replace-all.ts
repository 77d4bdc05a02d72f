import type { IDBPTransaction } from 'idb';
import { BACKUP_MARK, type BackupMark, LAST_BACKUP } from './backup-mark.ts';
import type { Database, Schema, StoredEvidence, StoredFile, StoredVersion } from './database.ts';
import type { KeptJournal } from './kept-journal.ts';
import type { LastSeen } from './last-seen.ts';
import { endOf, orNothing } from './or-nothing.ts';
import { sha256 } from './sha256.ts';

/** Every store of a body's database. */
export const STORES = [
  'files',
  'drafts',
  'events',
  'blobs',
  'snapshots',
  'settings',
  'versions',
  'texts',
  'evidence',
] as const;

/** Writes asked for before one waits: the page is not kept from answering while many or large ones are copied. */
const AT_ONCE = 16;

/** What a whole store is replaced by. */
export interface Replacement {
  readonly files: readonly Omit<StoredFile, 'version'>[];
  /** Of every year; one that stands twice is written once. */
  readonly journals: readonly KeptJournal[];
  readonly settings: Readonly<Record<string, string>>;
  readonly versions: readonly StoredVersion[];
  /** Every text that the versions need. */
  readonly texts: readonly string[];
  readonly evidence: readonly StoredEvidence[];
  /** When the backup was made that all this comes from: it is the last one then, with nothing changed since. */
  readonly backedUp?: string;
}

/**
 * Replaces everything in one strict transaction: all of it or nothing. `version` must be new to every tab, so that a text
 * still open elsewhere cannot pass for a change of the new one.
 */
export async function replaceAll(
  database: Database,
  lastSeen: LastSeen,
  replacement: Replacement,
  version: number,
): Promise<void> {
  const journals = new Map(replacement.journals.map((each) => [each.genesis, each]));
  const texts = await Promise.all(replacement.texts.map(async (text) => ({ hash: await sha256(text), text })));
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  await orNothing(transaction, endOf(transaction), async () => {
    const writes: Promise<unknown>[] = [];
    for (const write of writesOf(transaction, { ...replacement, texts }, journals, version)) {
      write.catch(() => undefined); // told below, with all
      writes.push(write);
      if (writes.length % AT_ONCE === 0) await write;
    }
    await Promise.all(writes);
  });
  lastSeen.clear();
  for (const [id, { head }] of journals) if (head.seq > 0) lastSeen.set(id, head);
}

type StoredText = Schema['texts']['value'];

type Everything = IDBPTransaction<Schema, [...typeof STORES], 'readwrite'>;

function* writesOf(
  transaction: Everything,
  {
    files,
    settings,
    versions,
    texts,
    evidence,
    backedUp,
  }: Omit<Replacement, 'texts'> & { readonly texts: readonly StoredText[] },
  journals: ReadonlyMap<string, KeptJournal>,
  version: number,
): Generator<Promise<unknown>> {
  for (const store of STORES) yield transaction.objectStore(store).clear();
  for (const file of files) yield transaction.objectStore('files').put({ ...file, version });
  for (const [key, value] of Object.entries(settings)) yield transaction.objectStore('settings').put(value, key);
  for (const version of versions) yield transaction.objectStore('versions').put(version);
  for (const text of texts) yield transaction.objectStore('texts').put(text);
  for (const document of evidence) yield transaction.objectStore('evidence').put(document);
  for (const { events, blobs } of journals.values()) {
    for (const event of events) yield transaction.objectStore('events').add(event);
    for (const blob of blobs) yield transaction.objectStore('blobs').add(blob);
  }
  if (backedUp === undefined) return;
  const steps = [...journals.values()].reduce((sum, { events }) => sum + events.length, 0);
  const mark: BackupMark = { files: Object.fromEntries(files.map(({ path }) => [path, version])), steps };
  yield transaction.objectStore('settings').put(backedUp, LAST_BACKUP);
  yield transaction.objectStore('settings').put(JSON.stringify(mark), BACKUP_MARK);
}
