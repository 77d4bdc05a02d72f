import type { CycleState } from '../context.ts';
import { daysLate, type Met, metSoFar } from '../lateness.ts';
import { foldEvent, type FoldOptions, startFold } from './fold.ts';
import type { EventRecord } from './record.ts';

/** What each event of a journal that holds met late, by its number; an event that met nothing late is not in it. */
export function lateSteps(events: readonly EventRecord[], options: FoldOptions): ReadonlyMap<number, readonly Met[]> {
  let folded = startFold(options);
  const ids = new Set<string>();
  const late = new Map<number, readonly Met[]>();
  for (const event of events) {
    const next = foldEvent(folded, event, ids, options);
    if (next.kind === 'broken') return late;
    const met = newlyLate(folded.state, next.state);
    if (met.length > 0) late.set(event.seq, met);
    folded = next;
  }
  return late;
}

function newlyLate(before: CycleState, after: CycleState): readonly Met[] {
  const known = new Set(metSoFar(before.context).map(keyOf));
  return metSoFar(after.context).filter((met) => daysLate(met) > 0 && !known.has(keyOf(met)));
}

function keyOf({ kind, code, subject, day }: Met): string {
  return `${kind} ${code} ${subject ?? ''} ${day}`;
}
