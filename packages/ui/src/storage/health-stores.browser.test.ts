import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { createHealth } from '../workspace/health.ts';
import { BACKUP_MARK, backupMark } from './backup-mark.ts';
import { createBodyRegistry } from './body-registry.ts';
import { createBodyStores } from './body-stores.ts';
import { openDatabase } from './database.ts';
import { createFileStore } from './file-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { createTabCount } from './tab-count.ts';
import { wipeBrowser } from './wipe-browser.ts';

const BODY = 'traguardo-0a1b2c3d';
const FILE = { path: 'piano.piano', kind: 'plan', text: 'uno' } as const;
const AT = '2024-07-01T10:00:00Z';

afterEach(async () => {
  localStorage.clear();
  await deleteDB(BODY);
});

it('tells what a body holds, what waits, and what changed since the last backup', async () => {
  const database = await openDatabase(BODY, () => undefined);
  const [files, settings] = [createFileStore(database), createSettingsStore(database)];
  await files.save(FILE, 0, AT);
  await settings.set(BACKUP_MARK, JSON.stringify(await backupMark(database)));
  await files.save({ ...FILE, text: 'due' }, 1, AT);
  await files.save({ ...FILE, text: 'in ritardo' }, 1, AT);
  const health = createHealth({
    address: location.origin,
    database,
    settings,
    archive: { lastBackup: async () => AT },
    tabs: createTabCount(navigator.locks, BODY),
    manager: navigator.storage,
    lastSaved: () => AT,
    wipe: async () => undefined,
  });
  const found = await health.look();
  expect(found).toMatchObject({
    lastSaved: AT,
    lastBackup: AT,
    otherTabs: 0,
    since: { files: 1, steps: 0 },
    drafts: [{ path: FILE.path, text: 'in ritardo' }],
    holds: { files: 1, versions: 0, steps: 0, documents: 0 },
  });
  expect(found.quota).toBeGreaterThan(found.usage ?? Number.POSITIVE_INFINITY);
  expect(typeof found.isPersistent).toBe('boolean');
  database.close();
});

it('says nothing of what the browser does not say', async () => {
  const database = await openDatabase(BODY, () => undefined);
  const health = createHealth({
    address: location.origin,
    database,
    settings: createSettingsStore(database),
    archive: { lastBackup: async () => null },
    tabs: createTabCount(undefined, BODY),
    manager: undefined,
    lastSaved: () => null,
    wipe: async () => undefined,
  });
  expect(await health.look()).toMatchObject({
    usage: null,
    quota: null,
    isPersistent: null,
    otherTabs: null,
    since: null,
  });
  expect(await health.persist()).toBe(false);
  database.close();
});

it('counts the tabs that have the same body open, and only those', async () => {
  const name = crypto.randomUUID();
  const [first, second] = [createTabCount(navigator.locks, name), createTabCount(navigator.locks, name)];
  createTabCount(navigator.locks, crypto.randomUUID());
  await expect.poll(() => first.others()).toBe(1);
  expect(await second.others()).toBe(1);
});

it('a wiped browser keeps nothing of any body, and leaves to others what is theirs', async () => {
  const registry = createBodyRegistry(localStorage, window);
  const stores = createBodyStores(registry, localStorage);
  for (const id of ['traguardo', BODY]) {
    registry.put({ id, name: id, isOwnName: false, opened: AT, key: '' });
    const database = await openDatabase(id, () => undefined);
    await createFileStore(database).save(FILE, 0, AT);
    database.close();
  }
  localStorage.setItem('traguardo:language', 'it');
  localStorage.setItem('another', 'stays');
  await wipeBrowser({ registry, stores, storages: [localStorage] }, () => undefined);
  expect(Object.keys(localStorage)).toEqual(['another']);
  const left = (await indexedDB.databases()).map(({ name }) => name);
  expect(left).not.toContain('traguardo');
  expect(left).not.toContain(BODY);
});
