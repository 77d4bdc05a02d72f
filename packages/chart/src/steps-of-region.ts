import type { CycleRegion, CycleState, CycleTransition } from '@traguardo/model';

/** The steps of a region as a statechart shows them, in written order. */
export interface RegionSteps {
  /** From one state to another, once for each state it starts from. */
  readonly moves: readonly Move[];
  /** Those that leave the state as it is, by state. */
  readonly stays: ReadonlyMap<string, readonly CycleTransition[]>;
  /** Legal in every state of the region. */
  readonly everywhere: readonly CycleTransition[];
}

/** One arrow. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly step: CycleTransition;
}

/** Sorts the steps of a region. Linear. */
export function stepsOfRegion(region: CycleRegion): RegionSteps {
  const moves: Move[] = [];
  const stays = new Map<string, CycleTransition[]>();
  const everywhere: CycleTransition[] = [];
  for (const step of region.transitions) {
    if (isEverywhere(step, region)) everywhere.push(step);
    else
      for (const from of step.from) {
        if (step.to === null || step.to === from) stays.set(from, [...(stays.get(from) ?? []), step]);
        else moves.push({ from, to: step.to, step });
      }
  }
  return { moves, stays, everywhere };
}

/** Whether the region can rest in the state for good: it is final, and no step of its own leaves it. */
export function isEnd(state: CycleState, region: CycleRegion): boolean {
  return (
    state.final && !region.transitions.some((step) => !isEverywhere(step, region) && step.from.includes(state.code))
  );
}

function isEverywhere({ from }: CycleTransition, { states }: CycleRegion): boolean {
  return states.length > 1 && from.length === states.length;
}
