import type { CycleDefinition, CycleRegion, CycleSubject } from '@traguardo/model';
import type { CycleState } from './context.ts';
import type { Facts } from './facts/facts-shape.ts';
import { type PossibleStep, possibleForEach, refusalsFor } from './possible.ts';
import type { Refusal } from './refusal.ts';
import { type PlacedStep, stepsOf } from './steps.ts';
import { stateIn, subjectsOf } from './subjects.ts';

/** One sheet, value or document: where it stands, and what may follow. */
export interface SubjectRow {
  readonly subject: string;
  readonly state: string;
  readonly steps: readonly PossibleStep[];
}

/** The region that has a state for each of these; null in a cycle that follows none. The first one where there are several. */
export function regionFor({ regions }: CycleDefinition, each: CycleSubject): CycleRegion | null {
  return regions.find((region) => region.each === each && region.states.length > 0) ?? null;
}

/** Every subject of a region, in the order of the facts; what may follow is worked out for those that are asked. `at` is the present instant (UTC). Pure. */
export function subjectRows(
  region: CycleRegion,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): readonly SubjectRow[] {
  const stepsFor = possibleForEach(region, state, facts, at, definition);
  return subjectsOf(region, facts, definition).map((subject) => {
    let steps: readonly PossibleStep[] | null = null;
    return {
      subject,
      state: stateIn(state, region, subject),
      get steps() {
        return (steps ??= stepsFor(subject));
      },
    };
  });
}

/** Whether a sheet may be paid: it is, it can be now, or what stands against it, whatever state it is in. */
export interface PayStanding {
  readonly kind: 'paid' | 'payable' | 'ready' | 'not-yet' | 'refused';
  readonly refusals: readonly Refusal[];
}

/**
 * Where a sheet stands on its way to be paid: `not-yet` when nothing but its own course keeps it, `refused` when a condition does.
 * The step to pay is the one that looks at payment times (`cut-result-pay`); null in a cycle without one.
 */
export function payStanding(
  { subject, state: now, steps }: SubjectRow,
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition,
): PayStanding | null {
  const placed = stepsOf(definition).find(({ step }) => step.effects.includes('cut-result-pay'));
  if (placed === undefined) return null;
  if (placed.step.to === now) return { kind: 'payable', refusals: [] };
  if (isBehind(placed, now)) return { kind: 'paid', refusals: [] };
  const here = steps.find(({ step }) => step.id === placed.step.id);
  const role = here?.roles[0] ?? placed.step.roles[0] ?? '';
  const refusals = here?.refusals ?? refusalsFor(placed, subject, role, state, facts, at, definition);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return { kind: here === undefined ? 'not-yet' : 'ready', refusals };
}

/** Whether a state follows the one the step leads to. */
function isBehind({ step, region }: PlacedStep, now: string): boolean {
  return region.transitions.some(({ from, to }) => from.includes(step.to ?? '') && to === now);
}
