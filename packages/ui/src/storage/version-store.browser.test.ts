import { hashText } from '@traguardo/model';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase, troubleOf } from './database.ts';
import { createFileStore } from './file-store.ts';
import { createVersionStore, type NewVersion, type VersionStore } from './version-store.ts';
import { withRoom } from './with-room.ts';

const dayOf = (instant: string): string => instant.slice(0, 10);
const version = (id: string, text: string, given: Partial<NewVersion> = {}): NewVersion => ({
  id,
  at: `2024-07-01T10:0${id}:00.000Z`,
  name: null,
  why: 'pause',
  about: '',
  year: '2024',
  files: [
    { path: 'piano.piano', kind: 'plan', text },
    { path: 'dati.csv', kind: 'actuals', text: 'codice;valore\n' },
  ],
  ...given,
});

let database: Database;
let store: VersionStore;

beforeEach(async () => {
  database = await openDatabase(crypto.randomUUID(), () => undefined);
  store = createVersionStore(database, dayOf);
});

afterEach(async () => {
  restoreRequests();
  database.close();
  await deleteDB(database.name);
});

const ids = async (): Promise<readonly string[]> => (await store.list()).map(({ id }) => id);
const textsKept = async (): Promise<number> => (await store.texts()).length;

it('gives back what it keeps, the newest first, each text once, in strict transactions', async () => {
  const seen: (IDBTransactionOptions | undefined)[] = [];
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    seen.push(options);
    return original.call(this, stores, mode, options);
  };
  await store.keep(version('1', 'uno'));
  IDBDatabase.prototype.transaction = original;
  expect(seen).toEqual([{ durability: 'strict' }]);
  await store.keep(version('2', 'due'));
  expect(await ids()).toEqual(['2', '1']);
  expect(await store.files('1')).toEqual(version('1', 'uno').files);
  expect(await store.files('none')).toBeNull();
  expect(await textsKept()).toBe(3);
});

it('keeps the same texts once, unless somebody asks; a step of the cycle marks what is there', async () => {
  await store.keep(version('1', 'uno'));
  expect(await store.keep(version('2', 'uno'))).toEqual({ kind: 'same', dropped: 0 });
  await store.keep(version('3', 'uno', { why: 'sealed', about: 'ADOPT' }));
  expect(await store.list()).toMatchObject([{ id: '1', why: 'sealed', about: 'ADOPT' }]);
  await store.keep(version('4', 'uno', { why: 'hand', name: 'Giunta' }));
  expect(await ids()).toEqual(['4', '1']);
});

it('is named, and removed with the texts nobody else needs', async () => {
  await store.keep(version('1', 'uno'));
  await store.keep(version('2', 'due'));
  await store.rename('1', 'Prima');
  expect((await store.list())[1]).toMatchObject({ id: '1', name: 'Prima' });
  await store.remove('1');
  expect(await ids()).toEqual(['2']);
  expect((await store.texts()).toSorted()).toEqual(['codice;valore\n', 'due']);
});

it('is thinned as others are kept', async () => {
  await store.keep(version('1', 'uno', { at: '2024-03-01T10:00:00.000Z' }));
  await store.keep(version('2', 'due', { at: '2024-03-20T10:00:00.000Z' }));
  await store.keep(version('3', 'tre', { at: '2024-07-01T10:00:00.000Z' }));
  expect(await ids()).toEqual(['3', '2']);
  expect(await store.texts()).not.toContain('uno');
});

type Request = 'getAll' | 'getAllKeys' | 'put' | 'delete';
const REQUESTS = ['getAll', 'getAllKeys', 'put', 'delete'] as const;
const originals = new Map(REQUESTS.map((name) => [name, IDBObjectStore.prototype[name]]));

function restoreRequests(): void {
  for (const [name, original] of originals) Reflect.set(IDBObjectStore.prototype, name, original);
}

