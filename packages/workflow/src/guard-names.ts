/** The guards of the main region, one file each under `guards/`. */
export const GUARD_NAMES = [
  'plan-without-errors',
  'weights-whole',
  'indicators-complete',
  'profile-pinned',
  'payment-time-objective',
  'anticorruption-objective',
  'checked-text',
  'before-cutoff',
  'within-year',
  'distinct-items',
  'every-item-advised',
  'contrary-opinion',
  'change-within-items',
  'year-over',
  'values-received',
  'values-final',
  'balance-approved',
  'targets-as-sealed',
  'data-as-sealed',
  'causes-given',
  'goals-covered',
  'changes-listed',
  'question-open',
  'criteria-answered',
  'no-criterion-unmet',
  'remark-given',
  'reasons-per-criterion',
  'term-passed',
] as const;

/** One guard by name. */
export type GuardName = (typeof GUARD_NAMES)[number];
