import { transition } from 'xstate';
import { type CycleState, initialContext } from './context.ts';
import { type CycleDefinition, DEFAULT_CYCLE } from './definition.ts';
import type { Effect } from './effect-kinds.ts';
import type { Command, StepEvent } from './events.ts';
import type { Facts } from './facts/facts-shape.ts';
import type { Instance } from './instance.ts';
import { createCycleMachine, type CycleMachine, type EffectParams, guardRefusals } from './machine.ts';
import type { Refusal } from './refusal.ts';
import type { CycleRow } from './row.ts';
import { judgeCommand } from './step.ts';

/** What became of a command. A refused one changes nothing and says every reason. */
export type Advance =
  | {
      readonly kind: 'accepted';
      readonly state: CycleState;
      readonly effects: readonly Effect[];
      readonly row: CycleRow;
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** A cycle before its first event. */
export function startCycle(instance: Instance, definition: CycleDefinition = DEFAULT_CYCLE): CycleState {
  return { value: { main: definition.initial }, context: initialContext(instance) };
}

/**
 * One step of the cycle: `(state, command, facts)` gives the next state with its effects, or every reason against it. Pure,
 * never throws on what a person can get wrong, reads no clock: the command carries its instant.
 */
export function advance(
  state: CycleState,
  command: Command,
  facts: Facts,
  definition: CycleDefinition = DEFAULT_CYCLE,
): Advance {
  const { refusals, event } = judgeCommand(state, command, facts, definition);
  const reasons = [...refusals, ...(event === null ? [] : guardRefusals(state.context, event))];
  if (event === null || reasons.length > 0) return { kind: 'refused', refusals: reasons };
  return take(state, event, definition);
}

function take(state: CycleState, event: StepEvent, definition: CycleDefinition): Advance {
  const machine = machineOf(definition);
  const [next, actions] = transition(
    machine,
    machine.resolveState({ value: state.value, context: state.context }),
    event,
  );
  const value = next.value as CycleState['value'];
  if (value.main !== (event.row.to ?? state.value.main) || next.context === state.context) {
    throw new Error(`the machine disagrees with row ${event.row.id}`);
  }
  const effects = actions.flatMap(({ params }) => (params as EffectParams | undefined)?.effect ?? []);
  return { kind: 'accepted', state: { value, context: next.context }, effects, row: event.row };
}

/** Machines are built once for each definition: building is pure and a definition never changes. */
const machines = new WeakMap<CycleDefinition, CycleMachine>();

function machineOf(definition: CycleDefinition): CycleMachine {
  const known = machines.get(definition);
  if (known !== undefined) return known;
  const machine = createCycleMachine(definition);
  machines.set(definition, machine);
  return machine;
}
