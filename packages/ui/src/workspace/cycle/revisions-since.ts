import type { Plan } from '@traguardo/model';
import { type CycleState, type PossibleStep, versionInForce } from '@traguardo/workflow';

/** The revisions in the text that are of a day after the version in force. */
export function revisionsSince({ revisions }: Plan, { context }: CycleState): Plan['revisions'] {
  const since = versionInForce(context)?.day ?? '';
  return revisions.filter(({ at }) => at > since);
}

/** Steps as a plan with its revisions leaves them: one that is of a day to come is a change to propose, though the text is still the sealed one. */
export function withRevisions(steps: readonly PossibleStep[], plan: Plan, cycle: CycleState): readonly PossibleStep[] {
  if (revisionsSince(plan, cycle).length === 0) return steps;
  return steps.map((step) => (step.idle ? { ...step, idle: false } : step));
}
