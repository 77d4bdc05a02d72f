export { advance, type Advance, startCycle } from './advance.ts';
export { addDays, daysBetween, isDay, isInstant, romeDay } from './calendar.ts';
export {
  type ClosedChange,
  type ClosedReport,
  type CycleContext,
  type CycleState,
  type Delay,
  type Evaluation,
  type FrozenData,
  type MaterialError,
  mayPay,
  type MonitoringRound,
  type OpenChange,
  type Publication,
  type Question,
  type SealedVersion,
  standingValidation,
  type TermStanding,
  type Validation,
  versionInForce,
} from './context.ts';
export {
  type CriterionOutcome,
  CRITERION_OUTCOMES,
  type CriterionProposal,
  type Figure,
  figureOf,
} from './criteria/figure.ts';
export { FIGURE_NAMES, type FigureName } from './criteria/figure-names.ts';
export { proposedOutcome } from './criteria/criterion-outcomes.ts';
export type { KnownToJournal } from './criteria/journal-figures.ts';
export { type FiguresByCriterion, proposeCriteria } from './criteria/propose-criteria.ts';
export { dayOfStep } from './day-of-step.ts';
export { blockingDelays, type Deadline, dueAt, dueDay, isPending, passedTerms } from './deadlines.ts';
export { type CycleDefinition, cycleHash, cycleRows, DEFAULT_CYCLE } from './definition.ts';
export { DOCUMENT_NAMES, type DocumentName } from './documents.ts';
export { type Effect, EFFECT_KINDS, type EffectKind } from './effect-kinds.ts';
export { EVENT_TYPES, type EventType } from './event-types.ts';
export type { Command, StepEvent } from './events.ts';
export { type FactsInput, factsFrom } from './facts.ts';
export { changedCommitments } from './facts/commitments.ts';
export { objectivesAbout } from './facts/legal-objectives.ts';
export { ANTICORRUPTION, balanceSources, TRANSPARENCY } from './facts/recognition.ts';
export { type SuppliedInput, suppliedInputs } from './facts/supplied-inputs.ts';
export { type Commitments, type Facts, FACTS_SHAPE } from './facts/facts-shape.ts';
export { GUARD_NAMES, type GuardName } from './guard-names.ts';
export {
  createInstance,
  type CycleSettings,
  DEFAULT_SETTINGS,
  genesisHash,
  type Instance,
  INSTANCE_SHAPE,
  yearEnd,
} from './instance.ts';
export { easterSunday, type Holiday, holidayOn, nextWorkingDay, type YearDay } from './holidays.ts';
export { type IcsCalendar, type IcsEvent, icsText } from './ics/ics-text.ts';
export { judgeAppend } from './journal/append-rules.ts';
export { type Broken, broken, type BrokenCode } from './journal/broken.ts';
export {
  type Bundle,
  type BundleOptions,
  exportBundle,
  importBundle,
  importBundleBytes,
  type ImportedBundle,
  isBundle,
} from './journal/bundle.ts';
export { emptyHead, type Folded, foldJournal, type FoldOptions } from './journal/fold.ts';
export { createMemoryStore } from './journal/memory-store.ts';
export { endsAsPrinted, type PrintedHead, readHead, shortHead } from './journal/printed-head.ts';
export {
  commandOf,
  createEvent,
  type EventRecord,
  eventHash,
  eventLine,
  type Head,
  headAfter,
} from './journal/record.ts';
export type { AppendExtras, AppendResult, Blob, JournalStore, Snapshot } from './journal/store.ts';
export { type StoreCheck, storeChecks, type StoreFactory } from './journal/store-conformance.ts';
export { loadCycle, type Submission, submitCommand, type Submitted } from './journal/submit.ts';
export { decodeUtf8 } from './journal/utf8.ts';
export { journalText, verifyJournal, verifyLines, type VerifyOptions } from './journal/verify.ts';
export type { ChoiceWord, CycleTexts, PartName } from './locales/cycle-texts.ts';
export { evidenceText, figureText } from './locales/figure-texts.ts';
export { brokenText, effectText, refusalText, type RefusalText, wayOutText } from './locales/sentences.ts';
export { CYCLE_TEXTS } from './locales/texts.ts';
export { createCycleMachine, type CycleMachine } from './machine.ts';
export { CRITERIA, type Criterion } from './payload/criteria.ts';
export {
  type Act,
  type ChangeItem,
  type Correction,
  type CriterionAnswer,
  type Field,
  type FieldName,
  FIELDS,
  type ItemOpinion,
  type JudgementGiven,
  type Payload,
  type PublishedDocument,
  type ReasonedGap,
  type StatedCause,
} from './payload/fields.ts';
export { type PayloadFields, payloadProblems, payloadShape } from './payload/payload-problems.ts';
export { type Shape, type ShapeFault, type ShapeProblem, shapeProblems, type ValueOf } from './payload/shape.ts';
export { possible, type PossibleStep } from './possible.ts';
export { type Refusal, type RefusalCode, type RefusalData, type StepCheck, type WayOut } from './refusal.ts';
export { type Role, ROLES } from './roles.ts';
export type { CycleRow } from './row.ts';
export { ROW_IDS, type RowId } from './row-ids.ts';
export { MAIN_STATES, type MainState } from './states.ts';
export { TERM_IDS, type TermId } from './term-ids.ts';
export { type Term, type TermDue, TERMS } from './terms.ts';
