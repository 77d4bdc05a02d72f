import type { StorageTrouble } from '../storage/database.ts';

/** What befell the storage or the analysis; `year`: a link speaks of a year that is not here. */
export type Trouble = StorageTrouble | 'analysis' | 'year';

/** Troubles that the person has to know of, once each. */
export interface Troubles {
  readonly list: readonly Trouble[];
  report(trouble: Trouble): void;
  clear(trouble: Trouble): void;
  subscribe(listener: () => void): () => void;
}

export function createTroubles(): Troubles {
  const listeners = new Set<() => void>();
  let list: readonly Trouble[] = [];
  const set = (next: readonly Trouble[]): void => {
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
