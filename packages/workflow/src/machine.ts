import { assign, setup } from 'xstate';
import { type CycleContext, initialContext } from './context.ts';
import type { CycleDefinition } from './definition.ts';
import type { Effect, EffectKind } from './effect-kinds.ts';
import { effectOf } from './effects.ts';
import type { StepEvent } from './events.ts';
import { GUARDS } from './guards/guards.ts';
import type { Instance } from './instance.ts';
import { recordStep } from './record/record-step.ts';
import type { Refusal } from './refusal.ts';
import type { CycleRow } from './row.ts';
import type { MainState } from './states.ts';

/** What the guards of a step's row have against it; empty when all hold. */
export function guardRefusals(context: CycleContext, event: StepEvent): readonly Refusal[] {
  return event.row.guards.flatMap((name) => GUARDS[name](context, event, event.facts) ?? []);
}

interface RowParams {
  readonly row: string;
}

/** What the actions of a transition carry: an effect as data. */
export interface EffectParams {
  readonly effect: Effect | null;
}

const base = setup({
  types: { context: {} as CycleContext, events: {} as StepEvent, input: {} as Instance },
  guards: {
    passes: ({ context, event }, { row }: RowParams) =>
      event.row.id === row && event.row.roles.includes(event.role) && guardRefusals(context, event).length === 0,
  },
  actions: {
    record: assign(({ context, event }) => recordStep(context, event)),
    /** Never carried out: `transition` hands effects back as data. */
    effect: (_scope, _params: EffectParams) => {},
  },
});

/**
 * The statechart of a definition: parallel regions, of which `main` runs from programming to publication. No timers: terms
 * are data and a clock, since a restored machine forgets its delays. A transition is guarded by its row, so that the
 * machine refuses by itself what `advance` explains.
 */
export function createCycleMachine(definition: CycleDefinition) {
  const transitions = (state: MainState) => {
    const rows = definition.rows.filter(({ from }) => from.includes(state));
    const byEvent = Map.groupBy(rows, ({ event }) => event);
    return Object.fromEntries([...byEvent].map(([event, group]) => [event, group.map(transitionOf)]));
  };
  return base.createMachine({
    id: 'cycle',
    type: 'parallel',
    context: ({ input }) => initialContext(input),
    states: {
      main: {
        initial: definition.initial,
        states: Object.fromEntries(definition.states.map((state) => [state, { on: transitions(state) }])),
      },
    },
  });
}

const ALWAYS: readonly EffectKind[] = ['produce', 'recorded-later'];

function transitionOf(row: CycleRow) {
  const effects = [...row.effects, ...ALWAYS].map((kind) => ({
    type: 'effect' as const,
    params: ({ context, event }: { context: CycleContext; event: StepEvent }): EffectParams => ({
      effect: effectOf(kind, context, event),
    }),
  }));
  return {
    ...(row.to === null ? {} : { target: row.to }),
    guard: { type: 'passes' as const, params: { row: row.id } },
    actions: [{ type: 'record' as const }, ...effects],
  };
}

/** The XState machine of a cycle. */
export type CycleMachine = ReturnType<typeof createCycleMachine>;
