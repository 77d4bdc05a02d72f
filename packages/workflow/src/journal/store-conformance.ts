import { canonicalJson, hashText, type Json } from '@traguardo/model';
import { type EventRecord, createEvent, type Head, headAfter } from './record.ts';
import type { Facts } from '../facts/facts-shape.ts';
import { initialContext } from '../context.ts';
import { createInstance } from '../create-instance.ts';
import { genesisHash } from '../instance.ts';
import type { JournalStore } from './store.ts';

/** Opens a new, empty store. `again` opens the same data a second time, as another tab or user would. */
export type StoreFactory = (
  genesis: Head,
) => Promise<{ readonly store: JournalStore; readonly again: () => Promise<JournalStore> }>;

/** One promise every store keeps. `run` rejects with what was broken. Bound to no test framework. */
export interface StoreCheck {
  readonly name: string;
  readonly run: (open: StoreFactory) => Promise<void>;
}

const INSTANCE = createInstance('conformance', 2024);
const HASH = hashText('');
const GENESIS: Head = { seq: 0, hash: genesisHash(INSTANCE, HASH) };

const FACTS: Facts = {
  planHash: HASH,
  dataHash: HASH,
  profile: '',
  errors: 0,
  weights: [],
  indicators: { total: 0, withoutOwner: [], withoutSource: [], withoutTarget: [] },
  paymentTime: null,
  anticorruption: [],
  values: {
    missing: [],
    undefined: [],
    covered: [],
    provisional: [],
    certified: [],
    balance: [],
    given: {},
    authors: {},
  },
  certification: { required: false, own: false },
  sheets: {},
  coverage: { known: 0, total: 0 },
  missed: [],
  missedWithoutCause: [],
  goalsWithoutScore: [],
  figures: { outcome: HASH, scores: {} },
  commitments: {},
  subjects: { sheets: [], values: [] },
  conditions: {},
};

/** An event as stores see them: its step need not make sense, its chain must. */
function eventAfter(head: Head, id: string): EventRecord {
  const command = {
    id,
    at: '2024-01-29T10:00:00.000Z',
    actor: 'é 🙂',
    role: 'OIV',
    type: 'ASK',
    payload: { note: id },
  };
  return createEvent(head, command, FACTS, HASH);
}

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

function same(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [canonicalJson(found as Json), canonicalJson(wanted as Json)];
  expect(a === b, `${what}: expected ${b}, found ${a}`);
}

async function appendAll(store: JournalStore, ids: readonly string[]): Promise<readonly EventRecord[]> {
  const written: EventRecord[] = [];
  for (const id of ids) {
    const head = await store.head();
    const event = eventAfter(head, id);
    same((await store.append(head, event)).kind, 'ok', `append of ${id}`);
    written.push(event);
  }
  return written;
}

