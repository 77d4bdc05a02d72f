import type { Database } from './database.ts';
import { STORES } from './replace-all.ts';

/** Puts everything a database holds in the place of what another holds, with settings of the copy's own, in one strict transaction: all of it or nothing. */
export async function copyDatabase(from: Database, to: Database, own: Readonly<Record<string, string>>): Promise<void> {
  const reading = from.transaction(STORES);
  const contents = await Promise.all(
    STORES.map(async (name) => {
      const store = reading.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      // Settings alone have their keys beside them.
      return {
        name,
        entries: values.map((value, at) => [value, store.keyPath === null ? keys[at] : undefined] as const),
      };
    }),
  );
  const writing = to.transaction(STORES, 'readwrite', { durability: 'strict' });
  const writes = contents.flatMap(({ name, entries }) => {
    const store = writing.objectStore(name);
    return [store.clear(), ...entries.map(([value, key]) => store.put(value as never, key as never))];
  });
  const settings = Object.entries(own).map(([key, value]) => writing.objectStore('settings').put(value, key));
  await Promise.all([...writes, ...settings, writing.done]);
}
