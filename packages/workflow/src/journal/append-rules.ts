import { hashText } from '@traguardo/model';
import { type EventRecord, eventHash, type Head, headAfter } from './record.ts';
import type { AppendExtras, AppendResult } from './store.ts';

/**
 * What every store answers to an append before it writes, so that all stores agree. `stored` is the event already kept
 * under the same id, if any. Null: write it.
 */
export function judgeAppend(
  head: Head,
  expected: Head,
  event: EventRecord,
  stored: EventRecord | null,
  { blobs = [], snapshot }: AppendExtras = {},
): AppendResult | null {
  if (stored !== null)
    return stored.hash === event.hash ? { kind: 'ok', head, repeated: true } : { kind: 'conflict', head };
  if (expected.seq !== head.seq || expected.hash !== head.hash) return { kind: 'conflict', head };
  if (event.seq !== head.seq + 1) return { kind: 'refused', why: 'sequence' };
  if (event.prev !== head.hash) return { kind: 'refused', why: 'previous' };
  if (eventHash(event) !== event.hash) return { kind: 'refused', why: 'hash' };
  if (blobs.some(({ hash, text }) => hashText(text) !== hash)) return { kind: 'refused', why: 'blob' };
  const isOfEvent = snapshot === undefined || isSameHead(snapshot.head, headAfter(event));
  return isOfEvent ? null : { kind: 'refused', why: 'snapshot' };
}

/** Whether two heads are the end of the same journal. */
export function isSameHead(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.hash === b.hash;
}