/** Breaks the n-th of the requests of a kind, and as many after it as told, before it is made or, by ending the transaction, after. */
function breakRequest(name: Request, nth: number, how: 'quota' | 'abort', times = 1): void {
  const original = originals.get(name) as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;
  let count = 0;
  Reflect.set(IDBObjectStore.prototype, name, function broken(this: IDBObjectStore, ...args: unknown[]) {
    count += 1;
    if (count < nth || count >= nth + times) return original.apply(this, args);
    if (how === 'quota') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const request = original.apply(this, args);
    this.transaction.abort();
    return request;
  });
}

describe('a store that fails', () => {
  const faults = [
    ['getAll', 1],
    ['getAllKeys', 1],
    ['put', 1],
    ['put', 2],
    ['delete', 1],
    ['delete', 2],
    ['getAllKeys', 2],
  ] as const;

  it.each(faults)('ended at request %s, number %i: all is as before, and is kept afterwards', async (name, nth) => {
    await store.keep(version('1', 'uno', { at: '2024-03-01T10:00:00.000Z' }));
    await store.keep(version('2', 'due', { at: '2024-03-20T10:00:00.000Z', name: 'Giunta' }));
    await store.keep(version('3', 'tre', { at: '2024-03-21T10:00:00.000Z' }));
    const before = [await store.list(), (await store.texts()).toSorted()];
    const next = version('4', 'quattro');

    breakRequest(name, nth, 'abort');
    await expect(store.keep(next)).rejects.toThrow('aborted');
    restoreRequests();

    expect([await store.list(), (await store.texts()).toSorted()]).toEqual(before);
    await store.keep(next);
    expect(await ids()).toEqual(['4', '3', '2']);
    for (const { files } of await store.list()) {
      for (const { hash } of files) expect(await database.get('texts', hash)).toBeDefined();
    }
  });

  it('for want of room gives up the oldest that nobody named, and says how many', async () => {
    for (const id of ['1', '2', '3', '4']) await store.keep(version(id, id));
    await store.rename('1', 'Giunta');
    breakRequest('put', 1, 'quota', 1);
    expect(await store.keep(version('5', 'cinque'))).toEqual({ kind: 'kept', dropped: 2 });
    expect(await ids()).toEqual(['5', '4', '1']);
  });

  it('with nothing to give up keeps what is there and refuses', async () => {
    await store.keep(version('1', 'uno', { name: 'Giunta', why: 'hand' }));
    breakRequest('put', 1, 'quota', 9);
    const error = await store.keep(version('2', 'due')).catch((thrown: unknown) => thrown);
    expect(troubleOf(error)).toBe('quota');
    restoreRequests();
    expect(await ids()).toEqual(['1']);
    expect(await store.texts()).toContain('uno');
  });

  it('makes room for a text being written before it gives up', async () => {
    for (const id of ['1', '2']) await store.keep(version(id, id));
    let told = 0;
    const files = withRoom(createFileStore(database), store, () => (told += 1));
    const file = { path: 'piano.piano', kind: 'plan', text: 'nuovo' } as const;
    breakRequest('put', 1, 'quota', 1);
    expect(await files.save(file, 0, '2024-07-01T10:00:00Z')).toEqual({ kind: 'saved', version: 1 });
    expect(told).toBe(1);
    expect(await ids()).toEqual(['2']);
    breakRequest('put', 1, 'quota', 9);
    await expect(files.save({ ...file, text: 'altro' }, 1, '2024-07-01T10:00:00Z')).rejects.toThrow(/quota/);
    restoreRequests();
    expect(await ids()).toEqual([]);
    expect(await createFileStore(database).list()).toMatchObject([{ text: 'nuovo', version: 1 }]);
  });
});

it('hashes as the journal does', async () => {
  await store.keep(version('1', 'uno'));
  expect((await store.list())[0]?.files[0]?.hash).toBe(hashText('uno'));
});
