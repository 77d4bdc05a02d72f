import {
  type Act,
  type Bundle,
  commandOf,
  type CycleState,
  dayOfStep,
  type Effect,
  type EventRecord,
  type Facts,
  type Payload,
  definitionsIn,
  MIGRATE,
  startCycle,
  takeCommand,
} from '@traguardo/workflow';

/** One step of a journal that holds, as a reader wants to see it: who did what, when, by which act and law, with which result. */
export interface CheckedStep {
  readonly event: EventRecord;
  /** Id of the step in the definition; MIGRATE for the move to another. */
  readonly step: string;
  /** The ISO day on which it counts; `event.at` is when it was recorded. */
  readonly day: string;
  readonly act: Act | null;
  /** Laws and rules the definition names for it. */
  readonly sources: readonly string[];
  /** Where the cycle stood after it, without all that was known by then: a thousand steps would carry it a thousand times. */
  readonly state: Pick<CycleState, 'value'>;
  readonly effects: readonly Effect[];
  readonly figures: Facts['figures'];
  /** Whether its texts are in the bundle, so that its facts and figures were worked out anew. */
  readonly recomputed: boolean;
}

/**
 * The steps of a verified journal, taken once more from its start; `recomputed` are the numbers of those whose facts were worked out
 * anew. Throws when the journal does not hold: verify first.
 */
export function checkedSteps(
  events: readonly EventRecord[],
  { instance, definition, blobs }: Pick<Bundle, 'instance' | 'definition' | 'blobs'>,
  recomputed: ReadonlySet<number>,
): readonly CheckedStep[] {
  const definitionOf = definitionsIn(blobs);
  let [state, by] = [startCycle(instance, definition), definition];
  return events.map((event) => {
    const result = takeCommand(state, commandOf(event), event.payload.facts, by, definitionOf);
    if (result.kind === 'refused') throw new Error(`step ${event.seq} of a verified journal is refused`);
    [state, by] = [result.state, result.definition];
    const taken = result.placed?.step;
    const payload = event.payload.input as Payload;
    return {
      event,
      step: taken?.id ?? MIGRATE,
      day: dayOfStep(payload, event.at),
      act: payload.act ?? null,
      sources: taken?.sources ?? [],
      state: { value: state.value },
      effects: result.effects,
      figures: event.payload.facts.figures,
      recomputed: recomputed.has(event.seq),
    };
  });
}
