import { type EventRecord, eventLine, type Head, headAfter, type JournalStore, judgeAppend } from '@traguardo/workflow';
import type { IDBPObjectStore } from 'idb';
import type { Database, Schema } from './database.ts';
import type { LastSeen } from './last-seen.ts';
import { endOf, orNothing } from './or-nothing.ts';
import type { TabChannel } from './tab-channel.ts';

type EventStore = IDBPObjectStore<
  Schema,
  ['events', 'blobs', 'snapshots'] | ['events'],
  'events',
  'readonly' | 'readwrite'
>;

/**
 * The journal of one cycle in IndexedDB. An append judges and writes inside one strict `readwrite` transaction and answers
 * `ok` after its `complete` event. `genesis` is the head of the empty journal; its hash keeps journals apart.
 */
export function createJournalStore(
  database: Database,
  genesis: Head,
  tabs: TabChannel,
  lastSeen: LastSeen,
): JournalStore {
  const journal = genesis.hash;
  const all = IDBKeyRange.bound([journal, 0], [journal, Number.MAX_SAFE_INTEGER]);
  const listeners = new Set<(head: Head) => void>();

  async function lastEvent(events: Pick<EventStore, 'openCursor'>): Promise<EventRecord | null> {
    const cursor = await events.openCursor(all, 'prev');
    return cursor ? eventOf(cursor.value) : null;
  }

  async function head(): Promise<Head> {
    const last = await lastEvent(database.transaction('events').store as unknown as EventStore);
    return last === null ? genesis : headAfter(last);
  }

  async function tellListeners(): Promise<void> {
    const now = await head();
    for (const listener of listeners) listener(now);
  }

  /** Other tabs are heard while somebody listens: a store that is only read leaves nothing behind. */
  let leaveTabs: () => void = () => undefined;

  function hearTabs(): void {
    leaveTabs = tabs.listen((message) => {
      if (message.kind === 'journal' && message.journal === journal) void tellListeners();
    });
  }

  return {
    async append(expected, event, extras = {}) {
      const transaction = database.transaction(['events', 'blobs', 'snapshots'], 'readwrite', { durability: 'strict' });
      const ended = endOf(transaction);
      const events = transaction.objectStore('events');
      const last = await lastEvent(events as unknown as EventStore);
      const same = await events.index('id').get([journal, event.id]);
      const now = last === null ? genesis : headAfter(last);
      const answer = judgeAppend(now, expected, event, same ? eventOf(same) : null, extras);
      if (answer !== null) {
        transaction.abort();
        await transaction.done.catch(() => undefined); // the abort is ours
        return answer;
      }
      const { blobs = [], snapshot } = extras;
      const [texts, snapshots] = [transaction.objectStore('blobs'), transaction.objectStore('snapshots')];
      await orNothing(transaction, ended, async () => {
        await events.add({ journal, seq: event.seq, id: event.id, hash: event.hash, line: eventLine(event) });
        for (const { hash, text } of blobs) await texts.put({ journal, hash, text });
        if (snapshot) await snapshots.put({ journal, snapshot });
      });
      const written = headAfter(event);
      lastSeen.set(journal, written);
      tabs.tell({ kind: 'journal', journal });
      for (const listener of listeners) listener(written);
      return { kind: 'ok', head: written, repeated: false };
    },

    async read(from = 1) {
      const range = IDBKeyRange.bound([journal, from], [journal, Number.MAX_SAFE_INTEGER]);
      return (await database.getAll('events', range)).map(eventOf);
    },

    head,

    async snapshot() {
      return (await database.get('snapshots', journal))?.snapshot ?? null;
    },

    async blob(hash) {
      return (await database.get('blobs', [journal, hash]))?.text ?? null;
    },

    async blobs() {
      const keys = await database.getAllKeys('blobs', IDBKeyRange.bound([journal, ''], [journal, '\uffff']));
      return keys.map(([, hash]) => hash).toSorted();
    },

    subscribe(listener) {
      if (listeners.size === 0) hearTabs();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) leaveTabs();
      };
    },
  };
}

function eventOf({ line }: { readonly line: string }): EventRecord {
  return JSON.parse(line) as EventRecord;
}
