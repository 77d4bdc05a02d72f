import type { CycleDefinition } from '@traguardo/model';
import type { CycleContext } from '../context.ts';
import type { SealedVersion } from '../context/plan-versions.ts';
import type { StepEvent } from '../events.ts';
import { recordsOf, stepsOf } from '../steps.ts';
import { given, type Recorder } from './recorder.ts';

/** The text that left the draft: what is approved must be this one. */
export const recordChecked: Recorder = (context, { facts }) => ({ ...context, checked: facts.planHash });

/** Back to the draft: no text is checked any longer. */
export const recordUnchecked: Recorder = (context) => ({ ...context, checked: null });

/** Seals the plan with its act: text, data and commitments are fixed by their hashes. */
export const recordVersion: Recorder = (context, event) => ({
  ...context,
  versions: [...context.versions, sealed(context.versions, event, 'plan', 'in-force')],
});

/** Seals the plan with an urgent act, in force until it is ratified or rejected. */
export const recordVersionToRatify: Recorder = (context, event) => ({
  ...context,
  versions: [...context.versions, sealed(context.versions, event, 'plan', 'to-ratify')],
});

/** The urgent act is ratified. */
export const recordRatified: Recorder = (context, { payload }) => ({
  ...context,
  versions: context.versions.map((version) =>
    version.standing === 'to-ratify'
      ? { ...version, standing: 'in-force', ratifiedBy: given(payload, 'act') }
      : version,
  ),
});

/** An urgent act that was not ratified: its version stays on record and is in force no longer, and its documents no longer wait to be published. */
export const recordRejected: Recorder = (context, { payload, definition }) => ({
  ...context,
  checked: null,
  documents: withoutWait(context.documents, definition),
  versions: context.versions.map((version) =>
    version.standing === 'to-ratify'
      ? { ...version, standing: 'rejected', ratifiedBy: given(payload, 'act') }
      : version,
  ),
});

/** The documents without the wait of those that an urgent act left. */
function withoutWait(documents: CycleContext['documents'], definition: CycleDefinition): CycleContext['documents'] {
  const urgent = stepsOf(definition).filter(({ step }) => recordsOf(step).includes('version-to-ratify'));
  const acts = new Set<string | null>(urgent.map(({ step }) => step.id));
  const entries = Object.entries(documents).map(([code, standing]) => {
    const isOfAct = standing !== undefined && standing.due !== null && acts.has(standing.due.by);
    return [code, isOfAct ? { ...standing, due: null } : standing] as const;
  });
  return Object.fromEntries(entries);
}

/** The next version of the plan, numbered without gaps. */
export function sealed(
  versions: readonly SealedVersion[],
  { facts, payload, day }: StepEvent,
  kind: SealedVersion['kind'],
  standing: SealedVersion['standing'],
): SealedVersion {
  return {
    version: versions.length + 1,
    kind,
    planHash: facts.planHash,
    dataHash: facts.dataHash,
    commitments: facts.commitments,
    act: given(payload, 'act'),
    ratifiedBy: null,
    standing,
    day: payload.validFrom ?? day,
  };
}
