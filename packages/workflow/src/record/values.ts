import type { ValueStep } from '../context/year-data.ts';
import { given, type Recorder } from './recorder.ts';

/** The value was entered, for the time being. */
export const recordValueEntered: Recorder = recorder('entered');

/** The value was confirmed by who answers for it. */
export const recordValueConfirmed: Recorder = recorder('confirmed');

/** The value was certified by somebody else, or by the same person where the profile allows it: then it says so. */
export const recordValueCertified: Recorder = recorder('certified');

/** The value was corrected: the old one stays on record, with the reasons. */
export const recordValueCorrected: Recorder = recorder('corrected');

function recorder(kind: ValueStep['kind']): Recorder {
  return (context, { subject, actor, role, day, payload, facts }) => {
    if (subject === null) return context; // recorded in a region that has no values
    const before = Object.hasOwn(context.values, subject) ? (context.values[subject] ?? []) : [];
    const step: ValueStep = {
      kind,
      actor,
      role,
      day,
      value: facts.values.given[subject] ?? '',
      evidence: payload.evidence ?? null,
      reasons: kind === 'corrected' ? given(payload, 'reasons') : (payload.reasons ?? null),
    };
    return { ...context, values: { ...context.values, [subject]: [...before, step] } };
  };
}
