import { hashText } from '@traguardo/model';
import { createEvent, type Facts, type Head, headAfter } from '@traguardo/workflow';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { createJournalStore } from './journal-store.ts';
import { createLastSeen } from './last-seen.ts';
import { openTabChannel } from './tab-channel.ts';

const GENESIS: Head = { seq: 0, hash: hashText('genesis') };
const FACTS = { planHash: hashText('plan'), dataHash: hashText('data') } as Facts;
const BLOBS = ['plan', 'data'].map((text) => ({ hash: hashText(text), text }));

const eventAfter = (head: Head, id: string) =>
  createEvent(
    head,
    { id, at: '2024-01-29T10:00:00.000Z', actor: 'x', role: 'OIV', type: 'ASK', payload: {} },
    FACTS,
    hashText('cycle'),
  );

type Request = 'openCursor' | 'get' | 'add' | 'put';
const OWNERS = { openCursor: IDBObjectStore, get: IDBIndex, add: IDBObjectStore, put: IDBObjectStore } as const;
const originals = Object.fromEntries(
  (Object.keys(OWNERS) as Request[]).map((name) => [name, Reflect.get(OWNERS[name].prototype, name) as unknown]),
);

/** Breaks the n-th of the requests of a kind that a page makes, before it is made or, by ending the transaction, after. */
function breakRequest(name: Request, nth: number, how: 'quota' | 'abort'): void {
  const original = originals[name] as (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;
  let count = 0;
  Reflect.set(OWNERS[name].prototype, name, function broken(this: IDBObjectStore, ...args: unknown[]) {
    count += 1;
    if (count !== nth) return original.apply(this, args);
    if (how === 'quota') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const request = original.apply(this, args);
    const { transaction } = 'objectStore' in this ? (this.objectStore as IDBObjectStore) : this;
    transaction.abort();
    return request;
  });
}

afterEach(() => {
  for (const [name, original] of Object.entries(originals))
    Reflect.set(OWNERS[name as Request].prototype, name, original);
});

const FAULTS = (['quota', 'abort'] as const).flatMap((how) =>
  (
    [
      ['openCursor', 1],
      ['get', 1],
      ['add', 1],
      ['put', 1],
      ['put', 2],
      ['put', 3],
    ] as const
  ).map(([name, nth]) => [how, name, nth] as const),
);

it.each(FAULTS)(
  '%s at request %s, number %i: the journal is as before, and takes the event afterwards',
  async (how, name, nth) => {
    const place = crypto.randomUUID();
    const database = await openDatabase(place, () => undefined);
    const tabs = openTabChannel(place);
    const store = createJournalStore(database, GENESIS, tabs, createLastSeen(localStorage, 'traguardo'));
    const first = eventAfter(GENESIS, 'first');
    await store.append(GENESIS, first);
    const event = eventAfter(headAfter(first), 'second');
    const extras = { blobs: BLOBS, snapshot: { head: headAfter(event), state: {} as never } };

    breakRequest(name, nth, how);
    await expect(store.append(headAfter(first), event, extras)).rejects.toThrow(/quota|abort/i);
    breakRequest(name, 0, how);

    const again = await openDatabase(place, () => undefined);
    const other = createJournalStore(again, GENESIS, tabs, createLastSeen(localStorage, 'traguardo'));
    expect(await other.read()).toEqual([first]);
    expect(await other.blobs()).toEqual([]);
    expect(await other.snapshot()).toBeNull();
    expect(await store.append(headAfter(first), event, extras)).toMatchObject({ kind: 'ok', repeated: false });
    expect(await other.read()).toEqual([first, event]);
    expect(await other.blobs()).toHaveLength(2);
    for (const each of [database, again]) each.close();
    tabs.close();
    localStorage.clear();
    await deleteDB(place);
  },
);
