import type { CycleDefinition, CycleTransition } from '@traguardo/model';
import type { Refusal } from './refusal.ts';
import { guardNamesOf, isGoingBack, type PlacedStep, stepsOf } from './steps.ts';

/** Why a step will be refused as the text stands. */
export interface AskedOfText {
  readonly refusal: Refusal;
  /** The first of the steps that would be refused for it. */
  readonly step: CycleTransition;
}

/** Those of the refusals that some steps will give, before anybody takes one. */
export function askedBy(steps: readonly CycleTransition[], refusals: readonly Refusal[]): readonly AskedOfText[] {
  return refusals.flatMap((refusal) => {
    const step = steps.find((one) => guardNamesOf(one).includes(refusal.guard));
    return step === undefined ? [] : { refusal, step };
  });
}

/** The steps that start where a step leads: none behind one that goes back, which is there to mend the text. */
export function stepsBehind({ step, region }: PlacedStep, definition: CycleDefinition): readonly CycleTransition[] {
  const { to } = step;
  if (to === null || isGoingBack(step)) return [];
  return stepsOf(definition).flatMap((next) =>
    next.region === region && next.step.from.includes(to) ? next.step : [],
  );
}
