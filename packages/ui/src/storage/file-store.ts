import type { Database, Draft, StoredFile } from './database.ts';
import { endOf, orNothing } from './or-nothing.ts';

type SaveResult =
  | { readonly kind: 'saved'; readonly version: number }
  /** Someone else wrote first: `stored` is theirs, the text refused is kept as a draft. */
  | { readonly kind: 'conflict'; readonly stored: StoredFile | null };

/** Texts of the workspace. Every write is one strict `readwrite` transaction, done only when it is complete. */
export interface FileStore {
  list(): Promise<readonly StoredFile[]>;
  drafts(): Promise<readonly Draft[]>;
  /** Writes `text` if the stored version still is `base` (0: not stored yet). */
  save(file: Omit<StoredFile, 'version'>, base: number, at: string): Promise<SaveResult>;
  /** Removes a text if the stored version still is `base`; gives what someone else wrote since, which stays. */
  remove(path: string, base: number): Promise<StoredFile | null>;
  dropDraft(path: string): Promise<void>;
}

export function createFileStore(database: Database): FileStore {
  return {
    list: () => database.getAll('files'),
    drafts: () => database.getAll('drafts'),

    async save(file, base, at) {
      const transaction = database.transaction(['files', 'drafts'], 'readwrite', { durability: 'strict' });
      return orNothing(transaction, endOf(transaction), async () => {
        const files = transaction.objectStore('files');
        const stored = (await files.get(file.path)) ?? null;
        const isOurs = (stored?.version ?? 0) === base || stored?.text === file.text;
        const version = (stored?.version ?? 0) + 1;
        if (isOurs) await files.put({ ...file, version });
        else await transaction.objectStore('drafts').put({ path: file.path, text: file.text, at });
        return isOurs ? { kind: 'saved', version } : { kind: 'conflict', stored };
      });
    },

    async remove(path, base) {
      const transaction = database.transaction('files', 'readwrite', { durability: 'strict' });
      return orNothing(transaction, endOf(transaction), async () => {
        const stored = await transaction.store.get(path);
        if (stored && stored.version !== base) return stored;
        await transaction.store.delete(path);
        return null;
      });
    },

    async dropDraft(path) {
      const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      await transaction.store.delete(path);
      await transaction.done;
    },
  };
}
