import type { Head } from '@traguardo/workflow';

/** The heads last known to be saved, kept outside IndexedDB so that a lost store is noticed. */
export interface LastSeen {
  get(journal: string): Head | null;
  set(journal: string, head: Head): void;
  clear(): void;
}

const PREFIX = 'traguardo:head:';

export function createLastSeen(storage: Storage): LastSeen {
  return {
    get(journal) {
      const match = /^(\d+) (sha256:[0-9a-f]{64})$/.exec(storage.getItem(PREFIX + journal) ?? '');
      return match ? { seq: Number(match[1]), hash: match[2] as string } : null;
    },
    set: (journal, { seq, hash }) => storage.setItem(PREFIX + journal, `${seq} ${hash}`),
    clear() {
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    },
  };
}

/** Whether a store holds less than, or something else than, what was last seen saved. `hashAt` gives an event's hash. */
export function isLost(seen: Head | null, hashAt: (seq: number) => string | null): boolean {
  return seen !== null && seen.seq > 0 && hashAt(seen.seq) !== seen.hash;
}
