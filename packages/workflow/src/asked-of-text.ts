import type { CycleDefinition, CycleTransition } from '@traguardo/model';
import type { CycleContext } from './context.ts';
import type { TextFacts } from './facts/text-facts.ts';
import { textGuardNamed } from './guards/text-guards.ts';
import type { Refusal } from './refusal.ts';
import { guardNamesOf, isGoingBack, type PlacedStep, stepsOf } from './steps.ts';

/** Why a step will be refused as the text stands. */
export interface AskedOfText {
  readonly refusal: Refusal;
  /** The first of the steps that would be refused for it. */
  readonly step: CycleTransition;
}

/** What steps ask of the text of a plan that it does not say, each reason once: in the words of the refusal, before anybody is refused. Pure. */
export function askedOfText(
  steps: readonly CycleTransition[],
  context: Pick<CycleContext, 'instance'>,
  facts: TextFacts,
): readonly AskedOfText[] {
  const asked = new Map<string, AskedOfText>();
  for (const step of steps) {
    for (const name of guardNamesOf(step)) {
      const refusal = asked.has(name) ? null : (textGuardNamed(name)?.(context, null, facts) ?? null);
      if (refusal !== null) asked.set(name, { refusal, step });
    }
  }
  return [...asked.values()];
}

/** The steps that start where a step leads: none behind one that goes back, which is there to mend the text. */
export function stepsBehind({ step, region }: PlacedStep, definition: CycleDefinition): readonly CycleTransition[] {
  const { to } = step;
  if (to === null || isGoingBack(step)) return [];
  return stepsOf(definition).flatMap((next) =>
    next.region === region && next.step.from.includes(to) ? next.step : [],
  );
}
