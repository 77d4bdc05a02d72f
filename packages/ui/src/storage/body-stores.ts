import { deleteDB } from 'idb';
import { type Body, type BodyRegistry, isBodyId, newBodyKey } from './body-registry.ts';
import { type Database, openDatabase } from './database.ts';
import { createLastSeen } from './last-seen.ts';
import type { Replacement } from './replace-all.ts';

/** The setting that says the name a copy was given: its entry in the registry is written apart, and lost when the browser is killed at once. */
const COPY_NAME = 'copy-name';

/** The databases of bodies that are not open. */
export interface BodyStores {
  /** Fills the database of a body. `version` must be new to every tab. */
  write(id: string, content: Replacement, version: number): Promise<void>;
  /** Fills the database of a body with all that an open one holds, its own `name`, and what is known of its journals. */
  copy(from: Database, id: string, name: string): Promise<void>;
  /** Deletes the database of a body and what is known of its journals; `onBlocked` when another tab holds it open. */
  drop(id: string, onBlocked: () => void): Promise<void>;
  /** Registers bodies whose database is here while their entry was lost. `now`: an instant. */
  adopt(now: string): Promise<void>;
}

export function createBodyStores(registry: BodyRegistry, storage: Storage): BodyStores {
  return {
    async write(id, content, version) {
      const { replaceAll } = await import('./replace-all.ts'); // a rare act that needs the machine of the cycle
      const database = await openDatabase(id, () => undefined); // nobody else knows of it yet
      try {
        await replaceAll(database, createLastSeen(storage, id), content, version);
      } finally {
        database.close();
      }
    },
    async copy(from, id, name) {
      const { copyDatabase } = await import('./copy-database.ts');
      const database = await openDatabase(id, () => undefined); // nobody else knows of it yet
      try {
        await copyDatabase(from, database, { [COPY_NAME]: name });
      } finally {
        database.close();
      }
      const seen = createLastSeen(storage, id);
      for (const [journal, head] of createLastSeen(storage, from.name).all()) seen.set(journal, head);
    },
    async drop(id, onBlocked) {
      await deleteDB(id, { blocked: onBlocked });
      createLastSeen(storage, id).clear();
    },
    async adopt(now) {
      const known = new Set(registry.all().map(({ id }) => id));
      const lost = (await indexedDB.databases()).flatMap(({ name = '' }) =>
        isBodyId(name) && !known.has(name) ? [name] : [],
      );
      for (const id of lost) {
        const found = await nameWithin(id);
        if (found !== null) registry.put({ id, ...found, opened: now, key: newBodyKey() });
      }
    },
  };
}

/** What the database of a body says of its name, at worst that of the database; null when it holds no text. */
async function nameWithin(id: string): Promise<Pick<Body, 'name' | 'isOwnName'> | null> {
  const database = await openDatabase(id, () => undefined); // closed again at once
  try {
    if ((await database.count('files')) === 0) return null;
    const own = await database.get('settings', COPY_NAME);
    return { name: own || (await database.get('settings', 'name')) || id, isOwnName: own !== undefined };
  } finally {
    database.close();
  }
}
