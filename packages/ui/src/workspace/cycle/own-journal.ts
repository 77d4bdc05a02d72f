import { cycleHash, genesisHash, type Instance, instanceOfPlan, type JournalStore } from '@traguardo/workflow';
import type { CycleDefinition } from '@traguardo/model';
import type { CycleWorld } from './cycle-world.ts';
import { PINNED_SETTING, type Pinned, pinnedText, readPinned } from './pinned.ts';

/** The journal of the workspace: the one that was begun, else the one its plan would begin. */
interface OwnJournal {
  /** The one that was opened last; null before. */
  readonly store: JournalStore | null;
  /** What it begins from; empty before. */
  readonly genesis: string;
  /** Opens it; `own` is the cycle of the plan. Null while the plan says no body and year. */
  open(own: CycleDefinition): Promise<{ readonly instance: Instance; readonly store: JournalStore } | null>;
  /** Keeps what it is pinned to, before its first event: from then on the plan may speak of another. */
  pin(pinned: Pinned): Promise<void>;
}

/** `onChange` is called when an event comes, from here or another tab. */
export function createOwnJournal(
  world: Pick<CycleWorld, 'openJournal' | 'settings' | 'workspace'>,
  onChange: () => void,
): OwnJournal {
  let journal: { readonly genesis: string; readonly store: JournalStore } | null = null;

  function storeOf({ instance, cycleHash: hash }: Pinned): JournalStore {
    const genesis = genesisHash(instance, hash);
    if (journal?.genesis !== genesis) {
      journal = { genesis, store: world.openJournal({ seq: 0, hash: genesis }) };
      journal.store.subscribe(onChange);
    }
    return journal.store;
  }

  /** What it is pinned to; until it has an event, the instance and the cycle the plan speaks of. */
  async function currentPinned(own: CycleDefinition): Promise<Pinned | null> {
    const stored = await world.settings.get(PINNED_SETTING);
    const pinned = stored === null ? null : readPinned(stored);
    if (pinned !== null && (await storeOf(pinned).head()).seq > 0) return pinned;
    const { analysis } = world.workspace.state;
    const instance = analysis === null ? null : instanceOfPlan(analysis.plan);
    return instance && { instance, cycleHash: cycleHash(own) };
  }

  return {
    get store() {
      return journal?.store ?? null;
    },
    get genesis() {
      return journal?.genesis ?? '';
    },
    async open(own) {
      const pinned = await currentPinned(own);
      return pinned && { instance: pinned.instance, store: storeOf(pinned) };
    },
    pin: (pinned) => world.settings.set(PINNED_SETTING, pinnedText(pinned)),
  };
}
