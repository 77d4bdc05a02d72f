import { type CycleContext, versionInForce } from '../context.ts';
import type { ClosedChange } from '../context/plan-versions.ts';
import type { StepEvent } from '../events.ts';
import { given, type Recorder } from './recorder.ts';
import { sealed } from './sealing.ts';

/** A change begins: its items, what it starts from and the texts it is made in; no opinion yet. */
export const recordChangeOpened: Recorder = (context, { payload, day, facts }) => ({
  ...context,
  change: {
    items: given(payload, 'items'),
    opinions: [],
    proposedOn: day,
    base: versionInForce(context)?.version ?? 0,
    planHash: facts.planHash,
    dataHash: facts.dataHash,
  },
});

/** The opinion of the OIV, item by item. */
export const recordOpinions: Recorder = (context, { payload }) => ({
  ...context,
  change: context.change && { ...context.change, opinions: given(payload, 'opinions') },
});

/** The change is taken back; it stays on record with its opinions. */
export const recordChangeWithdrawn: Recorder = (context, event) => closed(context, event, 'withdrawn');

/** ORGANO did not want it; the version in force stays. */
export const recordChangeRejected: Recorder = (context, event) => closed(context, event, 'rejected');

/** Seals the next version; the targets before stay on record in the versions and in the table of changes. */
export const recordChangeApproved: Recorder = (context, event) => {
  const version = sealed(context.versions, event, 'change', 'in-force');
  return { ...closed(context, event, 'approved', version.version), versions: [...context.versions, version] };
};

/** The year is over; a change still open lapses with it. */
export const recordYearEnded: Recorder = (context, event) => ({
  ...closed(context, event, 'lapsed'),
  yearEndedOn: event.day,
});

function closed(
  context: CycleContext,
  { payload, day }: StepEvent,
  end: ClosedChange['end'],
  version: number | null = null,
): CycleContext {
  if (context.change === null) return context;
  const change: ClosedChange = { ...context.change, end, version, closedOn: day, reasons: payload.reasons ?? null };
  return { ...context, change: null, changes: [...context.changes, change] };
}
