import type { Health, StorageHealth } from '../src/workspace/health.ts';

/** Storage in which all is well, for tests; `part` is what a test wants otherwise. */
export function fakeHealth(part: Partial<StorageHealth> = {}, does: Partial<Health> = {}): Health {
  return {
    look: async () => ({
      address: 'http://localhost',
      usage: 3_200_000,
      quota: 10_000_000_000,
      isPersistent: true,
      otherTabs: 0,
      lastSaved: '2024-07-01T10:00:00.000Z',
      lastBackup: new Date().toISOString(),
      since: { files: 0, steps: 0 },
      drafts: [],
      holds: { files: 2, versions: 3, steps: 1, documents: 0 },
      ...part,
    }),
    persist: async () => true,
    wipe: async () => undefined,
    ...does,
  };
}
