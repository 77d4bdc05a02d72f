import type { Instance } from './instance.ts';
import type { Act, StatedCause } from './payload/fields.ts';
import type { SealedVersion, OpenChange, ClosedChange } from './context/plan-versions.ts';
import type {
  MonitoringRound,
  FrozenData,
  ValueStep,
  SheetStep,
  Evaluation,
  SelfAssessment,
} from './context/year-data.ts';
import type {
  ClosedReport,
  Question,
  CarriedRemarks,
  Validation,
  Publication,
  MaterialError,
  DocumentStanding,
} from './context/report.ts';
import type { TermStanding, DatedStep, Delay, CycleMove } from './context/terms.ts';
import type { Appointment, Vacancy, SystemRound } from './context/oiv-and-system.ts';

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

/** The validation that stands, without which no reward is paid (D.Lgs. 150/2009 art. 14 c. 6): null when there is none or the last one was a refusal. */
export function standingValidation({ validations }: Pick<CycleContext, 'validations'>): Validation | null {
  const last = validations.at(-1);
  return last === undefined || last.kind === 'not-validated' ? null : last;
}

/** The vacancy of the OIV that lasts; null while there is one in office. */
export function openVacancy({ vacancies }: CycleContext): Vacancy | null {
  return vacancies.findLast(({ until }) => until === null) ?? null;
}
