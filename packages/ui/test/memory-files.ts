import type { Draft, StoredFile } from '../src/storage/database.ts';
import type { FileStore } from '../src/storage/file-store.ts';

/** A file store in memory for tests, with the same rules about versions. */
export function createMemoryFiles(): FileStore {
  const files = new Map<string, StoredFile>();
  const drafts = new Map<string, Draft>();
  return {
    list: async () => [...files.values()],
    drafts: async () => [...drafts.values()],
    async save(file, base, at) {
      const stored = files.get(file.path) ?? null;
      if ((stored?.version ?? 0) !== base && stored?.text !== file.text) {
        drafts.set(file.path, { path: file.path, text: file.text, at });
        return { kind: 'conflict', stored };
      }
      const version = (stored?.version ?? 0) + 1;
      files.set(file.path, { ...file, version });
      return { kind: 'saved', version };
    },
    async remove(path, base) {
      const stored = files.get(path);
      if (stored && stored.version !== base) return stored;
      files.delete(path);
      return null;
    },
    async dropDraft(path) {
      drafts.delete(path);
    },
  };
}
