import { given, type Recorder } from './recorder.ts';

/** The self-assessment of the cycle; a later one takes the place of the one before, which stays on record. */
export const recordSelfAssessment: Recorder = (context, { payload, day }) => ({
  ...context,
  selfAssessments: [
    ...context.selfAssessments,
    { tool: given(payload, 'tool'), areas: given(payload, 'areas'), totals: given(payload, 'totals'), day },
  ],
});
