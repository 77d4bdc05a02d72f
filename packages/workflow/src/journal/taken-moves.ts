import type { TakenMove } from '@traguardo/model';
import { dayOfStep } from '../day-of-step.ts';
import type { Payload } from '../payload/fields.ts';
import { stepsOf } from '../steps.ts';
import { foldEvent, type FoldOptions, startFold } from './fold.ts';
import type { EventRecord } from './record.ts';

/** The way a journal that holds went through the regions with one state, in order. */
export function takenMoves(events: readonly EventRecord[], options: FoldOptions): readonly TakenMove[] {
  let folded = startFold(options);
  const ids = new Set<string>();
  const moves: TakenMove[] = [];
  for (const event of events) {
    const next = foldEvent(folded, event, ids, options);
    if (next.kind === 'broken') return moves;
    const region = stepsOf(folded.definition).find(({ step }) => step.code === event.type)?.region;
    const from = region && folded.state.value[region.code];
    const to = region && next.state.value[region.code];
    if (region?.each === null && from !== undefined && to !== undefined) {
      const day = dayOfStep((event.payload.input ?? {}) as Payload, event.at);
      moves.push({ region: region.code, event: event.type, from, to, day });
    }
    folded = next;
  }
  return moves;
}
