import { cycleRows, type CycleRow, type MainState } from '@traguardo/workflow';

/** What is read of a recorded event. */
export interface TakenEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly payload: unknown;
}

/** One recorded step with the states around it. `day` is the day on which it counts. */
export interface TakenStep<Event extends TakenEvent = TakenEvent> {
  readonly event: Event;
  readonly row: CycleRow | null;
  readonly from: MainState;
  readonly to: MainState;
  readonly day: string;
  readonly act: { readonly number: string; readonly date: string; readonly organ: string; readonly title: string } | null;
}

/** The way a journal went, event by event. Reads what was recorded and judges nothing: `verify` does that. */
export function cyclePath<Event extends TakenEvent>(events: readonly Event[]): readonly TakenStep<Event>[] {
  let state: MainState = 'drafting';
  return events.map((event) => {
    const payload = (event.payload ?? {}) as { readonly [key: string]: unknown };
    const row = cycleRows.find((one) => fits(one, state, event.type, payload)) ?? null;
    const from = state;
    state = row?.to ?? state;
    const act = (payload['act'] ?? null) as TakenStep['act'];
    const day = (payload['on'] as string | undefined) ?? act?.date ?? event.at.slice(0, 10);
    return { event, row, from, to: state, day, act };
  });
}

function fits(row: CycleRow, state: MainState, type: string, payload: { readonly [key: string]: unknown }): boolean {
  if (row.event !== type || !row.from.includes(state)) return false;
  return row.when === null || payload[row.when.field] === row.when.is;
}
