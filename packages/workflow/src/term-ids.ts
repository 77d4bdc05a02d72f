/** The terms of the year (see `terms.ts` for their days and articles). */
export const TERM_IDS = [
  'piao',
  'ratification',
  'monitoring',
  'year-end',
  'balance',
  'freeze',
  'evaluation',
  'report',
  'validation',
  'publication',
] as const;

/** One term by name. */
export type TermId = (typeof TERM_IDS)[number];
