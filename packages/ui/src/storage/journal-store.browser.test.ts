import { type Head, storeChecks } from '@traguardo/workflow';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { createJournalStore } from './journal-store.ts';
import { createLastSeen, hasLostEvents } from './last-seen.ts';
import { openTabChannel, type TabChannel } from './tab-channel.ts';

const opened: { database: Database; tabs: TabChannel; name: string }[] = [];

async function openStore(name: string, genesis: Head): Promise<ReturnType<typeof createJournalStore>> {
  const database = await openDatabase(name, () => undefined);
  const tabs = openTabChannel(name);
  opened.push({ database, tabs, name });
  return createJournalStore(database, genesis, tabs, createLastSeen(localStorage, 'traguardo'));
}

afterEach(async () => {
  for (const { database, tabs } of opened) {
    database.close();
    tabs.close();
  }
  for (const { name } of opened.splice(0)) await deleteDB(name);
  localStorage.clear();
});

for (const { name, run } of storeChecks) {
  it(`IndexedDB: ${name}`, () =>
    run(async (genesis) => {
      const place = crypto.randomUUID();
      return { store: await openStore(place, genesis), again: () => openStore(place, genesis) };
    }));
}

it('hears other tabs only while somebody listens: years are read side by side again and again', async () => {
  let heard = 0;
  const tabs: TabChannel = {
    tell: () => undefined,
    close: () => undefined,
    listen() {
      heard += 1;
      return () => (heard -= 1);
    },
  };
  const name = crypto.randomUUID();
  const database = await openDatabase(name, () => undefined);
  const genesis = { seq: 0, hash: `sha256:${'0'.repeat(64)}` };
  const store = createJournalStore(database, genesis, tabs, createLastSeen(localStorage, 'traguardo'));
  await store.head();
  expect(heard).toBe(0);
  const leave = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
  expect(heard).toBe(1);
  for (const each of [...leave, ...leave]) each();
  expect(heard).toBe(0);
  database.close();
  await deleteDB(name);
});

it('does not say of a step that it is not recorded when only its mark outside the store has no room', () => {
  const full: Pick<Storage, 'setItem'> = {
    setItem() {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
  };
  const lastSeen = createLastSeen(full as Storage, 'traguardo');
  expect(() => lastSeen.set('sha256:genesis', { seq: 1, hash: `sha256:${'0'.repeat(64)}` })).not.toThrow();
});

it('notices a store that lost what was last seen saved', async () => {
  const database = await openDatabase(crypto.randomUUID(), () => undefined);
  const lastSeen = createLastSeen(localStorage, 'traguardo');
  expect(await hasLostEvents(database, lastSeen)).toBe(false);
  lastSeen.set('sha256:genesis', { seq: 3, hash: `sha256:${'0'.repeat(64)}` });
  expect(await hasLostEvents(database, lastSeen)).toBe(true);
  lastSeen.clear();
  expect(await hasLostEvents(database, lastSeen)).toBe(false);
  database.close();
  await deleteDB(database.name);
});
