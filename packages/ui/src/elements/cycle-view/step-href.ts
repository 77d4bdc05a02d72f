import type { CycleSubject } from '@traguardo/model';
import { type PlacedStep, type RecordName, recordsOf } from '@traguardo/workflow';
import { cyclePageHref } from './cycle-page-href.ts';

/** The pages of the steps that each value, sheet or document takes by itself. */
const PAGES_OF_SUBJECTS: Readonly<Record<CycleSubject, string>> = {
  value: 'dati',
  sheet: 'schede',
  document: 'pubblicazione',
};

/** Steps with a page of their own, by what they record. */
const PAGES_BY_RECORD: Readonly<Partial<Record<RecordName, string>>> = {
  'change-opened': 'modifiche',
  'change-amended': 'modifiche',
  opinions: 'modifiche',
  question: 'validazione',
  answer: 'validazione',
  validation: 'validazione',
  'not-validated': 'validazione',
  'self-assessment': 'autovalutazione',
  'remarks-carried': 'anni',
  'remark-answered': 'anni',
};

/** The page that a step has for itself; null where it is taken among the tasks. */
export function ownPageOf({ step }: PlacedStep): string | null {
  return recordsOf(step).flatMap((record) => PAGES_BY_RECORD[record] ?? [])[0] ?? null;
}

/** Where a step is taken: the page of its value, sheet or document, the one it has for itself, or the tasks, opened at it. */
export function stepHref(placed: PlacedStep, subject: string | null): string {
  const { step, region } = placed;
  if (region.each !== null) return cyclePageHref(PAGES_OF_SUBJECTS[region.each], subject ?? undefined);
  const page = ownPageOf(placed);
  return page === null ? cyclePageHref('compiti', step.id) : cyclePageHref(page);
}
