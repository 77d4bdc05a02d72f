import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase, type StorageTrouble, troubleOf } from './database.ts';
import { createFileStore } from './file-store.ts';

const PLAN = { path: 'piano.piano', kind: 'plan', text: 'lingua it' } as const;
const AT = '2024-07-01T10:00:00Z';

let name: string;
let database: Database;
let troubles: StorageTrouble[];

beforeEach(async () => {
  name = crypto.randomUUID();
  troubles = [];
  database = await openDatabase(name, (trouble) => troubles.push(trouble));
});

afterEach(async () => {
  database.close();
  await deleteDB(name);
});

describe('texts', () => {
  it('writes in one strict transaction', async () => {
    const seen: (IDBTransactionOptions | undefined)[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      seen.push(options);
      return original.call(this, stores, mode, options);
    };
    await createFileStore(database).save(PLAN, 0, AT);
    IDBDatabase.prototype.transaction = original;
    expect(seen).toEqual([{ durability: 'strict' }]);
  });

  it('are there after the store was closed and opened again', async () => {
    await createFileStore(database).save(PLAN, 0, AT);
    database.close();
    database = await openDatabase(name, () => undefined);
    expect(await createFileStore(database).list()).toEqual([{ ...PLAN, version: 1 }]);
  });

  it('of the second writer on an old version are refused and kept as a draft', async () => {
    const other = await openDatabase(name, () => undefined);
    const [first, second] = [createFileStore(database), createFileStore(other)];
    await first.save(PLAN, 0, AT);
    const results = await Promise.all([
      first.save({ ...PLAN, text: 'primo' }, 1, AT),
      second.save({ ...PLAN, text: 'secondo' }, 1, AT),
    ]);
    expect(results).toEqual([
      { kind: 'saved', version: 2 },
      { kind: 'conflict', stored: { ...PLAN, text: 'primo', version: 2 } },
    ]);
    expect(await second.drafts()).toEqual([{ path: PLAN.path, text: 'secondo', at: AT }]);
    other.close();
  });

  it('equal in both tabs are no conflict', async () => {
    const files = createFileStore(database);
    await files.save(PLAN, 0, AT);
    expect(await files.save(PLAN, 0, AT)).toEqual({ kind: 'saved', version: 2 });
  });
});

it('a text that someone else has changed since is not removed', async () => {
  const files = createFileStore(database);
  await files.save(PLAN, 0, AT);
  await files.save({ ...PLAN, text: 'cambiato' }, 1, AT);
  expect(await files.remove(PLAN.path, 1)).toEqual({ ...PLAN, text: 'cambiato', version: 2 });
  expect(await files.remove(PLAN.path, 2)).toBeNull();
  expect(await files.list()).toEqual([]);
});

it('a text whose transaction the browser ends is not saved, is told, and nothing fails unheard', async () => {
  const files = createFileStore(database);
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function broken(...args) {
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  };
  await expect(files.save(PLAN, 0, AT)).rejects.toThrow(DOMException);
  IDBObjectStore.prototype.put = put;
  expect(await files.list()).toEqual([]);
  expect(await files.save(PLAN, 0, AT)).toEqual({ kind: 'saved', version: 1 });
});

it('a newer version elsewhere closes this store and says so, instead of stranding the other tab', async () => {
  const request = indexedDB.open(name, 99);
  const newer = await new Promise<IDBDatabase>((resolve) => {
    request.addEventListener('success', () => resolve(request.result));
  });
  expect(troubles).toEqual(['outdated']);
  expect(() => database.transaction('files')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  newer.close();
});

it('names the trouble behind an error', () => {
  expect(troubleOf(new DOMException('', 'VersionError'))).toBe('outdated');
  expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('quota');
  expect(troubleOf(new DOMException('', 'InvalidStateError'))).toBe('terminated');
  expect(troubleOf(new TypeError())).toBe('unavailable');
});
