/** What the steps leave on paper. */
export const DOCUMENT_NAMES = [
  'checked-plan',
  'return-note',
  'proposal',
  'minutes',
  'piao',
  'determination',
  'ratification',
  'data-requests',
  'monitoring-pack',
  'oiv-note',
  'change-table',
  'opinion',
  'note',
  'updated-piao',
  'balance-sheet',
  'sealed-data',
  'evaluation',
  'relazione',
  'report-deliberation',
  'request',
  'answer',
  'validation-document',
  'reasoned-refusal',
  'publication',
  'errata',
  'delay-notice',
] as const;

/** One document by name. */
export type DocumentName = (typeof DOCUMENT_NAMES)[number];
