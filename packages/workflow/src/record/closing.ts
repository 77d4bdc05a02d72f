import { given, type Recorder } from './recorder.ts';

/** The balance sheet is approved: values taken from it may be sealed (D.P.R. 254/2005). */
export const recordBalance: Recorder = (context, { payload }) => ({ ...context, balance: given(payload, 'act') });

/** Seals the data of the year. */
export const recordFreeze: Recorder = (context, { facts, payload, day }) => ({
  ...context,
  frozen: {
    planHash: facts.planHash,
    dataHash: facts.dataHash,
    outcome: facts.figures.outcome,
    notReceived: payload.notReceived ?? [],
    day,
  },
});

/** The data are open again: the sealed ones are kept, judgements made on them do not count any longer. */
export const recordReopened: Recorder = (context) => ({
  ...context,
  frozen: null,
  earlierData: context.frozen === null ? context.earlierData : [...context.earlierData, context.frozen],
  evaluations: [],
});

/** A judgement, with causes that the plan did not give. */
export const recordEvaluation: Recorder = (context, { payload, day }) => ({
  ...context,
  causes: [...context.causes, ...(payload.causes ?? [])],
  evaluations: [
    ...context.evaluations,
    { scope: given(payload, 'scope'), judgements: given(payload, 'judgements'), day },
  ],
});
