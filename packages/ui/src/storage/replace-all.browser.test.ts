import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { createFileStore } from './file-store.ts';
import { createLastSeen } from './last-seen.ts';
import { replaceAll } from './replace-all.ts';

const OLD = { path: 'vecchio.piano', kind: 'plan', text: 'vecchio' } as const;
const NEW = { path: 'piano.piano', kind: 'plan', text: 'nuovo' } as const;
const lastSeen = createLastSeen(localStorage);

let database: Database;

beforeEach(async () => {
  database = await openDatabase(crypto.randomUUID(), () => undefined);
  await createFileStore(database).save(OLD, 0, '2024-07-01T10:00:00Z');
});

afterEach(async () => {
  database.close();
  await deleteDB(database.name);
  localStorage.clear();
});

it('replaces everything, and a text still open in another tab is no change of the new one', async () => {
  lastSeen.set('sha256:genesis', { seq: 2, hash: `sha256:${'0'.repeat(64)}` });
  await replaceAll(database, lastSeen, { files: [NEW], journal: null, settings: { name: 'Prova' } }, 1000);
  const files = createFileStore(database);
  expect(await files.list()).toEqual([{ ...NEW, version: 1000 }]);
  expect(await database.get('settings', 'name')).toBe('Prova');
  expect(lastSeen.all()).toEqual([]);
  const late = await files.save({ ...NEW, text: 'dall’altra scheda' }, 1, '2024-07-01T10:00:00Z');
  expect(late.kind).toBe('conflict');
});

it('changes nothing when a part cannot be written', async () => {
  const wrong = { ...NEW, path: {} as string };
  await expect(
    replaceAll(database, lastSeen, { files: [NEW, wrong], journal: null, settings: {} }, 1000),
  ).rejects.toThrow(/valid key/);
  expect(await createFileStore(database).list()).toEqual([{ ...OLD, version: 1 }]);
});
