import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BodyRegistry, createBodyRegistry, newBodyId } from './body-registry.ts';
import { type BodyStores, createBodyStores } from './body-stores.ts';
import { openDatabase, type StorageTrouble } from './database.ts';
import { createFileStore } from './file-store.ts';
import { createLastSeen } from './last-seen.ts';

const FILES = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it' }] as const;
const CONTENT = {
  files: FILES,
  journals: [],
  settings: { name: 'Comune di Prova' },
  versions: [],
  texts: [],
  evidence: [],
};
const NOW = '2025-01-01T10:00:00.000Z';

let id: string;
let registry: BodyRegistry;
let stores: BodyStores;

beforeEach(() => {
  id = newBodyId();
  registry = createBodyRegistry(localStorage, window);
  stores = createBodyStores(registry, localStorage);
});

afterEach(async () => {
  await deleteDB(id);
  localStorage.clear();
});

it('fills the database of a body that is not open', async () => {
  await stores.write(id, CONTENT, 7);
  const database = await openDatabase(id, () => undefined);
  expect(await createFileStore(database).list()).toEqual([{ ...FILES[0], version: 7 }]);
  database.close();
});

it('copies all that an open body holds, and what is known of its journals', async () => {
  await stores.write(id, { ...CONTENT, texts: ['lingua en'] }, 7);
  const database = await openDatabase(id, () => undefined);
  createLastSeen(localStorage, id).set('sha256:1', { seq: 1, hash: `sha256:${'a'.repeat(64)}` });
  const copy = newBodyId();
  await stores.copy(database, copy, 'Comune di Prova (prima del ripristino)');
  const copied = await openDatabase(copy, () => undefined);
  for (const each of [database, copied]) {
    expect(await createFileStore(each).list()).toEqual([{ ...FILES[0], version: 7 }]);
    expect(await each.get('settings', 'name')).toBe('Comune di Prova');
    expect(await each.count('texts')).toBe(1);
    each.close();
  }
  expect(createLastSeen(localStorage, copy).all()).toEqual(createLastSeen(localStorage, id).all());
  await deleteDB(copy);
});

it('finds a copy whose entry was lost by the name that was given to it', async () => {
  await stores.write(id, CONTENT, 7);
  const database = await openDatabase(id, () => undefined);
  const copy = newBodyId();
  await stores.copy(database, copy, 'Comune di Prova (prima del ripristino)');
  database.close();
  await stores.adopt(NOW);
  const found = Object.fromEntries(registry.all().map(({ id: of, name, isOwnName }) => [of, [name, isOwnName]]));
  expect(found).toEqual({
    [id]: ['Comune di Prova', false],
    [copy]: ['Comune di Prova (prima del ripristino)', true],
  });
  await deleteDB(copy);
});

it('deletes a body, tells the tab that has it open, and forgets the ends of its journals alone', async () => {
  await stores.write(id, CONTENT, 7);
  const [own, other] = [createLastSeen(localStorage, id), createLastSeen(localStorage, 'traguardo')];
  for (const seen of [own, other]) seen.set('sha256:1', { seq: 1, hash: `sha256:${'a'.repeat(64)}` });
  const troubles: StorageTrouble[] = [];
  await openDatabase(id, (trouble) => troubles.push(trouble));
  await stores.drop(id, () => troubles.push('blocked'));
  expect(troubles).toEqual(['removed']);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(id);
  expect([own.all().length, other.all().length]).toEqual([0, 1]);
});

it('finds a body again whose entry was lost; an empty one stays forgotten', async () => {
  const empty = newBodyId();
  (await openDatabase(empty, () => undefined)).close();
  await stores.write(id, CONTENT, 7);
  await stores.adopt(NOW);
  expect(registry.all()).toMatchObject([{ id, name: 'Comune di Prova', isOwnName: false, opened: NOW }]);
  await stores.adopt('2026-01-01T10:00:00.000Z');
  expect(registry.all()).toMatchObject([{ opened: NOW }]);
  await deleteDB(empty);
});
