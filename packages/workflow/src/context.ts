import type { CriterionProposal } from './criteria/figure.ts';
import type { Instance } from './instance.ts';
import type { Commitments } from './facts/facts-shape.ts';
import type {
  Act,
  CarriedRemark,
  ChangeItem,
  Correction,
  CriterionAnswer,
  Field,
  EarlierYear,
  ItemOpinion,
  JudgementGiven,
  OivMember,
  PublishedDocument,
  ReasonedGap,
  StatedCause,
} from './payload/fields.ts';

/** A version of the plan fixed by an act. `to-ratify` and `rejected` concern urgent acts. */
export interface SealedVersion {
  readonly version: number;
  readonly kind: 'plan' | 'change';
  readonly planHash: string;
  readonly dataHash: string;
  readonly commitments: Commitments;
  readonly act: Act;
  readonly ratifiedBy: Act | null;
  readonly standing: 'in-force' | 'to-ratify' | 'rejected';
  readonly day: string;
}

/** A change on its way: the table of changes, and the opinion of the OIV once given. */
export interface OpenChange {
  readonly items: readonly ChangeItem[];
  readonly opinions: readonly ItemOpinion[];
  readonly proposedOn: string;
  /** Number of the version it starts from; 0 when nothing was in force. */
  readonly base: number;
  /** The texts as they were proposed: from these and those of the version the effect on every score can be worked out anew. */
  readonly planHash: string;
  readonly dataHash: string;
}

/** A change that is over. `version` is the one it made, when approved. */
export interface ClosedChange extends OpenChange {
  readonly end: 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
  readonly version: number | null;
  readonly closedOn: string;
  readonly reasons: string | null;
}

/** One round of monitoring. */
export interface MonitoringRound {
  readonly openedOn: string;
  readonly notReceived: readonly ReasonedGap[];
  readonly outcome: 'regular' | 'remarks' | 'critical' | null;
  readonly report: string | null;
}

/** The data of the year, sealed. */
export interface FrozenData {
  readonly planHash: string;
  readonly dataHash: string;
  /** Hash of every figure of the outcome as it was then. */
  readonly outcome: string;
  readonly notReceived: readonly ReasonedGap[];
  readonly day: string;
}

/** A judgement given: by the OIV on the body, by ORGANO on the units (SMVP). */
export interface Evaluation {
  readonly scope: 'body' | 'units';
  readonly judgements: readonly JudgementGiven[];
  readonly day: string;
}

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

/** How a term ended: met by its step, or closed unmet by a later one; `due` is the day on which it was to end, if any. */
export interface TermStanding {
  readonly standing: 'met' | 'lapsed';
  readonly day: string;
  readonly due: string | null;
}

