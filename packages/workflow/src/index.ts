export {
  type AssessmentColumn,
  type AssessmentRow,
  pointsAbove,
  type TotalDifference,
  totalDifferences,
} from './self-assessment.ts';
export { selfAssessmentOutline } from './outlines/self-assessment-outline.ts';
export { SELF_ASSESSMENT_TEXTS } from './outlines/self-assessment-texts.ts';
export { VALIDATION_TITLE } from './outlines/section-texts.ts';
export { validationOutline } from './outlines/validation-outline.ts';
export { advance, type Advance, startCycle, subjectsNamed } from './advance.ts';
export { askedBy, type AskedOfText } from './asked-of-text.ts';
export { isInstant, isTypedDay, romeDay } from './calendar.ts';
export { type CycleContext, type CycleState, openVacancy, versionInForce } from './context.ts';
export type { Appointment, SystemRound, Vacancy } from './context/oiv-and-system.ts';
export type {
  CarriedRemarks,
  ClosedReport,
  DocumentPublication,
  DocumentStanding,
  MaterialError,
  OpenRemark,
  Publication,
  Question,
  Validation,
} from './context/report.ts';
export type { ClosedChange, OpenChange, SealedVersion } from './context/plan-versions.ts';
export type { CycleMove, Delay, TermStanding } from './context/terms.ts';
export type {
  Evaluation,
  FrozenData,
  MonitoringRound,
  SheetStep,
  SelfAssessment,
  ValueStep,
} from './context/year-data.ts';
export {
  type CriterionOutcome,
  CRITERION_OUTCOMES,
  type CriterionProposal,
  type Figure,
  figureOf,
} from './criteria/figure.ts';
export type { FigureName } from './criteria/figure-names.ts';
export type { KnownToJournal } from './criteria/journal-figures.ts';
export { type FiguresByCriterion, proposeCriteria } from './criteria/propose-criteria.ts';
export { createInstance, instanceOfPlan } from './create-instance.ts';
export { dayOfFacts, dayOfStep } from './day-of-step.ts';
export { type Deadline, dueAt } from './deadlines.ts';
export { cycleHash, definitionText } from './definition.ts';
export { type DefinitionProblem, type DefinitionProblemCode, definitionProblems } from './definition-problems.ts';
export { type DocumentRow, documentRows } from './document-rows.ts';
export { lateActProblems, typedDayProblems } from './journal/entry-refusals.ts';
export { type DueItem, dueFrom, dueItems, type DueStep, dueThrough } from './due.ts';
export { type Effect, EFFECT_KINDS, type EffectKind } from './effect-kinds.ts';
export type { Command, StepEvent } from './events.ts';
export { type FactsInput, factsFrom } from './facts.ts';
export { changedCommitments, commitments } from './facts/commitments.ts';
export { outcomeHash } from './facts/figures.ts';
export { givenText } from './facts/given-text.ts';
export { sheetOf } from './facts/sheet-of.ts';
export { enteredBy, isSelfCertified, type ValueStanding, valueStanding } from './values/value-standing.ts';
export { type ValueDues, valueDues } from './values/value-dues.ts';
export { objectivesAbout } from './facts/legal-objectives.ts';
export { ANTICORRUPTION, balanceSources, TRANSPARENCY } from './facts/recognition.ts';
export { type SuppliedInput, suppliedInputs } from './facts/supplied-inputs.ts';
export { settingsOfPlan } from './settings-of-plan.ts';
export { textRefusals } from './guards/text-guards.ts';
export { type TextFacts, textFacts } from './facts/text-facts.ts';
export { type ConditionOutcome, conditionsOf } from './facts/conditions.ts';
export type { Commitments, Facts } from './facts/facts-shape.ts';
export { GUARD_NAMES, type GuardName } from './guard-names.ts';
export { type CycleSettings, genesisHash, type Instance } from './instance.ts';
export { type Holiday, nextWorkingDay, type YearDay } from './holidays.ts';
export { cycleCalendar } from './ics/cycle-calendar.ts';
export { type IcsCalendar, type IcsEvent, icsText } from './ics/ics-text.ts';
export { daysLate, type Met, metSoFar } from './lateness.ts';
export { judgeAppend } from './journal/append-rules.ts';
export { type Broken, broken, type BrokenCode } from './journal/broken.ts';
export {
  type Bundle,
  type BundleOptions,
  definitionsIn,
  exportBundle,
  importBundle,
  importBundleBytes,
  type ImportedBundle,
  isBundle,
} from './journal/bundle.ts';
export { cyclePath, type TakenStep } from './journal/cycle-path.ts';
export { emptyHead, type Folded, foldJournal, type FoldOptions, startFold } from './journal/fold.ts';
export { lateSteps } from './journal/late-steps.ts';
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
export {
  begunBy,
  loadCycle,
  readCycle,
  type ReadCycle,
  storedBundle,
  storedDefinitions,
  type Submission,
  submitCommand,
  type Submitted,
} from './journal/submit.ts';
export { takenMoves } from './journal/taken-moves.ts';
export { consequenceText, daysText, DUE_TEXTS, dueName, metText, movedText } from './locales/due-texts.ts';
export type { ChoiceWord, CycleTexts, PartName } from './locales/cycle-texts.ts';
export { evidenceText, figureItems, figureText } from './locales/figure-texts.ts';
export { type CycleNames, namesOf } from './locales/names.ts';
export { listText } from './locales/phrases.ts';
export { brokenText, effectText, refusalText, type RefusalText, wayOutText } from './locales/sentences.ts';
export { CYCLE_TEXTS } from './locales/texts.ts';
export { type LostState, MIGRATE, migrate, type Migration } from './migrate.ts';
export { CRITERIA, type Criterion } from './payload/criteria.ts';
export {
  type Act,
  type CarriedRemark,
  type ChangeItem,
  type Correction,
  type CriterionAnswer,
  type EarlierYear,
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
export { fieldsOf, type PayloadFields, payloadProblems, payloadShape } from './payload/payload-problems.ts';
export { STAMP_SHAPE } from './payload/stamp-shape.ts';
export { type Shape, type ShapeFault, type ShapeProblem, shapeProblems, type ValueOf } from './payload/shape.ts';
export { possible, possibleFor, type PossibleStep } from './possible.ts';
export { payStanding, type PayStanding, regionFor, type SubjectRow, subjectRows } from './subject-rows.ts';
export { readDefinition } from './read-definition.ts';
export { RECORD_NAMES, type RecordName } from './record-names.ts';
export { type Refusal, type RefusalCode, type RefusalData, type StepCheck, type WayOut } from './refusal.ts';
export {
  clockRole,
  initialOf,
  isGoingBack,
  isNoticeOfDelay,
  itemRegions,
  mainRegion,
  mayTake,
  personalRoles,
  type PlacedStep,
  plainRegions,
  recordsOf,
  stepsOf,
} from './steps.ts';
export { stateIn, subjectsOf } from './subjects.ts';
export { toldContent } from './told-content.ts';
export { type DefinitionOf, takeCommand, type Taken } from './take-command.ts';
export { openRemarks } from './open-remarks.ts';
export { remarksToCarry, type RemarksToCarry } from './remarks-to-carry.ts';
export { yearSteps, type YearStep } from './year-steps.ts';
