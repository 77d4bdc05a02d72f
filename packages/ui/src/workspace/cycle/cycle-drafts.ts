import { type ChangeDraft, NO_CHANGE_DRAFT } from './change-draft.ts';
import type { CycleWorld } from './cycle-world.ts';
import { type DraftName, draftKey, type FormName } from './kept-drafts.ts';

/** What somebody has written and not yet recorded. It belongs to one cycle alone. */
export interface CycleDrafts {
  /** What was written under a name of its own; empty when there is none. */
  draft(name: DraftName | FormName): Promise<string>;
  keepDraft(name: DraftName | FormName, text: string): Promise<void>;
  /** What was typed of a change and not proposed yet: kept until it is. */
  changeDraft(): Promise<ChangeDraft>;
  keepChangeDraft(draft: ChangeDraft): Promise<void>;
}

/** The name of the draft that keeps what was typed of a change, as JSON. */
const CHANGE_DRAFT = 'changes';

/** Drafts in the settings; `genesis` names the journal they are of. */
export function createCycleDrafts(settings: CycleWorld['settings'], genesis: () => string): CycleDrafts {
  const keyOf = (name: DraftName | FormName): string => draftKey(genesis(), name);
  const draft = async (name: DraftName | FormName): Promise<string> => (await settings.get(keyOf(name))) ?? '';
  const keepDraft = (name: DraftName | FormName, text: string): Promise<void> => settings.set(keyOf(name), text);
  return {
    draft,
    keepDraft,
    async changeDraft() {
      const kept = await draft(CHANGE_DRAFT);
      return kept === '' ? NO_CHANGE_DRAFT : (JSON.parse(kept) as ChangeDraft);
    },
    keepChangeDraft: (typed) => keepDraft(CHANGE_DRAFT, JSON.stringify(typed)),
  };
}
