import type { CriterionProposal } from '../criteria/figure.ts';
import type {
  Act,
  CarriedRemark,
  Correction,
  CriterionAnswer,
  EarlierYear,
  PublishedDocument,
  ReasonedGap,
} from '../payload/fields.ts';

/** The Relazione as closed (D.Lgs. 150/2009 art. 10 c. 1 b); `act` once approved. */
export interface ClosedReport {
  readonly documents: readonly PublishedDocument[];
  readonly genderSection: string;
  readonly uncovered: readonly ReasonedGap[];
  readonly day: string;
  readonly act: Act | null;
}

/** What the OIV asked while validating; `answer` null while open. */
export interface Question {
  readonly question: string;
  readonly answer: string | null;
}

/** A remark carried over from the year before; `answer` null while open. */
export interface OpenRemark extends CarriedRemark {
  readonly answer: string | null;
  readonly answeredOn: string | null;
}

/** The remarks with which the OIV validated the year before, with the end of the journal they stand in as proof. */
export interface CarriedRemarks {
  readonly earlier: EarlierYear;
  readonly remarks: readonly OpenRemark[];
  readonly day: string;
}

/** How the OIV validated: the eleven answers. */
export interface Validation {
  readonly kind: 'validated' | 'with-remarks' | 'not-validated';
  readonly criteria: readonly CriterionAnswer[];
  /** What the program had proposed for them; empty when nothing was. */
  readonly proposals: readonly CriterionProposal[];
  readonly reasons: string | null;
  readonly day: string;
}

/** One publication in Amministrazione trasparente (D.Lgs. 33/2013), numbered from 1. */
export interface Publication {
  readonly version: number;
  readonly documents: readonly PublishedDocument[];
  readonly bundle: string;
  readonly day: string;
}

/** A mistake found after publication, with what it changes. */
export interface MaterialError {
  readonly corrections: readonly Correction[];
  readonly changesScore: boolean;
  readonly day: string;
}

/** A document that is to be public (D.Lgs. 33/2013): whether it waits to be published, and every time it was. */
export interface DocumentStanding {
  /** The day it was made and the step that made it; null when nothing waits. */
  readonly due: { readonly since: string; readonly by: string | null } | null;
  readonly publications: readonly DocumentPublication[];
}

/** One publication of a document: its files, the day, and the day by which it was due (null when it replaces one). */
export interface DocumentPublication {
  readonly documents: readonly PublishedDocument[];
  readonly day: string;
  readonly due: string | null;
}
