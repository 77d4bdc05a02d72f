import { TAB_KEY } from '../../page/tab-body.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import type { DraftRow } from '../what-if-question/draft-row.ts';

/** What a person was asking: the values supposed, the text of the other profile. */
export interface QuestionMemory {
  readonly rows: readonly DraftRow[];
  /** Null while it is that of the plan. */
  readonly profile: string | null;
}

/** Where a tab keeps what was asked of a body; the number goes up when the fields of a question change. */
const KEPT_KEY = 'traguardo:questions-1:';

const memories = new WeakMap<LanguageClient, QuestionMemory>();

/** The memory of a tab: neither leaving the view nor a page opened anew, by its person or by an update, loses a question. */
export function questionMemory(client: LanguageClient): QuestionMemory {
  const memory = memories.get(client) ?? keptMemory();
  memories.set(client, memory);
  return memory;
}

/** Keeps what is asked now, at once: Firefox drops what a page writes while somebody opens it anew. */
export function keepQuestion(client: LanguageClient, news: Partial<QuestionMemory>): void {
  const memory = { ...questionMemory(client), ...news };
  memories.set(client, memory);
  const key = keptKey();
  if (key !== null) sessionStorage.setItem(key, JSON.stringify(memory));
}

function keptMemory(): QuestionMemory {
  const key = keptKey();
  const kept = key === null ? null : sessionStorage.getItem(key);
  return kept === null ? { rows: [], profile: null } : (JSON.parse(kept) as QuestionMemory);
}

/** Null when all was removed from the browser. */
function keptKey(): string | null {
  const body = sessionStorage.getItem(TAB_KEY);
  return body === null ? null : KEPT_KEY + body;
}
