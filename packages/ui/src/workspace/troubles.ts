import type { StorageTrouble } from '../storage/database.ts';

/**
 * What befell the storage, the analysis or the program; `year`: a link speaks of a year that is not here; `program`: an exception reached
 * the top of the page; `parts`: a part of the application did not come; `replaced`: another tab put something else in the place of the texts.
 */
export type Trouble = StorageTrouble | 'analysis' | 'year' | 'program' | 'parts' | 'replaced';

/** What a person can do about a trouble at once: open the page anew, take the texts as they stand on the page, make room or restore, read it and go on. */
export type WayOut = 'reload' | 'texts' | 'backups' | 'close';

export const WAYS_OUT: Readonly<Record<Trouble, readonly WayOut[]>> = {
  analysis: ['reload'],
  blocked: [],
  lost: ['backups'],
  newer: ['reload'],
  outdated: ['texts', 'reload'],
  parts: ['reload'],
  program: ['reload'],
  quota: ['texts', 'backups'],
  removed: ['texts', 'reload'],
  replaced: ['reload'],
  terminated: ['texts', 'reload'],
  unavailable: ['texts', 'reload'],
  versions: ['backups', 'close'],
  year: ['close'],
};

/** While they last what is typed is not kept. */
export const LOSING: readonly Trouble[] = ['outdated', 'quota', 'removed', 'terminated', 'unavailable'];

/** What says all there is to say of another: a closed store answers no more; where not even the plan is kept, no version is. */
const COVERS: readonly (readonly [Trouble, Trouble])[] = [
  ['outdated', 'terminated'],
  ['removed', 'terminated'],
  ['quota', 'versions'],
];

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
    report(trouble) {
      const covers = (one: Trouble, other: Trouble): boolean => COVERS.some(([by, of]) => by === one && of === other);
      if (list.some((one) => one === trouble || covers(one, trouble))) return;
      set([...list.filter((one) => !covers(trouble, one)), trouble]);
    },
    clear: (trouble) => set(list.filter((one) => one !== trouble)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
