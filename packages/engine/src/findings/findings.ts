import type { Plan } from '@traguardo/model';
import { findContradictions } from './contradiction.ts';
import { findContraryTargets } from './contrary-target.ts';
import { findFailedChecks } from './failed-check.ts';
import type { Finder, Rule } from './finding.ts';
import { findIdleAdjustments } from './idle-adjustment.ts';
import { findLimits } from './limits.ts';
import { findMissedWithoutCause } from './missed-without-cause.ts';
import { findOvershoots } from './overshoot.ts';
import { findOwnValues } from './own-value.ts';
import { findPhaseGaps } from './phase-gap.ts';
import { findPrintedDifferences } from './printed-tables.ts';
import { findRunningTotals } from './running-total.ts';

const RULES: readonly Rule[] = [
  findOvershoots,
  findMissedWithoutCause,
  findOwnValues,
  findContraryTargets,
  findPhaseGaps,
  findContradictions,
  findRunningTotals,
  findPrintedDifferences,
  findFailedChecks,
  findIdleAdjustments,
  findLimits,
];

/** Every question of the rules about a plan. */
export function findersOf(plan: Plan): readonly Finder[] {
  return RULES.flatMap((rule) => rule(plan));
}
