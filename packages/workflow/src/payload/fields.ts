import { CRITERION_OUTCOMES, PROPOSAL_SHAPE } from '../criteria/figure.ts';
import { CRITERIA } from './criteria.ts';
import {
  BLANK_TEXT,
  CODE,
  DAY,
  HASH,
  listOf,
  NUMBER_FROM_ONE,
  nullable,
  openRecordOf,
  PERCENTAGE,
  recordOf,
  TEXT,
  type ValueOf,
  wordOf,
  YES_NO,
} from './shape.ts';
import { STAMP_SHAPE } from './stamp-shape.ts';

/** A formal act: deliberation, determination, decree. Every sealed version has one. */
const ACT = recordOf({ number: CODE, date: DAY, organ: CODE, title: TEXT });

/** One proposed change of the plan (D.Lgs. 150/2009 art. 6): `old` and `new` as a person reads them. */
const CHANGE_ITEM = recordOf({ code: CODE, what: CODE, old: TEXT, new: TEXT, cause: TEXT, evidence: TEXT });

/** `stamp`: from what it was made, of a report that says it. */
const DOCUMENT = openRecordOf({ title: TEXT, hash: HASH, where: BLANK_TEXT }, { stamp: STAMP_SHAPE });

/** One line of a self-assessment: own result, that of the year before, the national mean. */
const ASSESSED = { own: PERCENTAGE, previous: nullable(PERCENTAGE), mean: nullable(PERCENTAGE) } as const;

/**
 * Every field a payload can have, each name with one shape wherever it is used. `on` is the day on which the step was
 * taken when it is recorded later; `subject` the code of the sheet, value or document it is about; `item` and `question`
 * numbers count from 1.
 */
export const FIELDS = {
  on: DAY,
  /** The day from which an approved change counts, when that comes after the step. */
  validFrom: DAY,
  note: TEXT,
  reasons: TEXT,
  act: ACT,
  by: wordOf(['presidente', 'commissario']),
  items: listOf(CHANGE_ITEM, 1),
  opinions: listOf(
    recordOf({ item: NUMBER_FROM_ONE, opinion: wordOf(['favourable', 'remarks', 'contrary']), text: BLANK_TEXT }),
    1,
  ),
  outcome: wordOf(['regular', 'remarks', 'critical']),
  report: TEXT,
  notReceived: listOf(recordOf({ code: CODE, reason: TEXT })),
  causes: listOf(recordOf({ code: CODE, cause: TEXT })),
  scope: wordOf(['body', 'units']),
  judgements: listOf(recordOf({ subject: CODE, level: CODE, reasons: TEXT }), 1),
  documents: listOf(DOCUMENT, 1),
  changes: listOf(NUMBER_FROM_ONE),
  genderSection: TEXT,
  uncovered: listOf(recordOf({ code: CODE, reason: TEXT })),
  members: listOf(recordOf({ name: CODE, register: BLANK_TEXT }), 1),
  systemProposal: wordOf(['update', 'confirmation']),
  binding: wordOf(['favourable', 'contrary']),
  tool: TEXT,
  areas: listOf(recordOf({ area: CODE, ...ASSESSED }), 1),
  totals: recordOf(ASSESSED),
  criteria: listOf(
    recordOf({
      criterion: wordOf(CRITERIA),
      outcome: wordOf(CRITERION_OUTCOMES),
      evidence: TEXT,
      remark: BLANK_TEXT,
    }),
    1,
  ),
  proposals: listOf(PROPOSAL_SHAPE),
  /** Remarks of the validation of the year before, and the end of the journal they stand in. */
  remarks: listOf(recordOf({ criterion: wordOf(CRITERIA), remark: TEXT }), 1),
  earlier: recordOf({ year: { kind: 'integer', min: 2009, max: 9000 }, seq: NUMBER_FROM_ONE, hash: HASH } as const),
  question: TEXT,
  regarding: NUMBER_FROM_ONE,
  answer: TEXT,
  to: wordOf(['evaluated', 'measured']),
  bundle: HASH,
  corrections: listOf(recordOf({ code: CODE, what: CODE, old: TEXT, new: TEXT }), 1),
  changesScore: YES_NO,
  term: CODE,
  /** Hash of the document that shows a value, or says why. */
  evidence: HASH,
  decision: wordOf(['confirmed', 'revised']),
  subject: CODE,
  cycle: HASH,
} as const;

/** One field by name. */
export type FieldName = keyof typeof FIELDS;
/** What a field holds. */
export type Field<N extends FieldName> = ValueOf<(typeof FIELDS)[N]>;

/** Any payload, as the guards see it: which fields are there depends on the step. */
export type Payload = { readonly [N in FieldName]?: Field<N> };

/** A formal act as given with a step: number, date, organ, title. */
export type Act = Field<'act'>;
/** One line of a table of changes. */
export type ChangeItem = Field<'items'>[number];
/** The OIV's opinion on one item, counted from 1. */
export type ItemOpinion = Field<'opinions'>[number];
/** The answer to one of the eleven criteria. */
export type CriterionAnswer = Field<'criteria'>[number];
/** A level given to somebody, with its reasons. */
export type JudgementGiven = Field<'judgements'>[number];
/** A document by title and hash, and where it can be read. */
export type PublishedDocument = Field<'documents'>[number];
/** Something that is not there, and why. */
export type ReasonedGap = Field<'notReceived'>[number];
/** Why a target was missed (D.Lgs. 150/2009 art. 10 c. 1 b). */
export type StatedCause = Field<'causes'>[number];
/** One who is in the OIV, and the entry in the national list (D.M. 6/8/2020), empty where none is. */
export type OivMember = Field<'members'>[number];
/** A remark of the OIV on one criterion. */
export type CarriedRemark = Field<'remarks'>[number];
/** The end of the journal of an earlier year. */
export type EarlierYear = Field<'earlier'>;
/** What was printed wrong and what is right. */
export type Correction = Field<'corrections'>[number];
