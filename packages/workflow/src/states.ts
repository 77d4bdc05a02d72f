/**
 * The states of the main region, from programming to publication (cycle.md). The order is that of the year and is used
 * only for showing: what may follow what is said by the rows.
 */
export const MAIN_STATES = [
  'drafting',
  'checking',
  'approval',
  'ratification',
  'running',
  'collecting',
  'oiv-check',
  'monitored',
  'change-proposed',
  'change-advised',
  'closing',
  'measured',
  'evaluated',
  'report-approval',
  'validation',
  'to-redo',
  'validated',
  'published',
  'correcting',
] as const;

/** One state of the main region. */
export type MainState = (typeof MAIN_STATES)[number];
