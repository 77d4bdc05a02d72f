import { phasesAfterGap, planIndicators } from '@traguardo/model';
import { finding, type Rule, ruleFor } from './finding.ts';

/** A phase reported as finished although an earlier one is open: it does not count until the gap is closed. */
export const findPhaseGaps: Rule = ruleFor(planIndicators, ({ code, phases, place }, { scope }) => {
  const value = scope.value(code, null);
  if (value.kind !== 'phases') return [];
  const ignored = phasesAfterGap(phases, value.done).map((phase) => phase.code);
  if (ignored.length === 0) return [];
  return [finding('phases/gap', 'warning', scope.supplied(code, null)[0]?.actual.place ?? place, { code, ignored })];
});
