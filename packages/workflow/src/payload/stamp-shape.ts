import { CODE, COUNT, DAY, HASH, nullable, recordOf, type ValueOf, wordOf } from './shape.ts';

/** From what a report was made, as the report itself says it (`ReportStamp`): kept with its hash, so that the journal knows whether it was current. */
export const STAMP_SHAPE = recordOf({
  format: wordOf(['traguardo.report/1']),
  plan: CODE,
  planHash: HASH,
  dataHash: HASH,
  narrativeHash: HASH,
  profile: { kind: 'text', max: 200, blank: true } as const,
  at: DAY,
  targets: wordOf(['original', 'revised']),
  journal: nullable(recordOf({ events: COUNT, hash: HASH, short: CODE, content: HASH })),
});

/** The stamp of a document. */
export type DocumentStamp = ValueOf<typeof STAMP_SHAPE>;
