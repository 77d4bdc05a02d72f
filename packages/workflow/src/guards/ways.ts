import type { StepEvent } from '../events.ts';
import type { WayOut } from '../refusal.ts';
import { stepsOf } from '../steps.ts';
import { stateIn } from '../subjects.ts';

/**
 * The steps of the cycle that have the effects, in the order of the names, the refused one left out: where some of them
 * can be taken now, only those. When the text has none, that its text would need one.
 */
export function waysBy(event: StepEvent, ...effects: readonly string[]): readonly WayOut[] {
  const found = effects.flatMap((effect) => {
    const steps = stepsOf(event.definition).filter(
      ({ step }) => step.effects.includes(effect) && step.id !== event.step.id,
    );
    const here = steps.filter(
      ({ step, region }) => region.each === null && step.from.includes(stateIn(event, region, null)),
    );
    return (here.length > 0 ? here : steps).map(({ step }) => step);
  });
  if (found.length === 0) return [{ by: 'cycle' }];
  const events = [...new Set(found.map(({ code }) => code))];
  return [{ by: 'step', events, roles: [...new Set(found.flatMap(({ roles }) => roles))] }];
}
