import type { ChangesPage, ReportJournal } from '@traguardo/verify';
import { type CriterionProposal, exportBundle, headAfter, type JournalStore, storedBundle } from '@traguardo/workflow';
import type { ChangeDraft } from './change-draft.ts';
import type { CycleDesk } from './cycle-desk.ts';
import type { CycleWorld } from './cycle-world.ts';
import { keptTexts, textsUnder } from './kept-texts.ts';

/** What is asked of a cycle besides its steps: nothing of it changes the journal. */
export interface CycleAnswers {
  /** What the program proposes for the criteria of validation, on the newest texts; none without a cycle. */
  criteria(): Promise<readonly CriterionProposal[]>;
  /** What a report tells of the journal; null before the first step. */
  toldJournal(): Promise<ReportJournal | null>;
  /** The changes of the year, and what the text would change now with what was typed of it; null while no journal is open. */
  changes(draft: ChangeDraft): Promise<ChangesPage | null>;
  /** A text the journal keeps, by its hash; null when it is not kept. */
  text(hash: string): Promise<string | null>;
  /** Everything needed to verify the cycle elsewhere, as one text. */
  bundle(): Promise<string>;
}

/** Answers of the cycle as it is when they are asked for; `store` is its journal, null while none is open. */
export function createCycleAnswers(
  world: Pick<CycleWorld, 'changes' | 'criteria'>,
  current: () => { readonly desk: CycleDesk; readonly store: JournalStore | null },
): CycleAnswers {
  async function changes(draft: ChangeDraft): Promise<ChangesPage | null> {
    const { desk, store } = current();
    if (desk.cycle === null || store === null) return null;
    const { versions, changes: closed, change } = desk.cycle.context;
    const hashes = new Set(
      [...versions, ...closed, change].flatMap((one) => (one ? [one.planHash, one.dataHash] : [])),
    );
    const blobs = await textsUnder(store, hashes);
    return world.changes({ versions, changes: closed, change }, blobs, draft.items);
  }

  async function bundle(): Promise<string> {
    const { desk, store } = current();
    const { instance, definition } = desk;
    if (instance === null || definition === null || store === null) throw new Error('no cycle to export');
    return exportBundle(await storedBundle(store, instance, definition));
  }

  async function criteria(): Promise<readonly CriterionProposal[]> {
    const { desk, store } = current();
    const { definition, cycle: state, events } = desk;
    if (definition === null || state === null || store === null) return [];
    return world.criteria({ definition, state, events, blobs: await keptTexts(store) });
  }

  async function toldJournal(): Promise<ReportJournal | null> {
    const { desk, store } = current();
    const { definition, cycle: state, events } = desk;
    const last = events.at(-1);
    if (definition === null || state === null || store === null || last === undefined) return null;
    return { folded: { definition, state, head: headAfter(last) }, events, blobs: await keptTexts(store) };
  }

  return {
    criteria,
    toldJournal,
    changes,
    bundle,
    text: async (hash) => (await current().store?.blob(hash)) ?? null,
  };
}
