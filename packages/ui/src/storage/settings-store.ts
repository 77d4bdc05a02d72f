import type { Database } from './database.ts';

/** Small texts by name: the workspace's name, the role last chosen. */
export interface SettingsStore {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}

export function createSettingsStore(database: Database): SettingsStore {
  return {
    async get(key) {
      return (await database.get('settings', key)) ?? null;
    },
    async set(key, value) {
      const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
      await transaction.store.put(value, key);
      await transaction.done;
    },
  };
}
