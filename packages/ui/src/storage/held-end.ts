import { type EventRecord, type Head, headAfter } from '@traguardo/workflow';

/**
 * The end a journal is held against: its own when it goes on from what was last seen, else what was last seen. A browser that is killed keeps
 * a step in IndexedDB and may lose that it was seen, which it writes later: that is no loss.
 */
export function heldEnd(seen: Head | null, genesis: string, events: readonly EventRecord[]): Head {
  const from = seen ?? { seq: 0, hash: genesis };
  const last = events.at(-1);
  const goesOn = from.seq === 0 ? from.hash === genesis : events[from.seq - 1]?.hash === from.hash;
  return goesOn && last !== undefined ? headAfter(last) : from;
}
