import { hashBytes } from '@traguardo/model';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { createEvidenceStore, type EvidenceStore, MOST_EVIDENCE_BYTES } from './evidence-store.ts';

let database: Database;
let store: EvidenceStore;

beforeEach(async () => {
  database = await openDatabase(crypto.randomUUID(), () => undefined);
  store = createEvidenceStore(database, () => '2024-07-01T10:00:00.000Z');
});

afterEach(async () => {
  database.close();
  await deleteDB(database.name);
});

const file = (text: string, name = 'registro.pdf'): File => new File([text], name, { type: 'application/pdf' });

it('keeps a document once, by the hash of its bytes', async () => {
  const evidence = await store.add(file('uno'));
  expect(evidence).toEqual({ name: 'registro.pdf', hash: hashBytes(new TextEncoder().encode('uno')) });
  expect(await store.add(file('uno', 'altro nome.pdf'))).toEqual({ ...evidence, name: 'altro nome.pdf' });
  expect(await database.count('evidence')).toBe(1);
  const found = await store.find(evidence.hash);
  expect(found).toMatchObject({
    kind: 'intact',
    document: { type: 'application/pdf', at: '2024-07-01T10:00:00.000Z' },
  });
});

it('says when a document is changed or missing', async () => {
  const { hash } = await store.add(file('uno'));
  const document = await database.get('evidence', hash);
  await database.put('evidence', { ...document!, bytes: new TextEncoder().encode('due').buffer });
  expect(await store.find(hash)).toEqual({ kind: 'changed' });
  await store.remove(hash);
  expect(await store.find(hash)).toEqual({ kind: 'missing' });
});

it('takes names that can stand in a row, and no document that is too large', async () => {
  expect((await store.add(file('x', 'a «b» "c".pdf'))).name).toBe('a b c .pdf');
  const large = new File([new Uint8Array(MOST_EVIDENCE_BYTES + 1)], 'grande.pdf');
  await expect(store.add(large)).rejects.toThrow(RangeError);
});

it('says that a document was not kept when the browser ends its transaction, and nothing fails unheard', async () => {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function broken(...args) {
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  };
  await expect(store.add(file('uno'))).rejects.toThrow(DOMException);
  IDBObjectStore.prototype.put = put;
  expect(await database.count('evidence')).toBe(0);
  await store.add(file('uno'));
  expect(await database.count('evidence')).toBe(1);
});
