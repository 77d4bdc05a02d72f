import type { CycleDefinition, CycleRegion, CycleTransition } from '@traguardo/model';
import { assign, setup } from 'xstate';
import { type CycleContext, initialContext } from './context.ts';
import type { Effect, EffectKind } from './effect-kinds.ts';
import { effectOf } from './effects.ts';
import type { StepEvent } from './events.ts';
import { guardRefusals } from './guards/judge.ts';
import type { Instance } from './instance.ts';
import { recordStep } from './record/record-step.ts';
import { effectsOf, initialOf, itemRegions, mayTake, plainRegions } from './steps.ts';

interface StepParams {
  readonly step: string;
}

/** What the actions of a transition carry: an effect as data. */
export interface EffectParams {
  readonly effect: Effect | null;
}

const base = setup({
  types: { context: {} as CycleContext, events: {} as StepEvent, input: {} as Instance },
  guards: {
    passes: ({ context, event }, { step }: StepParams) =>
      event.step.id === step &&
      mayTake(event.definition, event.step, event.role) &&
      guardRefusals(context, event).length === 0,
  },
  actions: {
    record: assign(({ context, event }) => recordStep(context, event)),
    /** Never carried out: `transition` hands effects back as data. */
    effect: (_scope, _params: EffectParams) => {},
  },
});

/**
 * The statechart of the plain regions of a definition, side by side. No timers: terms are data and a clock, since a
 * restored machine forgets its delays. A transition is guarded by its step, so that the machine refuses by itself what
 * `advance` explains.
 */
export function createCycleMachine(definition: CycleDefinition) {
  return base.createMachine({
    id: 'cycle',
    type: 'parallel',
    context: ({ input }) => initialContext(input),
    states: Object.fromEntries(plainRegions(definition).map((region) => [keyOf(region.code), chartOf(region)])),
  });
}

/** The statechart of one subject of a region: small, and asked only through `transition`. */
function createItemMachine(region: CycleRegion) {
  return base.createMachine({ id: 'item', context: ({ input }) => initialContext(input), ...chartOf(region) });
}

/** The XState machine of the plain regions of a cycle. */
type CycleMachine = ReturnType<typeof createCycleMachine>;

/** All machines of a definition: one for its plain regions, one for each region that has subjects. */
export interface CycleMachines {
  readonly plain: CycleMachine;
  readonly items: ReadonlyMap<string, ReturnType<typeof createItemMachine>>;
}

/** The machines of a definition, built once: building is pure and a definition never changes. */
export function machinesOf(definition: CycleDefinition): CycleMachines {
  const known = machines.get(definition);
  if (known !== undefined) return known;
  const made = {
    plain: createCycleMachine(definition),
    items: new Map(itemRegions(definition).map((region) => [region.code, createItemMachine(region)])),
  };
  machines.set(definition, made);
  return made;
}

const machines = new WeakMap<CycleDefinition, CycleMachines>();

function chartOf(region: CycleRegion) {
  const steps = (state: string) => {
    const byEvent = Map.groupBy(
      region.transitions.filter(({ from }) => from.includes(state)),
      ({ code }) => code,
    );
    return Object.fromEntries([...byEvent].map(([event, group]) => [event, group.map(transitionOf)]));
  };
  return {
    initial: keyOf(initialOf(region) ?? ''),
    states: Object.fromEntries(region.states.map(({ code }) => [keyOf(code), { on: steps(code) }])),
  };
}

const ALWAYS: readonly EffectKind[] = ['produce', 'met-late', 'substituted', 'recorded-later'];

function transitionOf(step: CycleTransition) {
  const effects = [...effectsOf(step), ...ALWAYS].map((kind) => ({
    type: 'effect' as const,
    params: ({ context, event }: { context: CycleContext; event: StepEvent }): EffectParams => ({
      effect: effectOf(kind, context, event),
    }),
  }));
  return {
    ...(step.to === null ? {} : { target: pathOf(step.to) }),
    guard: { type: 'passes' as const, params: { step: step.id } },
    actions: [{ type: 'record' as const }, ...effects],
  };
}

/** The key of a code in a machine: XState takes one that begins with a hash for something else. */
export function keyOf(code: string): string {
  return /^[#\\]/.test(code) ? `\\${code}` : code;
}

/** The code of a key. */
export function codeOf(key: string): string {
  return key.startsWith('\\') ? key.slice(1) : key;
}

/** XState reads a point in a target as the way to a state inside; a code may have one. */
function pathOf(code: string): string {
  return keyOf(code).replaceAll(/[\\.]/g, String.raw`\$&`);
}
