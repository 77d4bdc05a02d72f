import {
  BLANK_TEXT,
  CODE,
  COUNT,
  HASH,
  listOf,
  mapOf,
  nullable,
  recordOf,
  SHARE,
  type ValueOf,
  wordOf,
  YES_NO,
} from '../payload/shape.ts';

const CODES = listOf(CODE);

/**
 * What the guards see of a plan and its outcome, and nothing more: plain JSON, kept in every event so that a replay judges
 * again with what was known then (decision 0021). Shares are exact fractions as text (`3/10`).
 */
export const FACTS_SHAPE = recordOf({
  planHash: HASH,
  dataHash: HASH,
  /** Code of the profile the plan is pinned to; empty when it names none. */
  profile: BLANK_TEXT,
  errors: COUNT,
  /** Groups of siblings whose declared weights do not total 100 %. */
  weights: listOf(recordOf({ code: CODE, sum: SHARE })),
  indicators: recordOf({ total: COUNT, withoutOwner: CODES, withoutSource: CODES, withoutTarget: CODES }),
  /** The individual sheet that gives payment times the most weight (D.L. 13/2023 art. 4-bis). */
  paymentTime: nullable(recordOf({ sheet: CODE, objectives: CODES, weight: SHARE })),
  /** Nodes and individual objectives about preventing corruption (L. 190/2012 art. 1 c. 8-bis). */
  anticorruption: CODES,
  /**
   * Supplied values by id. `missing` and `undefined` list what no policy of the profile covers, `covered` what one does;
   * `balance` lists values taken from the balance sheet; `provisional` and `certified` those so marked in the data. `given` has each
   * value that is there as text, exact (`givenText` shows it), `authors` who gave it where the data say so.
   */
  values: recordOf({
    missing: CODES,
    undefined: CODES,
    covered: CODES,
    provisional: CODES,
    certified: CODES,
    balance: CODES,
    given: mapOf(BLANK_TEXT),
    authors: mapOf(CODE),
  }),
  /** Whether the profile asks that values be certified in the cycle, and lets people certify their own. */
  certification: recordOf({ required: YES_NO, own: YES_NO }),
  /** The individual sheets by code: their kind, the role that evaluates them, and how payment times went. Never a score. */
  sheets: mapOf(
    recordOf({
      kind: wordOf(['secretary', 'head', 'staff']),
      evaluator: CODE,
      paymentTime: nullable(
        recordOf({ objectives: CODES, share: SHARE, outcome: wordOf(['met', 'missed', 'unknown']) }),
      ),
    }),
  ),
  /** Indicators with a score, of those that take part. */
  coverage: recordOf({ known: COUNT, total: COUNT }),
  missed: CODES,
  missedWithoutCause: CODES,
  goalsWithoutScore: CODES,
  /** Every figure of the outcome under one hash, and the known scores of all but indicators as printed percentages. */
  figures: recordOf({ outcome: HASH, scores: mapOf(CODE) }),
  /** A digest of what each node commits to (weight, target, scoring, formula, …), by code: what a seal holds fast. */
  commitments: mapOf(CODE),
  /** What the regions written `for_each` have a state for: individual sheets, and supplied values by id. */
  subjects: recordOf({ sheets: CODES, values: CODES }),
  /** Conditions of the cycle as found, by step and position (`conditionKey`). */
  conditions: mapOf(wordOf(['yes', 'no', 'nd'])),
});

/** The facts of one plan with one set of data. Made by `factsFrom`. */
export type Facts = ValueOf<typeof FACTS_SHAPE>;
/** What each node commits to, as digests by code (decision 0024). */
export type Commitments = Facts['commitments'];
