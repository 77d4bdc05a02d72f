import { compareDiagnostics, type Diagnostic } from '@traguardo/model';
import { findContradictions } from './contradiction.ts';
import { findContraryTargets } from './contrary-target.ts';
import { findFailedChecks } from './failed-check.ts';
import type { Evaluated, Rule } from './finding.ts';
import { findIdleAdjustments } from './idle-adjustment.ts';
import { findLimits } from './limits.ts';
import { findMissedWithoutCause } from './missed-without-cause.ts';
import { findOvershoots } from './overshoot.ts';
import { findOwnValues } from './own-value.ts';
import { findPhaseGaps } from './phase-gap.ts';
import { findRunningTotals } from './running-total.ts';

const RULES: readonly Rule[] = [
  findOvershoots,
  findMissedWithoutCause,
  findOwnValues,
  findContraryTargets,
  findPhaseGaps,
  findContradictions,
  findRunningTotals,
  findFailedChecks,
  findIdleAdjustments,
  findLimits,
];

/** Everything the rules find, in the order of the text. */
export function findingsOf(evaluated: Evaluated): readonly Diagnostic[] {
  return RULES.flatMap((rule) => rule(evaluated)).toSorted(compareDiagnostics);
}
