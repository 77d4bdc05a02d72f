import type { Head } from '@traguardo/workflow';
import { type Database, troubleOf } from './database.ts';

/** The heads last known to be saved, kept outside IndexedDB so that a lost store is noticed. */
export interface LastSeen {
  get(journal: string): Head | null;
  /** Where there is no room for it what was seen before stays: a journal that goes on from there is whole. */
  set(journal: string, head: Head): void;
  /** Every journal with its last known head. */
  all(): readonly (readonly [journal: string, head: Head])[];
  /** Forgets everything: the person starts anew. */
  clear(): void;
}

/** Of one body, by the name of its database: two bodies may hold the same journal, one of them further on. */
export function createLastSeen(storage: Storage, body: string): LastSeen {
  const prefix = `${body}:head:`;
  const journals = (): string[] =>
    Object.keys(storage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  const get = (journal: string): Head | null => {
    const match = /^(\d+) (sha256:[0-9a-f]{64})$/.exec(storage.getItem(prefix + journal) ?? '');
    return match ? { seq: Number(match[1]), hash: match[2] as string } : null;
  };
  return {
    get,
    all: () =>
      journals().flatMap((journal) => {
        const head = get(journal);
        return head === null ? [] : [[journal, head] as const];
      }),
    set(journal, { seq, hash }) {
      try {
        storage.setItem(prefix + journal, `${seq} ${hash}`);
      } catch (error) {
        if (troubleOf(error) !== 'quota') throw error;
      }
    },
    clear() {
      for (const journal of journals()) storage.removeItem(prefix + journal);
    },
  };
}

/** Whether the store holds less than, or something else than, what was last seen saved. */
export async function hasLostEvents(database: Database, lastSeen: LastSeen): Promise<boolean> {
  for (const [journal, { seq, hash }] of lastSeen.all()) {
    const stored = await database.get('events', [journal, seq]);
    if (stored?.hash !== hash) return true;
  }
  return false;
}
