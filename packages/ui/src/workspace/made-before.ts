import { cyclePath, recordsOf } from '@traguardo/workflow';
import type { CycleDesk } from './cycle/cycle-desk.ts';
import type { KeptDocument } from './report-document.ts';

/**
 * For each document the steps it was made before and should have, by their ids: a folder to publish holds the journal of its day, and is
 * public with the approval of the report and its validation. None for the others, which do not tell of them. Pure.
 */
export function madeBefore(
  kept: readonly KeptDocument[],
  { events, definitionOf }: Pick<CycleDesk, 'events' | 'definitionOf'>,
): (document: KeptDocument) => readonly string[] {
  if (kept.every(({ format }) => format !== 'public')) return () => [];
  const ending = cyclePath(events, definitionOf).flatMap(({ step, event }) =>
    step !== null && recordsOf(step).some((record) => record === 'report-approved' || record === 'validation')
      ? { id: step.id, seq: event.seq }
      : [],
  );
  return ({ format, stamp }) =>
    format === 'public' ? ending.flatMap(({ id, seq }) => (seq > (stamp.journal?.events ?? 0) ? id : [])) : [];
}
