import { canonicalJson, hashText, type Json } from '@traguardo/model';
import { dayOf } from './calendar.ts';
import { CODE, DAY, nullable, recordOf, SHARE, type Shape, type ValueOf, wordOf } from './payload/shape.ts';

const MONTH_DAY = recordOf({
  month: { kind: 'integer', min: 1, max: 12 },
  day: { kind: 'integer', min: 1, max: 31 },
} as const);

/** What one cycle is about, in a form that can be checked when it comes from outside. */
export const INSTANCE_SHAPE = {
  kind: 'record',
  fields: {
    body: CODE,
    year: { kind: 'integer', min: 2009, max: 9000 },
    budgetTerm: nullable(DAY),
    settings: recordOf({
      monitoring: MONTH_DAY,
      changeCutoff: MONTH_DAY,
      contraryOpinion: wordOf(['block', 'reasons']),
      paymentTimeShare: SHARE,
    }),
  },
  optional: [],
} as const satisfies Shape;

/**
 * One cycle: a body and a year, with what the body's own system (SMVP) decides. `budgetTerm` is the day to which the term
 * for the budget was put off, null when it was not. `contraryOpinion` says what a contrary opinion of the OIV does to a
 * change: it blocks it, or the Giunta must give reasons. `paymentTimeShare` is an exact fraction.
 */
export type Instance = ValueOf<typeof INSTANCE_SHAPE>;
/** What the body's own system (SMVP) decides about its cycle. */
export type CycleSettings = Instance['settings'];

/** The last day of the year the cycle is about. */
export function yearEnd({ year }: Instance): string {
  return dayOf(year, 12, 31);
}

/** What the first event of a journal points back to: the instance and the definition it runs by. */
export function genesisHash(instance: Instance, cycleHash: string): string {
  return hashText(canonicalJson({ instance, cycleHash } as unknown as Json));
}
