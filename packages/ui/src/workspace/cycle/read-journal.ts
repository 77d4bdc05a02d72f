import type { CycleDefinition } from '@traguardo/model';
import {
  type Broken,
  cycleHash,
  type DefinitionOf,
  type EventRecord,
  type Folded,
  type Instance,
  type JournalStore,
  loadCycle,
  storedDefinitions,
} from '@traguardo/workflow';

/** A journal as it stands in its store, and the cycle it leads to. */
export interface ReadJournal {
  readonly events: readonly EventRecord[];
  /** The definitions it runs by, and the one of the plan. */
  readonly definitionOf: DefinitionOf;
  readonly folded: Folded | Broken;
}

/**
 * Reads journals, each again only once its end or the cycle of the plan is another: every page of the cycle asks for it, and a
 * thousand steps take half a second of the page.
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
    const events = await store.read();
    const kept = await storedDefinitions(store, events);
    const definitionOf: DefinitionOf = (wanted) => (wanted === cycleHash(own) ? own : kept(wanted));
    const folded = await loadCycle(store, { instance, definition: own });
    const found = { events, definitionOf, folded };
    last = { store, key, found };
    return found;
  };
}
