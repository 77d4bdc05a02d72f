import { expect, it } from 'vitest';
import {
  createMemoryStore,
  emptyHead,
  type EventRecord,
  type JournalStore,
  readCycle,
  submitCommand,
} from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, INSTANCE, START, stepById, TO_PUBLISHED } from './fake-steps.ts';

const options = { instance: INSTANCE, definition: CYCLE };

async function take(store: JournalStore, at: number, before: Awaited<ReturnType<typeof readCycle>>): Promise<void> {
  if (before.folded.kind !== 'whole') throw new Error(before.folded.code);
  const { state } = before.folded;
  const command = commandFor(stepById(TO_PUBLISHED[at] ?? ''), state, { id: `e-${at + 1}` });
  const result = await submitCommand(store, { command, facts: factsFor(state) }, options, before);
  expect(result.kind).toBe('saved');
}

/** The store, and from which event on it was read. */
function watched(store: JournalStore): { readonly store: JournalStore; readonly reads: number[] } {
  const reads: number[] = [];
  const read = async (from = 1): Promise<readonly EventRecord[]> => {
    reads.push(from);
    return store.read(from);
  };
  return { store: { ...store, read }, reads };
}

it('verifies each event once, however many steps follow', async () => {
  const { store, reads } = watched(createMemoryStore(emptyHead(INSTANCE, CYCLE)));
  let known = await readCycle(store, options);
  for (const at of [0, 1, 2]) {
    await take(store, at, known);
    known = await readCycle(store, options, known);
  }
  reads.length = 0;
  const verified = known.events.map((event) => ({
    ...event,
    get payload(): EventRecord['payload'] {
      throw new Error(`event ${event.seq} was looked into again`);
    },
  }));
  await take(store, 3, { ...known, events: verified });
  const now = await readCycle(store, options, { ...known, events: verified });
  expect(reads).toEqual([3, 3]);
  expect(now.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  const anew = await readCycle(store, options);
  expect(now.folded).toEqual(anew.folded);
  expect(START.value).not.toEqual(anew.folded.kind === 'whole' && anew.folded.state.value);
});

it('reads from the first event where the journal does not go on from what was known', async () => {
  const [one, other] = [createMemoryStore(emptyHead(INSTANCE, CYCLE)), createMemoryStore(emptyHead(INSTANCE, CYCLE))];
  await take(one, 0, await readCycle(one, options));
  const known = await readCycle(one, options);
  const found = await readCycle(other, options, known);
  expect(found).toMatchObject({ events: [], folded: { kind: 'whole', head: { seq: 0 } } });
});
