import type { SheetStep } from '../context/year-data.ts';
import type { Recorder } from './recorder.ts';

/** A step of a sheet: which, when, in which role, and the hash of its document. Who is evaluated is nowhere (decision 0270). */
export const recordSheetStep: Recorder = recorder('step');

/** The OIV's proposal for who is at the top (D.Lgs. 150/2009 art. 14 c. 4 e). */
export const recordSheetProposed: Recorder = recorder('proposed');

/** The sheet was evaluated. */
export const recordSheetEvaluated: Recorder = recorder('evaluated');

function recorder(kind: SheetStep['kind']): Recorder {
  return (context, { subject, type, role, day, payload }) => {
    if (subject === null) return context; // recorded in a region that has no sheets
    const before = Object.hasOwn(context.sheets, subject) ? (context.sheets[subject] ?? []) : [];
    const step: SheetStep = {
      kind,
      event: type,
      role,
      day,
      evidence: payload.evidence ?? null,
      decision: payload.decision ?? null,
      reasons: payload.reasons ?? null,
    };
    return { ...context, sheets: { ...context.sheets, [subject]: [...before, step] } };
  };
}
