import { given, type Recorder } from './recorder.ts';

/** The remarks of the year before stand open in this one. */
export const recordRemarksCarried: Recorder = (context, { payload, day }) => ({
  ...context,
  carried: {
    earlier: given(payload, 'earlier'),
    remarks: given(payload, 'remarks').map((remark) => ({ ...remark, answer: null, answeredOn: null })),
    day,
  },
});

/** The answer to one remark, by its number. */
export const recordRemarkAnswered: Recorder = (context, { payload, day }) => ({
  ...context,
  carried: context.carried && {
    ...context.carried,
    remarks: context.carried.remarks.map((each, index) =>
      index + 1 === payload.regarding ? { ...each, answer: given(payload, 'answer'), answeredOn: day } : each,
    ),
  },
});
