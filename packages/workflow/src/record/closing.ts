import { given, type Recorder } from './recorder.ts';

export const recordBalance: Recorder = (context, { payload }) => ({ ...context, balance: given(payload, 'act') });

export const recordFreeze: Recorder = (context, { facts, payload, day }) => ({
  ...context,
  frozen: { planHash: facts.planHash, dataHash: facts.dataHash, notReceived: payload.notReceived ?? [], day },
});

/** The data are open again: the sealed ones are kept, judgements made on them do not count any longer. */
export const recordReopened: Recorder = (context) => ({
  ...context,
  frozen: null,
  earlierData: context.frozen === null ? context.earlierData : [...context.earlierData, context.frozen],
  evaluations: [],
});

export const recordEvaluation: Recorder = (context, { payload, day }) => ({
  ...context,
  causes: [...context.causes, ...(payload.causes ?? [])],
  evaluations: [
    ...context.evaluations,
    { scope: given(payload, 'scope'), judgements: given(payload, 'judgements'), day },
  ],
});
