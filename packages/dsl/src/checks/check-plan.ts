import type { Diagnostic } from '@traguardo/model';
import { findActConflicts } from './act-conflict.ts';
import { findCompositionsOfAbsolutes } from './composed-absolutely.ts';
import { findBandProblems } from './bands.ts';
import { findBenchmarkOrder } from './benchmark-order.ts';
import { findAmbiguousSteps, findCycleShape } from './cycles.ts';
import { findUnusableCycleCodes } from './cycle-codes.ts';
import { findStepsNeverTaken } from './cycle-never.ts';
import { findSharedEvents, findSubjectProblems } from './cycle-regions.ts';
import { findTermsOutOfOrder, findUnmetTerms } from './cycle-terms.ts';
import { findEndlessCalls } from './endless.ts';
import { findFinancialAlone } from './financial-alone.ts';
import { findGenerousPhases } from './first-phase.ts';
import { findMissingTargets } from './missing-target.ts';
import { findMissingWeights } from './missing-weight.ts';
import { findNonPositiveTargets } from './non-positive-target.ts';
import { findScoringMisuse } from './scoring-misuse.ts';
import { findScoringsOverCap } from './scoring-over-cap.ts';
import { findTargetsGoingBack } from './target-backwards.ts';
import { findTargetsWeakerThanBaseline } from './weaker-than-baseline.ts';
import { findTargetsWeakerThanBenchmark } from './weaker-than-benchmark.ts';
import { findWeightsOnMonitored } from './weight-on-monitored.ts';
import { findLookAlikes } from './look-alike.ts';
import { findLoops } from './loops.ts';
import { findMixedLanguages } from './mixed-language.ts';
import { findLightPaymentTimes } from './payment-times.ts';
import { findPhaseOrder } from './phase-order.ts';
import { findIncompleteSheets } from './pira-sheet.ts';
import { findLackingSheets } from './required-sheets.ts';
import { findRetypedTargets } from './retyped.ts';
import type { Checked, Rule } from './rule.ts';
import { findLoosenedTargets } from './target-loosened.ts';
import { findSelfDeclaredShares } from './self-declared-share.ts';
import { findSheetMixProblems } from './sheet-mix.ts';
import { findUnlinkedObjectives } from './unlinked-objective.ts';
import { findUnitMismatches } from './units.ts';
import { findValuesOutside } from './values-outside.ts';
import { findWeightSums } from './weight-sum.ts';

const RULES: readonly Rule[] = [
  findLoops,
  findEndlessCalls,
  findUnitMismatches,
  findWeightSums,
  findMissingWeights,
  findWeightsOnMonitored,
  findCompositionsOfAbsolutes,
  findMissingTargets,
  findNonPositiveTargets,
  findScoringMisuse,
  findScoringsOverCap,
  findTargetsWeakerThanBaseline,
  findTargetsGoingBack,
  findTargetsWeakerThanBenchmark,
  findLoosenedTargets,
  findPhaseOrder,
  findGenerousPhases,
  findBandProblems,
  findBenchmarkOrder,
  findLookAlikes,
  findActConflicts,
  findRetypedTargets,
  findUnlinkedObjectives,
  findSheetMixProblems,
  findSelfDeclaredShares,
  findIncompleteSheets,
  findLackingSheets,
  findFinancialAlone,
  findLightPaymentTimes,
  findCycleShape,
  findAmbiguousSteps,
  findUnusableCycleCodes,
  findSharedEvents,
  findSubjectProblems,
  findUnmetTerms,
  findTermsOutOfOrder,
  findStepsNeverTaken,
  findMixedLanguages,
  findValuesOutside,
];

/** Everything the rules find in a bound plan. */
export function checkPlan(checked: Checked): readonly Diagnostic[] {
  return RULES.flatMap((rule) => rule(checked));
}
