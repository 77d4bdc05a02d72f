import {
  type CycleState,
  type Facts,
  itemRegions,
  type PlacedStep,
  type PossibleStep,
  subjectRows,
  valueStanding,
} from '@traguardo/workflow';
import type { CycleDefinition } from '@traguardo/model';

/** A step that waits to be taken for values, sheets or documents: whose it is, and for which of them. */
export interface SubjectTask extends PlacedStep {
  readonly roles: readonly string[];
  readonly subjects: readonly string[];
}

/**
 * What waits for values, sheets and documents, in the order of the cycle: each step once for those who may take it, with all that it
 * can be taken for now. Steps that lead nowhere new (what is public is published again) do not wait for anybody, nor do values for a
 * certificate the profile does not ask for, nor those that are confirmed as they are for a confirmation. `at` is an instant (UTC). Pure.
 */
export function subjectTasks(
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly SubjectTask[] {
  const steps = itemRegions(definition)
    .flatMap((region) => subjectRows(region, state, facts, at, definition))
    .flatMap((row) => row.steps)
    .filter((step) => isWaiting(step, state, facts));
  const groups = Map.groupBy(steps, ({ step, roles }) => [step.id, ...roles].join(' '));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { step, region, roles } = first;
    return [{ step, region, roles, subjects: group.flatMap(({ subject }) => subject ?? []) }];
  });
}

function isWaiting({ step, subject, ready, roles }: PossibleStep, { context }: CycleState, facts: Facts): boolean {
  if (!facts.certification.required && step.effects.includes('value-certified')) return false;
  const isPublishing = subject !== null && step.effects.includes('document-published');
  if (isPublishing && (context.documents[subject]?.due ?? null) === null) return false; // called off
  const isConfirming = subject !== null && step.effects.includes('value-confirmed');
  if (isConfirming && ['confirmed', 'certified'].includes(valueStanding(subject, context, facts))) return false;
  return ready && roles.length > 0 && step.to !== null && !step.from.includes(step.to);
}
