import type { CycleContext } from '../context.ts';
import type { Validation } from '../context/report.ts';
import type { StepEvent } from '../events.ts';
import { given, type Recorder } from './recorder.ts';

/** The Relazione is closed and waits for its act. */
export const recordReport: Recorder = (context, { payload, day }) => ({
  ...context,
  report: {
    documents: given(payload, 'documents'),
    genderSection: given(payload, 'genderSection'),
    uncovered: payload.uncovered ?? [],
    day,
    act: null,
  },
});

/** The act that approves the Relazione. */
export const recordReportApproved: Recorder = (context, { payload }) => ({
  ...context,
  report: context.report && { ...context.report, act: given(payload, 'act') },
});

/** The OIV asks. */
export const recordQuestion: Recorder = (context, { payload }) => ({
  ...context,
  questions: [...context.questions, { question: given(payload, 'question'), answer: null }],
});

/** The answer to one question, by its number. */
export const recordAnswer: Recorder = (context, { payload }) => ({
  ...context,
  questions: context.questions.map((each, index) =>
    index + 1 === payload.regarding ? { ...each, answer: given(payload, 'answer') } : each,
  ),
});

/** Validated, with remarks where the step carries them to next year. */
export const recordValidation: Recorder = (context, event) =>
  validated(context, event, event.step.effects.includes('carry-remarks') ? 'with-remarks' : 'validated');

/** Not validated: the reasons stay on record. */
export const recordNotValidated: Recorder = (context, event) => validated(context, event, 'not-validated');

/** Back to the evaluation or to the report; what was judged before the refusal stays only when the report alone is redone. */
export const recordResumed: Recorder = (context, { payload }) => ({
  ...context,
  report: null,
  evaluations: given(payload, 'to') === 'measured' ? [] : context.evaluations,
});

/** Publications are numbered from 1; a correction makes the next one. */
export const recordPublication: Recorder = (context, { payload, day }) => ({
  ...context,
  publications: [
    ...context.publications,
    {
      version: context.publications.length + 1,
      documents: given(payload, 'documents'),
      bundle: given(payload, 'bundle'),
      day,
    },
  ],
});

/** A mistake found in what was published. */
export const recordCorrection: Recorder = (context, { payload, day }) => ({
  ...context,
  errors: [
    ...context.errors,
    { corrections: given(payload, 'corrections'), changesScore: given(payload, 'changesScore'), day },
  ],
});

function validated(context: CycleContext, { payload, day }: StepEvent, kind: Validation['kind']): CycleContext {
  const { proposals = [], reasons = null } = payload;
  const validation = { kind, criteria: given(payload, 'criteria'), proposals, reasons, day };
  return { ...context, validations: [...context.validations, validation] };
}
