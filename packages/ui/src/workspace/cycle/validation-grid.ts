import { type CriterionProposal, type CycleNames, evidenceText, type Validation } from '@traguardo/workflow';
import type { CycleStore } from './cycle-store.ts';
import { GRID_DRAFT } from './kept-drafts.ts';
import { draftAfter, readDraft, readReasons, startDraft, type ValidationDraft } from './validation-draft.ts';

/** The grid of the eleven criteria as it stands. */
export interface ValidationGrid {
  /** What is counted now. */
  readonly proposals: readonly CriterionProposal[];
  /** Before anything is written in it. */
  readonly blank: ValidationDraft;
  /** With what was written. */
  readonly draft: ValidationDraft;
  /** The reasons written for not validating. */
  readonly reasons: string;
}

/** Reads the grid that is kept, on what is counted now; `before` is the validation in which the report now at hand was refused. */
export async function readGrid(
  store: Pick<CycleStore, 'criteria' | 'draft'>,
  before: Validation | null,
  names: CycleNames,
): Promise<ValidationGrid> {
  const [proposals, kept] = await Promise.all([store.criteria(), store.draft(GRID_DRAFT)]);
  const words = ({ figures }: CriterionProposal): string => evidenceText(figures, names);
  const fresh = startDraft(proposals, words);
  const blank = before === null ? fresh : draftAfter(before, fresh, words);
  return { proposals, blank, draft: readDraft(kept, blank), reasons: readReasons(kept) };
}

/** The validation in which the report now at hand was refused; null for any other. */
export function refusedBefore(validations: readonly Validation[]): Validation | null {
  const last = validations.at(-1);
  return last?.kind === 'not-validated' ? last : null;
}
