import { TAB_KEY } from '../../page/tab-body.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import type { DraftRow } from '../what-if-question/draft-row.ts';

/** What a person was asking: the values supposed, the text of the other profile. */
export interface QuestionMemory {
  rows: readonly DraftRow[];
  /** Null while it is that of the plan. */
  profile: string | null;
}

/** Where a tab keeps what was asked of a body; the number goes up when the fields of a question change. */
const KEPT_KEY = 'traguardo:questions-1:';

const memories = new WeakMap<LanguageClient, QuestionMemory>();

/** The memory of a tab: neither leaving the view nor a page opened anew, by its person or by an update, loses a question. */
export function questionMemory(client: LanguageClient): QuestionMemory {
  const known = memories.get(client);
  if (known) return known;
  const memory = keptMemory(sessionStorage.getItem(TAB_KEY));
  memories.set(client, memory);
  return memory;
}

/** What was asked of a body in this tab, kept again when the page is left. */
function keptMemory(body: string | null): QuestionMemory {
  const nothing = { rows: [], profile: null };
  if (body === null) return nothing;
  const key = KEPT_KEY + body;
  const kept = sessionStorage.getItem(key);
  const memory = kept === null ? nothing : (JSON.parse(kept) as QuestionMemory);
  addEventListener('pagehide', () => {
    const isOpen = sessionStorage.getItem(TAB_KEY) === body; // no longer, when all was removed from the browser
    if (isOpen) sessionStorage.setItem(key, JSON.stringify(memory));
  });
  return memory;
}
