import type { StorageTrouble } from '../storage/database.ts';

/** Troubles of the storage that the person has to know of, once each. */
export interface Troubles {
  readonly list: readonly StorageTrouble[];
  report(trouble: StorageTrouble): void;
  clear(trouble: StorageTrouble): void;
  subscribe(listener: () => void): () => void;
}

export function createTroubles(): Troubles {
  const listeners = new Set<() => void>();
  let list: readonly StorageTrouble[] = [];
  const set = (next: readonly StorageTrouble[]): void => {
    list = next;
    for (const listener of listeners) listener();
  };
  return {
    get list() {
      return list;
    },
    report: (trouble) => set(list.includes(trouble) ? list : [...list, trouble]),
    clear: (trouble) => set(list.filter((one) => one !== trouble)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
