import { emptyHead, eventLine, headAfter, type ImportedBundle } from '@traguardo/workflow';
import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoredFile } from './database.ts';
import type { LastSeen } from './last-seen.ts';

const STORES = ['files', 'drafts', 'events', 'blobs', 'snapshots', 'settings'] as const;

/** What a whole store is replaced by. */
export interface Replacement {
  readonly files: readonly Omit<StoredFile, 'version'>[];
  readonly journal: ImportedBundle | null;
  readonly settings: Readonly<Record<string, string>>;
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
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const writes: Promise<unknown>[] = [];
  try {
    for (const write of writesOf(transaction, replacement, version)) writes.push(write);
  } catch (error) {
    transaction.abort(); // a value that cannot be stored throws at once and would leave the rest to be committed
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
  await Promise.all([...writes, transaction.done]);
  const { journal } = replacement;
  lastSeen.clear();
  const last = journal?.events.at(-1);
  if (journal && last) lastSeen.set(emptyHead(journal.instance, journal.definition).hash, headAfter(last));
}

type Everything = IDBPTransaction<Schema, [...typeof STORES], 'readwrite'>;

function* writesOf(
  transaction: Everything,
  { files, journal, settings }: Replacement,
  version: number,
): Generator<Promise<unknown>> {
  for (const store of STORES) yield transaction.objectStore(store).clear();
  for (const file of files) yield transaction.objectStore('files').put({ ...file, version });
  for (const [key, value] of Object.entries(settings)) yield transaction.objectStore('settings').put(value, key);
  if (journal === null) return;
  const id = emptyHead(journal.instance, journal.definition).hash;
  for (const event of journal.events) {
    const { seq, hash } = event;
    yield transaction.objectStore('events').add({ journal: id, seq, id: event.id, hash, line: eventLine(event) });
  }
  for (const { hash, text } of journal.blobs) yield transaction.objectStore('blobs').add({ journal: id, hash, text });
}
