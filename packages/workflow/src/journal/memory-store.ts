import { judgeAppend } from './append-rules.ts';
import { type EventRecord, type Head, headAfter } from './record.ts';
import type { AppendExtras, AppendResult, JournalStore, Snapshot } from './store.ts';

/** A store that forgets when the program ends: for tests and for trying out. `genesis` is the head of the empty journal. */
export function createMemoryStore(genesis: Head): JournalStore {
  const events: EventRecord[] = [];
  const texts = new Map<string, string>();
  const listeners = new Set<(head: Head) => void>();
  let snapshot: Snapshot | null = null;
  const head = (): Head => {
    const last = events.at(-1);
    return last === undefined ? genesis : headAfter(last);
  };

  /** No await between judging and writing: that is the transaction. */
  const append = (expected: Head, event: EventRecord, extras: AppendExtras = {}): AppendResult => {
    const stored = events.find(({ id }) => id === event.id) ?? null;
    const answer = judgeAppend(head(), expected, event, stored, extras);
    if (answer !== null) return answer;
    events.push(structure(event));
    for (const { hash, text } of extras.blobs ?? []) texts.set(hash, texts.get(hash) ?? text);
    if (extras.snapshot !== undefined) snapshot = structure(extras.snapshot);
    for (const listener of listeners) listener(head());
    return { kind: 'ok', head: head(), repeated: false };
  };

  return {
    append: async (expected, event, extras) => append(expected, event, extras),
    read: async (from = 1) => events.slice(from - 1).map(structure),
    head: async () => head(),
    snapshot: async () => snapshot,
    blob: async (hash) => texts.get(hash) ?? null,
    blobs: async () => [...texts.keys()].toSorted(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A copy nobody else holds, as a real store would give. */
function structure<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
