import type { LanguageClient } from '../../workspace/workspace.ts';
import type { DraftRow } from '../what-if-question/draft-row.ts';

/** What a person was asking: the values supposed, the text of the other profile. */
export interface QuestionMemory {
  rows: readonly DraftRow[];
  /** Null while it is that of the plan. */
  profile: string | null;
}

const memories = new WeakMap<LanguageClient, QuestionMemory>();

/** The memory of a page, which lives as long as its language client: leaving the view and coming back loses no question. */
export function questionMemory(client: LanguageClient): QuestionMemory {
  const known = memories.get(client);
  if (known) return known;
  const memory = { rows: [], profile: null };
  memories.set(client, memory);
  return memory;
}
