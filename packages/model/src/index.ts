export { isActuals } from './actuals-text.ts';
export type * from './actuals.ts';
export { applyEdits } from './apply-edits.ts';
export { canonicalJson, type Json } from './canonical-json.ts';
export { cellText } from './cell-text.ts';
export { codeKey, codeSkeleton } from './code.ts';
export { groupCodes, type GroupKind, groupOf } from './group-code.ts';
export type * from './cycle.ts';
export { type CycleRules, NO_CYCLE_RULES } from './cycle-rules.ts';
export { monitoringDay } from './monitoring-day.ts';
export type * from './context-table.ts';
export { dateText, italian, writtenDate } from './date-text.ts';
export { addDays, daysBetween, isDay } from './day.ts';
export type { Declared } from './declared.ts';
export type * from './drawing.ts';
export { type Definitions, definitionsOf, shortChecksum } from './definition.ts';
export { definePlugin, type PluginParts } from './define-plugin.ts';
export {
  compareDiagnostics,
  compareText,
  type Diagnostic,
  type DiagnosticData,
  type Edit,
  type Fix,
  type Related,
  type Severity,
} from './diagnostic.ts';
export type * from './expression.ts';
export { unitJson } from './expression-parts.ts';
export { argumentWord, expressionText, formulaWord, type Naming } from './expression-text.ts';
export {
  type Extension,
  type ExtensionClause,
  type ExtensionMark,
  type ExtensionRow,
  type Extensions,
  type ExtensionValue,
  extensionsOf,
  extensionValue,
  marksOf,
  NO_EXTENSIONS,
  type PluginUse,
} from './extension.ts';
export { withFullStop } from './full-stop.ts';
export { hashBytes, hashText } from './hash.ts';
export { concerns, type LegalSubject } from './legal-subject.ts';
export { type Magnitude, magnitudesOf, unitOfIndicator, type ValueKind } from './magnitude.ts';
export type * from './narrative.ts';
export { NARRATIVE_SLOTS, type NarrativeSlot, narrativeSlot, type NarrativeSlotName } from './narrative-slots.ts';
export { isOrder } from './order.ts';
export type * from './outcome.ts';
export {
  type Outline,
  type OutlineCell,
  type OutlineInline,
  type OutlinePart,
  type OutlineRow,
  type OutlineTable,
  type OutlineText,
  outlineWords,
} from './outline.ts';
export { type PaymentTimes, paymentTimes } from './payment-times.ts';
export { gradeShare, phaseShare, phasesAfterGap } from './phases.ts';
export { isWithin, ownPlace, type Place, type Position } from './place.ts';
export type {
  Act,
  Adjustment,
  Benchmark,
  BenchmarkColumn,
  BenchmarkRow,
  Check,
  Gate,
  Goal,
  GoalLevel,
  Indicator,
  IndicatorType,
  Individual,
  IndividualObjective,
  Measure,
  Office,
  Role,
  OverridableClause,
  Override,
  Plan,
  PlanFunction,
  PlanNode,
  PlanTest,
  Revision,
  Source,
  SourceKind,
} from './plan.ts';
export { declaredMeasures, planIndicators, planNodes } from './plan.ts';
export type * from './plugin.ts';
export { checkedFindings, checkedOutline, checkedRatio, checkedValue } from './plugin-results.ts';
export type {
  Aggregate,
  Band,
  BandBound,
  Composition,
  Index,
  Judgement,
  Policy,
  Profile,
  SheetMix,
  SheetPart,
  WeightKind,
} from './profile.ts';
export { functionsUsed, namesInFormula, partsOf } from './plan-function.ts';
export { DEFAULT_PROFILE, SHEET_PARTS } from './profile.ts';
export {
  countText,
  formatDecimal,
  formatPercent,
  formatQuantity,
  type Language,
  type Quantity,
  quantity,
  shownNumber,
  withUnit,
  writtenDecimal,
  unitText,
} from './quantity.ts';
export {
  absolute,
  add,
  compare,
  divide,
  fromDecimal,
  greatest,
  HUNDRED,
  isEqual,
  isZero,
  least,
  multiply,
  negate,
  ONE,
  type Ratio,
  ratio,
  ratioFromString,
  ratioToString,
  round,
  subtract,
  sum,
  toDecimal,
  toNumber,
  ZERO,
} from './ratio.ts';
export type * from './report.ts';
export type * from './requirement.ts';
export { aggregateOf, compositionOf } from './joining.ts';
export { relativeWeights, weightsBelow } from './relative-weights.ts';
export { planAt, type TargetVersion } from './revise.ts';
export { plainText, safeText } from './safe-text.ts';
export { scoreText } from './score-text.ts';
export { evaluatorOf, mixOf, shareOfObjectives, type SheetKind, sheetKindOf } from './sheet-mix.ts';
export type * from './target.ts';
export { sourceLine } from './source-line.ts';
export { boundsOf } from './target-bounds.ts';
export { targetText } from './target-text.ts';
export {
  agrees,
  allAgree,
  COUNT,
  DAYS,
  declaredUnit,
  type Dimensions,
  divideUnits,
  EURO,
  FTE,
  hasSameDimensions,
  HOURS,
  isUnitWord,
  multiplyUnits,
  PERCENT,
  PERCENT_POINT,
  PURE,
  type Unit,
  unitTold,
} from './unit.ts';
export { UNIT_WORDS, unitOfWord } from './unit-words.ts';
export { unitOfTarget } from './unit-of-target.ts';
export { MISSING, type UndefinedCause, type Value } from './value.ts';
export { numberColumns } from './number-columns.ts';
export { unbroken } from './unbroken.ts';
export { rawText, valueText } from './value-text.ts';
export { argument, block, callable, clause, operator, rows, says, unit, words } from './word-record.ts';
export type * from './word-schema.ts';
