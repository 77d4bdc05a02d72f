export { compareOutcomes } from './compare/compare-outcomes.ts';
export {
  type AttributedPart,
  type Attribution,
  type Cause,
  CAUSES,
  type CodePair,
  type ComparedSide,
  type LeafComparison,
  type NodeComparison,
  type OutcomeComparison,
} from './compare/comparison.ts';
export { type DifferenceOf, type Evaluated, goesOneWay, pairedDifferences } from './compare/paired-difference.ts';
export { type Mover, moversOf } from './compare/movers.ts';
export {
  addingUp,
  pointsBetweenText,
  shownDifference,
  type ShownDifference,
  signedPoints,
} from './compare/shown-points.ts';
export { tellDifference, type ToldDifference } from './compare/tell.ts';
export { createEvaluator, type Evaluator, type ValueChange } from './create-evaluator.ts';
export { evaluate, type EvaluateOptions } from './evaluate.ts';
export { createExpressions, evaluateExpression, type Expressions } from './evaluate-expression.ts';
export { explain } from './explain/explain.ts';
export { type Sensitivity, sensitivity } from './sensitivity/sensitivity.ts';
export { sensitivityDocument } from './sensitivity/sensitivity-document.ts';
export {
  type LeverTable,
  tellSensitivity,
  type ToldList,
  type ToldMissed,
  type ToldSensitivity,
  toldSensitivity,
} from './sensitivity/tell-sensitivity.ts';
export { tellWhy, type ToldWhy, toldWhy } from './why/tell-why.ts';
export { whyDocument } from './why/why-document.ts';
export type { WhyTable, WhyTableRow } from './why/why-table.ts';
export { why, type Why, type WhyStep } from './why/why.ts';
export type { Computed } from './expression/computed.ts';
export type { EngineDiagnosticCode } from './findings/finding.ts';
export { type Bodies, createBodies } from './flat/bodies.ts';
export type { DoubleStanding } from './flat/careful-doubles.ts';
export { createDoubles, type DoublesRun } from './flat/doubles.ts';
export { createDraws, type Draws } from './flat/draws.ts';
export { createExact, type ExactRun, type ExactStanding } from './flat/exact.ts';
export { flattenPlan, type FlattenOptions } from './flat/compile.ts';
export type { FlatInput, FlatNode, FlatPlan, InputKind } from './flat/form.ts';
export { causeText, describeFinding } from './locales/describe.ts';
export { type Describe, outcomeDocument, valueRow } from './outcome-document.ts';
export { tableResults } from './tables/table-results.ts';
export { assessSheets, type SheetOptions } from './sheets/assess-sheets.ts';
export type { Ends, PaymentTimeRule, SheetPartResult, SheetResult } from './sheets/sheet-result.ts';
export { type ExpectationResult, runTests, type TestResult } from './run-tests.ts';
export { bandText, type BandsOfBoth, changeSentences, reweighingSentences } from './simulate/change-sentences.ts';
export { type ChangeRow, type ChangeTable, changeTable } from './simulate/change-table.ts';
export { type Distribution, type DiscreteCase, type DistributionProblem, problemOf } from './simulate/distribution.ts';
export type {
  BodyForecast,
  Forecast,
  NodeForecast,
  NodeNow,
  SimulationOptions,
  Uncertain,
  UncertainPlan,
} from './simulate/forecast.ts';
export {
  distributionText,
  fewYearsSentence,
  forecastSentences,
  problemSentence,
  shareText,
} from './simulate/forecast-sentences.ts';
export { distributionOfPast, leastOf, type PastValue, pastValues } from './simulate/history.ts';
export { missingInputs } from './simulate/missing-inputs.ts';
export { createSimulation, simulate, type Simulation } from './simulate/simulation.ts';
export { PERCENTILES, type Summary } from './simulate/summary.ts';
export { type SuppliedValue, suppliedValues } from './simulate/supplied-values.ts';
export { valueNumber } from './simulate/value-number.ts';
export { type Changes, changesBetween, hasMoved, type NodeChange } from './simulate/changes.ts';
export { underProfile, withRulesOf } from './simulate/under-profile.ts';
export { whatIf } from './simulate/what-if.ts';
