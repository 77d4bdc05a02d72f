import {
  type Act,
  type CycleRow,
  cycleRows,
  dayOfStep,
  type EventRecord,
  type MainState,
  type Payload,
} from '@traguardo/workflow';

/** One recorded step with the states around it. `day` is the day on which it counts. */
export interface TakenStep {
  readonly event: EventRecord;
  readonly row: CycleRow | null;
  readonly from: MainState;
  readonly to: MainState;
  readonly day: string;
  readonly act: Act | null;
}

/** The way a journal went, event by event. Reads what was recorded and judges nothing: `verify` does that. */
export function cyclePath(events: readonly EventRecord[]): readonly TakenStep[] {
  let state: MainState = 'drafting';
  return events.map((event) => {
    const payload = (event.payload.input ?? {}) as Payload;
    const row = cycleRows.find((one) => fits(one, state, event.type, payload)) ?? null;
    const from = state;
    state = row?.to ?? state;
    const act = payload.act ?? null;
    const day = dayOfStep(payload, event.at);
    return { event, row, from, to: state, day, act };
  });
}

function fits(row: CycleRow, state: MainState, type: string, payload: Payload): boolean {
  if (row.event !== type || !row.from.includes(state)) return false;
  return row.when === null || payload[row.when.field] === row.when.is;
}