/** A step with a day of its own, taken: whose subject it is about, the day, and the one by which it was due. */
export interface DatedStep {
  readonly step: string;
  readonly subject: string | null;
  readonly day: string;
  readonly due: string;
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

/** A term that passed before its step was taken. */
export interface Delay {
  readonly term: string;
  readonly due: string;
  readonly noticedOn: string;
  readonly reasons: string | null;
}

/** A move of the cycle to another definition, by their hashes, with the act that decides it. */
export interface CycleMove {
  readonly from: string;
  readonly to: string;
  readonly act: Act;
  readonly day: string;
}

/** One thing done to a value, and the value as the data had it then: a correction leaves the old one above it. */
export interface ValueStep {
  readonly kind: 'entered' | 'confirmed' | 'certified' | 'corrected';
  readonly actor: string;
  readonly role: string;
  readonly day: string;
  readonly value: string;
  /** Hash of the document that shows it; null when none was given. */
  readonly evidence: string | null;
  readonly reasons: string | null;
}

/** One step of an individual sheet, by the event of the text. No name, no score (decision 0270). */
export interface SheetStep {
  /** `proposed`: the OIV's proposal; `evaluated`: by who evaluates it. */
  readonly kind: 'step' | 'proposed' | 'evaluated';
  readonly event: string;
  readonly role: string;
  readonly day: string;
  /** Hash of the document that says it. */
  readonly evidence: string | null;
  readonly decision: 'confirmed' | 'revised' | null;
  readonly reasons: string | null;
}

/** An OIV as appointed: three years from the day of the act or of the step (D.M. 6/8/2020). */
export interface Appointment {
  readonly members: readonly OivMember[];
  readonly act: Act;
  readonly from: string;
  readonly until: string;
}

/** A time without an OIV; `until` null while it lasts. */
export interface Vacancy {
  readonly from: string;
  readonly until: string | null;
  readonly reasons: string;
}

/** One update or confirmation of the system (SMVP): `rules` is a digest of the profile, so that what is adopted is what was judged. */
export interface SystemRound {
  readonly kind: Field<'systemProposal'>;
  readonly profile: string;
  readonly rules: string;
  readonly proposedOn: string;
  readonly opinion: {
    readonly binding: Field<'binding'>;
    readonly reasons: string | null;
    readonly day: string;
  } | null;
  readonly act: Act | null;
  readonly adoptedOn: string | null;
}

/** A self-assessment of the cycle: percentages as the tool prints them. */
export interface SelfAssessment {
  readonly tool: string;
  readonly areas: Field<'areas'>;
  readonly totals: Field<'totals'>;
  readonly day: string;
}

/** Everything a cycle remembers beside its state. Plain JSON. */
export interface CycleContext {
  readonly instance: Instance;
  /** Hash of the plan text that left the draft; null while drafting. */
  readonly checked: string | null;
  readonly versions: readonly SealedVersion[];
  readonly change: OpenChange | null;
  readonly changes: readonly ClosedChange[];
  readonly monitoring: readonly MonitoringRound[];
  readonly yearEndedOn: string | null;
  readonly balance: Act | null;
  readonly frozen: FrozenData | null;
  readonly earlierData: readonly FrozenData[];
  readonly causes: readonly StatedCause[];
  readonly evaluations: readonly Evaluation[];
  readonly report: ClosedReport | null;
  readonly questions: readonly Question[];
  /** Remarks of the year before; null when none were carried over. */
  readonly carried: CarriedRemarks | null;
  readonly validations: readonly Validation[];
  readonly publications: readonly Publication[];
  readonly errors: readonly MaterialError[];
  /** What was done to each value, oldest first, by id. */
  readonly values: Readonly<Record<string, readonly ValueStep[]>>;
  /** What was done with each individual sheet, oldest first, by code. */
  readonly sheets: Readonly<Record<string, readonly SheetStep[]>>;
  readonly terms: Readonly<Record<string, TermStanding>>;
  readonly late: readonly Delay[];
  /** The moves to another definition, in order. */
  readonly migrations: readonly CycleMove[];
  /** Steps taken that had a day of their own, in order. */
  readonly dated: readonly DatedStep[];
  /** By the code of the document; none for one that was never made. */
  readonly documents: Readonly<Record<string, DocumentStanding>>;
  readonly appointments: readonly Appointment[];
  readonly vacancies: readonly Vacancy[];
  readonly system: readonly SystemRound[];
  readonly selfAssessments: readonly SelfAssessment[];
  /** The day on which each state that the plain regions are in now was entered; none for one a region began in. */
  readonly entered: Readonly<Record<string, string>>;
  /** The same for the subjects of the regions that have some, by region and subject; none for one that was never moved. */
  readonly enteredItems: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Where a cycle stands. `value` has the state of each plain region, `items` the state of each subject of a region written
 * `for_each`, once one was recorded: `state.items.individual.SG`. Plain JSON.
 */
export interface CycleState {
  readonly value: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly context: CycleContext;
}

/** What a cycle remembers before its first step: only what it is about. */
export function initialContext(instance: Instance): CycleContext {
  return {
    instance,
    checked: null,
    versions: [],
    change: null,
    changes: [],
    monitoring: [],
    yearEndedOn: null,
    balance: null,
    frozen: null,
    earlierData: [],
    causes: [],
    evaluations: [],
    report: null,
    questions: [],
    carried: null,
    validations: [],
    publications: [],
    errors: [],
    values: {},
    sheets: {},
    terms: {},
    late: [],
    migrations: [],
    dated: [],
    documents: {},
    appointments: [],
    vacancies: [],
    system: [],
    selfAssessments: [],
    entered: {},
    enteredItems: {},
  };
}

/** The version in force: the last sealed one that was not rejected; null before the first. */
export function versionInForce({ versions }: Pick<CycleContext, 'versions'>): SealedVersion | null {
  return versions.findLast(({ standing }) => standing !== 'rejected') ?? null;
}

/** The validation that stands: null when there is none or the last one was a refusal. */
export function standingValidation({ validations }: Pick<CycleContext, 'validations'>): Validation | null {
  const last = validations.at(-1);
  return last === undefined || last.kind === 'not-validated' ? null : last;
}

/** The vacancy of the OIV that lasts; null while there is one in office. */
export function openVacancy({ vacancies }: CycleContext): Vacancy | null {
  return vacancies.findLast(({ until }) => until === null) ?? null;
}

/** Whether rewards may be paid: only after the OIV has validated the Relazione (D.Lgs. 150/2009 art. 14 c. 6). */
export function mayPay({ context }: CycleState): boolean {
  return standingValidation(context) !== null;
}
