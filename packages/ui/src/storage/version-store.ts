import type { IDBPTransaction } from 'idb';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import { type Database, type Schema, type StoredVersion, troubleOf } from './database.ts';
import { endOf, orNothing } from './or-nothing.ts';
import { sha256 } from './sha256.ts';
import { isPassing, thinned } from './thin-versions.ts';

/** A version with its texts, not kept yet. */
export interface NewVersion extends Omit<StoredVersion, 'files'> {
  readonly files: readonly WorkspaceFile[];
}

/** What became of a version: `same` when the newest one has these very texts. `dropped`: older ones given up for want of room. */
export interface Kept {
  readonly kind: 'kept' | 'same';
  readonly dropped: number;
}

/** Versions of the texts. Every write is one strict transaction; a text that stands in many versions is kept once. */
export interface VersionStore {
  /** The newest first. */
  list(): Promise<readonly StoredVersion[]>;
  /** The texts of a version; null when it is not there. */
  files(id: string): Promise<readonly WorkspaceFile[] | null>;
  /** Every text that a version needs, in no order. */
  texts(): Promise<readonly string[]>;
  /**
   * Keeps a version and gives up those that age has thinned. One that nobody named and that has the texts of the newest is not
   * kept twice: the newest then stands for a step of the cycle too.
   */
  keep(version: NewVersion): Promise<Kept>;
  rename(id: string, name: string | null): Promise<void>;
  remove(id: string): Promise<void>;
  /** Gives up the older half of the versions that nobody named and nothing was sealed with; how many. */
  makeRoom(): Promise<number>;
  subscribe(listener: () => void): () => void;
}

type Writing = IDBPTransaction<Schema, ['versions', 'texts'], 'readwrite'>;

/** `dayOf` gives the calendar day of an instant. */
export function createVersionStore(database: Database, dayOf: (instant: string) => string): VersionStore {
  const listeners = new Set<() => void>();
  const hashes = new Map<string, { readonly text: string; readonly hash: string }>();

  /** Texts are hashed once as long as they stay the same, off the main thread. */
  async function hashOf({ path, text }: WorkspaceFile): Promise<string> {
    const known = hashes.get(path);
    if (known?.text === text) return known.hash;
    const hash = await sha256(text);
    hashes.set(path, { text, hash });
    return hash;
  }

  async function write<Result>(change: (transaction: Writing) => Promise<Result>): Promise<Result> {
    const transaction = database.transaction(['versions', 'texts'], 'readwrite', { durability: 'strict' });
    const results: Result[] = [];
    await orNothing(transaction, endOf(transaction), async () => {
      results.push(await change(transaction));
    });
    for (const listener of listeners) listener();
    return results[0] as Result;
  }

  async function keepOnce(version: NewVersion): Promise<Kept['kind']> {
    const hashed = await Promise.all(version.files.map(async (file) => ({ ...file, hash: await hashOf(file) })));
    const files = hashed.map(({ path, kind, hash }) => ({ path, kind, hash }));
    return write(async (transaction) => {
      const stored = await transaction.objectStore('versions').getAll();
      const [newest] = newestFirst(stored);
      if (version.name === null && newest !== undefined && isSame(newest.files, files)) {
        if (version.why === 'sealed' && isPassing(newest))
          await transaction.objectStore('versions').put({ ...newest, why: 'sealed', about: version.about });
        return 'same';
      }
      await putTexts(transaction, hashed);
      const kept: StoredVersion = { ...version, files };
      await transaction.objectStore('versions').put(kept);
      await drop(transaction, [...stored, kept], thinned([...stored, kept], dayOf(version.at), dayOf));
      return 'kept';
    });
  }

  function makeRoom(): Promise<number> {
    return write(async (transaction) => {
      const stored = await transaction.objectStore('versions').getAll();
      const passing = newestFirst(stored).filter(isPassing);
      const ids = passing.slice(Math.floor(passing.length / 2)).map(({ id }) => id);
      await drop(transaction, stored, ids);
      return ids.length;
    });
  }

  async function change(id: string, to: (version: StoredVersion) => StoredVersion | null): Promise<void> {
    await write(async (transaction) => {
      const stored = await transaction.objectStore('versions').getAll();
      const version = stored.find((each) => each.id === id);
      if (version === undefined) return;
      const next = to(version);
      if (next === null) await drop(transaction, stored, [id]);
      else await transaction.objectStore('versions').put(next);
    });
  }

  return {
    list: async () => newestFirst(await database.getAll('versions')),

    async files(id) {
      const version = await database.get('versions', id);
      if (version === undefined) return null;
      const texts = await Promise.all(version.files.map(({ hash }) => database.get('texts', hash)));
      return version.files.map(({ path, kind }, index) => ({ path, kind, text: texts[index]?.text ?? '' }));
    },

    texts: async () => (await database.getAll('texts')).map(({ text }) => text),

    async keep(version) {
      let dropped = 0;
      for (;;) {
        try {
          return { kind: await keepOnce(version), dropped };
        } catch (error) {
          const room = troubleOf(error) === 'quota' ? await makeRoom() : 0;
          if (room === 0) throw error;
          dropped += room;
        }
      }
    },

    rename: (id, name) => change(id, (version) => ({ ...version, name })),
    remove: (id) => change(id, () => null),
    makeRoom,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function putTexts(
  transaction: Writing,
  hashed: readonly { readonly hash: string; readonly text: string }[],
): Promise<void> {
  const texts = transaction.objectStore('texts');
  const known = new Set(await texts.getAllKeys());
  for (const { hash, text } of hashed) {
    if (!known.has(hash)) await texts.put({ hash, text });
    known.add(hash);
  }
}

/** Takes versions away, and with them the texts that no other needs. */
async function drop(transaction: Writing, versions: readonly StoredVersion[], ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) await transaction.objectStore('versions').delete(id);
  const needed = new Set(
    versions.filter(({ id }) => !ids.includes(id)).flatMap(({ files }) => files.map(({ hash }) => hash)),
  );
  const texts = transaction.objectStore('texts');
  for (const hash of await texts.getAllKeys()) if (!needed.has(hash)) await texts.delete(hash);
}

function newestFirst<V extends Pick<StoredVersion, 'at'>>(versions: readonly V[]): readonly V[] {
  return versions.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function isSame(files: StoredVersion['files'], others: StoredVersion['files']): boolean {
  return (
    files.length === others.length &&
    files.every(({ path, hash }) => others.some((other) => other.path === path && other.hash === hash))
  );
}
