import type { CycleContext } from '../context.ts';
import type { StepEvent } from '../events.ts';
import type { FieldName, Payload } from '../payload/fields.ts';

/** Writes one accepted step into the context. Pure: gives a new context. */
export type Recorder = (context: CycleContext, event: StepEvent) => CycleContext;

/** A field the step requires. Throws when it is absent: the form was judged before, so that is a bug. */
export function given<N extends FieldName>(payload: Payload, name: N): NonNullable<Payload[N]> {
  const value = payload[name];
  if (value === undefined) throw new Error(`payload without ${name} passed its form`);
  return value;
}
