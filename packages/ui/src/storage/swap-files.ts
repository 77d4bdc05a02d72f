import type { Database, StoredFile } from './database.ts';

/**
 * Puts other texts in the place of those of the workspace, and settings with them, in one strict transaction: all of it or nothing.
 * Journals stay, whatever year they are of. `version` must be new to every tab.
 */
export async function swapFiles(
  database: Database,
  files: readonly Omit<StoredFile, 'version'>[],
  settings: Readonly<Record<string, string | null>>,
  version: number,
): Promise<void> {
  const transaction = database.transaction(['files', 'drafts', 'settings'], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('settings');
  const writes: Promise<unknown>[] = [
    transaction.objectStore('files').clear(),
    transaction.objectStore('drafts').clear(),
    ...files.map((file) => transaction.objectStore('files').put({ ...file, version })),
    ...Object.entries(settings).map(([key, value]) => (value === null ? store.delete(key) : store.put(value, key))),
  ];
  await Promise.all([...writes, transaction.done]);
}
