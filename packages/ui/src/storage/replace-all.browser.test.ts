import { hashText } from '@traguardo/model';
import { createEvent, createInstance, emptyHead, type Facts, headAfter } from '@traguardo/workflow';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BACKUP_MARK, backupMark, type BackupMark, LAST_BACKUP, sinceMark } from './backup-mark.ts';
import { type Database, openDatabase, type StoredVersion } from './database.ts';
import { createFileStore } from './file-store.ts';
import { createLastSeen } from './last-seen.ts';
import { defaultCycle } from '../worker/shipped-cycle.ts';
import { createJournalStore } from './journal-store.ts';
import { keptJournal } from './kept-journal.ts';
import { replaceAll } from './replace-all.ts';
import { openTabChannel } from './tab-channel.ts';

const OLD = { path: 'vecchio.piano', kind: 'plan', text: 'vecchio' } as const;
const NEW = { path: 'piano.piano', kind: 'plan', text: 'nuovo' } as const;
const BESIDE = { versions: [], texts: [], evidence: [] } as const;
const lastSeen = createLastSeen(localStorage, 'traguardo');

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
  await replaceAll(database, lastSeen, { files: [NEW], journals: [], settings: { name: 'Prova' }, ...BESIDE }, 1000);
  const files = createFileStore(database);
  expect(await files.list()).toEqual([{ ...NEW, version: 1000 }]);
  expect(await database.get('settings', 'name')).toBe('Prova');
  expect(lastSeen.all()).toEqual([]);
  const late = await files.save({ ...NEW, text: 'dall’altra scheda' }, 1, '2024-07-01T10:00:00Z');
  expect(late.kind).toBe('conflict');
});

it('of a backup remembers when it was made and that nothing changed since', async () => {
  const replacement = { files: [NEW], journals: [keptJournal(journalOf(2024))], settings: {}, ...BESIDE };
  await replaceAll(database, lastSeen, { ...replacement, backedUp: '2024-07-01T10:00:00Z' }, 1000);
  expect(await database.get('settings', LAST_BACKUP)).toBe('2024-07-01T10:00:00Z');
  const mark = JSON.parse((await database.get('settings', BACKUP_MARK)) ?? '') as BackupMark;
  expect(sinceMark(mark, await backupMark(database))).toEqual({ files: 0, steps: 0 });
  await createFileStore(database).save({ ...NEW, text: 'poi' }, 1000, '2024-07-02T10:00:00Z');
  expect(sinceMark(mark, await backupMark(database))).toEqual({ files: 1, steps: 0 });
  await replaceAll(database, lastSeen, replacement, 2000);
  expect(await database.get('settings', LAST_BACKUP)).toBeUndefined();
});

const FACTS = { planHash: hashText('plan'), dataHash: hashText('data') } as Facts;

/** A journal of one step, as far as it is written. */
function journalOf(year: number) {
  const [instance, definition] = [createInstance('Prova', year), defaultCycle()];
  const command = { id: 'a', at: '2024-01-29T10:00:00.000Z', actor: 'x', role: 'OIV', type: 'ASK', payload: {} };
  const event = createEvent(emptyHead(instance, definition), command, FACTS, hashText('cycle'));
  const blobs = [{ hash: hashText('plan'), text: 'plan' }];
  return { instance, definition, events: [event], blobs, head: headAfter(event) };
}

it('writes the journal of every year, each once, and remembers every end', async () => {
  const journals = [journalOf(2024), journalOf(2023)];
  const replacement = {
    files: [NEW],
    journals: [...journals, journalOf(2023)].map(keptJournal),
    settings: {},
    ...BESIDE,
  };
  await replaceAll(database, lastSeen, replacement, 1000);
  const tabs = openTabChannel(database.name);
  for (const { instance, definition, events } of journals) {
    const genesis = emptyHead(instance, definition);
    const store = createJournalStore(database, genesis, tabs, lastSeen);
    expect(await store.read()).toEqual(events);
    expect(await store.blobs()).toEqual([hashText('plan')]);
    expect(lastSeen.get(genesis.hash)).toEqual(events[0] && headAfter(events[0]));
  }
  expect(lastSeen.all()).toHaveLength(2);
  tabs.close();
});

it('changes nothing when the journal of one year cannot be written', async () => {
  const { events, ...rest } = journalOf(2023);
  const wrong = { ...rest, events: [...events, ...events] };
  const replacement = { files: [NEW], journals: [journalOf(2024), wrong].map(keptJournal), settings: {}, ...BESIDE };
  await expect(replaceAll(database, lastSeen, replacement, 1000)).rejects.toThrow(/abort|constraint|exists/i);
  expect(await createFileStore(database).list()).toEqual([{ ...OLD, version: 1 }]);
  expect(await database.count('events')).toBe(0);
  expect(lastSeen.all()).toEqual([]);
});

it('brings versions with their texts and documents, and takes the old ones away', async () => {
  const version = (id: string, text: string): StoredVersion => ({
    id,
    at: '2024-07-01T10:00:00.000Z',
    name: null,
    why: 'session',
    about: '',
    year: '2024',
    files: [{ path: 'piano.piano', kind: 'plan', hash: hashText(text) }],
  });
  const document = {
    hash: hashText('x'),
    name: 'x',
    type: '',
    at: '2024-07-01T10:00:00.000Z',
    bytes: new TextEncoder().encode('x').buffer,
  };
  const versions = [version('new', 'nuovo')];
  await database.put('versions', version('old', 'vecchio'));
  await database.put('texts', { hash: hashText('vecchio'), text: 'vecchio' });
  const replacement = { files: [NEW], journals: [], settings: {}, versions, texts: ['nuovo'], evidence: [document] };
  await replaceAll(database, lastSeen, replacement, 1000);
  expect(await database.getAll('versions')).toEqual(versions);
  expect(await database.getAll('texts')).toEqual([{ hash: hashText('nuovo'), text: 'nuovo' }]);
  expect(await database.getAll('evidence')).toEqual([document]);
});

it('changes nothing when a part cannot be written', async () => {
  const wrong = { ...NEW, path: {} as string };
  await expect(
    replaceAll(database, lastSeen, { files: [NEW, wrong], journals: [], settings: {}, ...BESIDE }, 1000),
  ).rejects.toThrow(/valid key/);
  expect(await createFileStore(database).list()).toEqual([{ ...OLD, version: 1 }]);
});
