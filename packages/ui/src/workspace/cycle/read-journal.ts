import type { CycleDefinition } from '@traguardo/model';
import {
  cycleHash,
  type DefinitionOf,
  type Instance,
  type JournalStore,
  readCycle,
  type ReadCycle,
  storedDefinitions,
} from '@traguardo/workflow';

/** A journal as it stands in its store, and the cycle it leads to. */
export interface ReadJournal extends ReadCycle {
  /** The definitions it runs by, and the one of the plan. */
  readonly definitionOf: DefinitionOf;
}

/**
 * Reads journals, each again only once its end or the cycle of the plan is another, and then on from where it was: every page of the cycle
 * asks for it, and of a long plan each event takes the page some milliseconds.
 */
export function createJournalReader(): (
  store: JournalStore,
  instance: Instance,
  own: CycleDefinition,
) => Promise<ReadJournal> {
  let last: { readonly store: JournalStore; readonly key: string; readonly found: ReadJournal } | null = null;
  return async (store, instance, own) => {
    const { seq, hash } = await store.head();
    const key = `${seq} ${hash} ${cycleHash(own)}`;
    if (last?.store === store && last.key === key) return last.found;
    const read = await readCycle(store, { instance, definition: own }, last?.store === store ? last.found : null);
    const kept = await storedDefinitions(store, read.events);
    const definitionOf: DefinitionOf = (wanted) => (wanted === cycleHash(own) ? own : kept(wanted));
    const found = { ...read, definitionOf };
    last = { store, key, found };
    return found;
  };
}
