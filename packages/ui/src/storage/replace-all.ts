import { emptyHead, eventLine, headAfter, type ImportedBundle } from '@traguardo/workflow';
import type { Database, StoredFile } from './database.ts';
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
  { files, journal, settings }: Replacement,
  version: number,
): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  for (const store of STORES) void transaction.objectStore(store).clear();
  for (const file of files) void transaction.objectStore('files').put({ ...file, version });
  for (const [key, value] of Object.entries(settings)) void transaction.objectStore('settings').put(value, key);
  if (journal !== null) {
    const id = emptyHead(journal.instance).hash;
    for (const event of journal.events) {
      const { seq, hash } = event;
      void transaction.objectStore('events').add({ journal: id, seq, id: event.id, hash, line: eventLine(event) });
    }
    for (const { hash, text } of journal.blobs) void transaction.objectStore('blobs').add({ journal: id, hash, text });
  }
  await transaction.done;
  lastSeen.clear();
  const last = journal?.events.at(-1);
  if (journal && last) lastSeen.set(emptyHead(journal.instance).hash, headAfter(last));
}