/** The promises of `JournalStore`: run each against every store. */
export const storeChecks: readonly StoreCheck[] = [
  {
    name: 'an empty store has the genesis head, no events, no snapshot',
    run: async (open) => {
      const { store } = await open(GENESIS);
      same(await store.head(), GENESIS, 'head');
      same(await store.read(), [], 'events');
      same(await store.snapshot(), null, 'snapshot');
      same(await store.blobs(), [], 'blobs');
    },
  },
  {
    name: 'appended events are read back whole and in order, from any number on',
    run: async (open) => {
      const { store, again } = await open(GENESIS);
      const written = await appendAll(store, ['a', 'b', 'c']);
      same(await store.read(), written, 'all');
      same(await store.read(3), written.slice(2), 'from 3');
      same(await store.read(4), [], 'from 4');
      same(await store.head(), headAfter(written[2] as EventRecord), 'head');
      same(await (await again()).read(), written, 'second opening');
    },
  },
  {
    name: 'the second writer on one head is told the new head, and loses nothing by trying again',
    run: async (open) => {
      const { store, again } = await open(GENESIS);
      const other = await again();
      const [first, second] = [eventAfter(GENESIS, 'first'), eventAfter(GENESIS, 'second')];
      const answers = await Promise.all([store.append(GENESIS, first), other.append(GENESIS, second)]);
      same(answers.map(({ kind }) => kind).toSorted(), ['conflict', 'ok'], 'answers');
      const head = await store.head();
      const loser = answers[0]?.kind === 'conflict' ? 'first' : 'second';
      for (const answer of answers) if (answer.kind === 'conflict') same(answer.head, head, 'head in the conflict');
      same((await other.append(head, eventAfter(head, loser))).kind, 'ok', 'second try');
      same((await store.read()).length, 2, 'events');
    },
  },
  {
    name: 'the same event twice has one effect',
    run: async (open) => {
      const { store, again } = await open(GENESIS);
      const event = eventAfter(GENESIS, 'once');
      await store.append(GENESIS, event);
      const answer = await (await again()).append(GENESIS, event);
      same(answer, { kind: 'ok', head: headAfter(event), repeated: true }, 'second append');
      same((await store.read()).length, 1, 'events');
    },
  },
  {
    name: 'another event under a known id is a conflict',
    run: async (open) => {
      const { store } = await open(GENESIS);
      const [event] = await appendAll(store, ['id']);
      const head = headAfter(event as EventRecord);
      same((await store.append(head, eventAfter(head, 'id'))).kind, 'conflict', 'append');
      same((await store.read()).length, 1, 'events');
    },
  },
  {
    name: 'an event that contradicts itself or its place is refused and nothing is written',
    run: async (open) => {
      const { store } = await open(GENESIS);
      const event = eventAfter(GENESIS, 'x');
      const forged = { ...event, actor: 'someone else' };
      same(await store.append(GENESIS, forged), { kind: 'refused', why: 'hash' }, 'forged');
      const late = eventAfter({ seq: 1, hash: GENESIS.hash }, 'x');
      same(await store.append(GENESIS, late), { kind: 'refused', why: 'sequence' }, 'sequence');
      const astray = eventAfter({ seq: 0, hash: HASH }, 'x');
      same(await store.append(GENESIS, astray), { kind: 'refused', why: 'previous' }, 'previous');
      same(await store.read(), [], 'events');
    },
  },
  {
    name: 'blobs are kept by the hash of their content, with their event or not at all',
    run: async (open) => {
      const { store, again } = await open(GENESIS);
      const event = eventAfter(GENESIS, 'x');
      const text = 'piano È € 🙂\r\n';
      const blob = { hash: hashText(text), text };
      const bad = { hash: HASH, text };
      same(await store.append(GENESIS, event, { blobs: [blob, bad] }), { kind: 'refused', why: 'blob' }, 'bad blob');
      same(await store.blob(blob.hash), null, 'blob of a refused append');
      same((await store.append(GENESIS, event, { blobs: [blob, blob] })).kind, 'ok', 'append');
      same(await (await again()).blob(blob.hash), text, 'blob');
      same(await store.blobs(), [blob.hash], 'hashes');
    },
  },
  {
    name: 'a snapshot is written with its event, and only for it',
    run: async (open) => {
      const { store, again } = await open(GENESIS);
      const event = eventAfter(GENESIS, 'x');
      const state = { value: { main: 'drafting' }, items: {}, context: initialContext(INSTANCE) };
      const stale = { head: GENESIS, state };
      same(await store.append(GENESIS, event, { snapshot: stale }), { kind: 'refused', why: 'snapshot' }, 'stale');
      same(await store.read(), [], 'events after a refusal');
      const snapshot = { head: headAfter(event), state };
      same((await store.append(GENESIS, event, { snapshot })).kind, 'ok', 'append');
      same(await (await again()).snapshot(), snapshot, 'snapshot');
    },
  },
  {
    name: 'what a reader changes in its copy does not reach the store',
    run: async (open) => {
      const { store } = await open(GENESIS);
      const written = await appendAll(store, ['a']);
      const copy = (await store.read()) as EventRecord[];
      Object.assign(copy[0] ?? {}, { actor: 'changed' });
      copy.pop();
      same(await store.read(), written, 'events');
    },
  },
  {
    name: 'listeners hear of each append until they stop',
    run: async (open) => {
      const { store } = await open(GENESIS);
      const heard: number[] = [];
      const stop = store.subscribe(({ seq }) => heard.push(seq));
      await appendAll(store, ['a', 'b']);
      stop();
      await appendAll(store, ['c']);
      same(heard, [1, 2], 'heard');
    },
  },
];
