import type { CycleTransition } from '@traguardo/model';
import type { StepEvent } from '../events.ts';
import type { WayOut } from '../refusal.ts';
import { type PlacedStep, stepsOf } from '../steps.ts';
import { stateIn } from '../subjects.ts';

/**
 * The steps of the cycle that have the effects, in the order of the names, the refused one left out: where some of them
 * can be taken now, only those. Steps of the same kind of subject are about the same one. When the text has none, that its
 * text would need one.
 */
export function waysBy(event: StepEvent, ...effects: readonly string[]): readonly WayOut[] {
  return waysAbout(null, event, ...effects);
}

/** As `waysBy`, for steps about these subjects; null for the one of the step itself. */
export function waysAbout(
  subjects: readonly string[] | null,
  event: StepEvent,
  ...effects: readonly string[]
): readonly WayOut[] {
  const found = effects.flatMap((effect) => {
    const steps = stepsOf(event.definition).filter(
      ({ step }) => step.effects.includes(effect) && step.id !== event.step.id,
    );
    const here = steps.filter(
      ({ step, region }) => region.each === null && step.from.includes(stateIn(event, region, null)),
    );
    return here.length > 0 ? here : steps;
  });
  return found.length === 0
    ? [{ by: 'cycle' }]
    : [
        wayThrough(
          found.map(({ step }) => step),
          subjects ?? sameSubject(found, event),
        ),
      ];
}

/** Some steps as a way out, each once. */
export function wayThrough(found: readonly CycleTransition[], subjects: readonly string[]): WayOut {
  const steps = [...new Set(found.map(({ id }) => id))];
  return { by: 'step', steps, subjects, roles: [...new Set(found.flatMap(({ roles }) => roles))] };
}

function sameSubject(found: readonly PlacedStep[], { subject, region }: StepEvent): readonly string[] {
  return subject !== null && found.every((each) => each.region.each === region.each) ? [subject] : [];
}
