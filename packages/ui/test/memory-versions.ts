import type { NewVersion, VersionStore } from '../src/storage/version-store.ts';

/** Versions in memory for tests; nothing is thinned. */
export function memoryVersions(): VersionStore {
  const versions = new Map<string, NewVersion>();
  const listeners = new Set<() => void>();
  const told = <Result>(result: Result): Result => {
    for (const listener of listeners) listener();
    return result;
  };
  const list = (): readonly NewVersion[] => [...versions.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return {
    list: async () => list().map((version) => ({ ...version, files: [] })),
    files: async (id) => versions.get(id)?.files ?? null,
    texts: async () => list().flatMap(({ files }) => files.map(({ text }) => text)),
    async keep(version) {
      versions.set(version.id, version);
      return told({ kind: 'kept', dropped: 0 });
    },
    async rename(id, name) {
      const version = versions.get(id);
      if (version !== undefined) versions.set(id, { ...version, name });
      told(null);
    },
    async remove(id) {
      versions.delete(id);
      told(null);
    },
    makeRoom: async () => 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
