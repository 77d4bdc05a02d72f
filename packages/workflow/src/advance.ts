import type { CycleDefinition, CycleRegion, CycleTransition, Json } from '@traguardo/model';
import { transition } from 'xstate';
import { type CycleContext, type CycleState, initialContext } from './context.ts';
import type { Effect } from './effect-kinds.ts';
import type { Command, StepEvent } from './events.ts';
import type { Facts } from './facts/facts-shape.ts';
import { guardRefusals } from './guards/judge.ts';
import type { Instance } from './instance.ts';
import { codeOf, type EffectParams, keyOf, machinesOf } from './machine.ts';
import { fieldsOf } from './payload/payload-problems.ts';
import type { Refusal } from './refusal.ts';
import { judgeCommand } from './step.ts';
import { isCalledOff } from './document-rows.ts';
import { initialOf, isByItself, isPublishing, itemRegions, type PlacedStep, plainRegions } from './steps.ts';
import { stateIn } from './subjects.ts';

/** What became of a command. A refused one changes nothing and says every reason. */
export type Advance =
  | (PlacedStep & {
      readonly kind: 'accepted';
      readonly state: CycleState;
      readonly effects: readonly Effect[];
    })
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** A cycle before its first event. */
export function startCycle(instance: Instance, definition: CycleDefinition): CycleState {
  const value = plainRegions(definition).map((region) => [region.code, initialOf(region) ?? '']);
  return { value: Object.fromEntries(value), items: {}, context: initialContext(instance) };
}

/**
 * One step of the cycle: `(state, command, facts)` gives the next state with its effects, or every reason against it. Pure,
 * never throws on what a person can get wrong, reads no clock: the command carries its instant.
 */
export function advance(state: CycleState, command: Command, facts: Facts, definition: CycleDefinition): Advance {
  const subjects = subjectsNamed(command.payload);
  return subjects === null
    ? advanceOne(state, command, facts, definition)
    : advanceEach(subjects, state, command, facts, definition);
}

/**
 * One command about several subjects (`subjects` in the place of `subject`): taken for all of them in order, or refused for
 * all with every reason, each reason once. So a hundred values are confirmed by one event of the journal.
 */
function advanceEach(
  subjects: readonly string[],
  state: CycleState,
  command: Command,
  facts: Facts,
  definition: CycleDefinition,
): Advance {
  const { subjects: _subjects, ...rest } = command.payload as Readonly<Record<string, Json>>;
  const refusals = new Map<string, Refusal>();
  const taken: Extract<Advance, { kind: 'accepted' }>[] = [];
  for (const subject of subjects) {
    const one = { ...command, payload: { ...rest, subject } };
    const result = advanceOne(taken.at(-1)?.state ?? state, one, facts, definition);
    if (result.kind === 'refused') for (const each of result.refusals) refusals.set(JSON.stringify(each), each);
    else taken.push(result);
  }
  const last = taken.at(-1);
  if (refusals.size > 0 || last === undefined) return { kind: 'refused', refusals: [...refusals.values()] };
  return { ...last, effects: distinct(taken.flatMap(({ effects }) => effects)) };
}

/** The subjects a payload names, when it names a list of them and no single one; what is no list of texts is judged as it is. */
export function subjectsNamed(payload: Json): readonly string[] | null {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return null;
  const { subject, subjects } = payload as Readonly<Record<string, Json | undefined>>;
  const isList = Array.isArray(subjects) && subjects.length > 0 && subjects.every((each) => typeof each === 'string');
  return subject === undefined && isList ? (subjects as readonly string[]) : null;
}

function distinct(effects: readonly Effect[]): readonly Effect[] {
  return [...new Map(effects.map((effect) => [JSON.stringify(effect), effect])).values()];
}

function advanceOne(state: CycleState, command: Command, facts: Facts, definition: CycleDefinition): Advance {
  const { refusals, event } = judgeCommand(state, command, facts, definition);
  const reasons = [...refusals, ...(event === null ? [] : guardRefusals(state.context, event))];
  if (event === null || reasons.length > 0) return { kind: 'refused', refusals: reasons };
  return take(state, event);
}

function take(state: CycleState, event: StepEvent): Advance {
  const { step, region, subject } = event;
  const taken = subject === null ? takePlain(state, event) : takeItem(state, event, subject);
  if (stateIn(taken.state, region, subject) !== (step.to ?? stateIn(state, region, subject)) || taken.isUnmoved) {
    throw new Error(`the machine disagrees with step ${step.id}`);
  }
  const followed = follow(taken.state, event);
  return { kind: 'accepted', state: followed.state, effects: [...effectsIn(taken), ...followed.effects], step, region };
}

function effectsIn({ actions }: Pick<Taken, 'actions'>): readonly Effect[] {
  return actions.flatMap(({ params }) => (params as EffectParams | undefined)?.effect ?? []);
}

interface Followed {
  readonly state: CycleState;
  readonly effects: readonly Effect[];
}

/**
 * What a step brings about by itself in the regions that follow documents: those it leaves become due; those it leaves and
 * publishes are public with its files, unless something stands against that, and then they stay due.
 */
function follow(after: CycleState, event: StepEvent): Followed {
  const { step, definition } = event;
  const codes = definition.documents.flatMap(({ code }) => (step.produces.includes(code) ? code : []));
  const regions = itemRegions(definition).filter(({ each }) => each === 'document');
  const start: Followed = { state: after, effects: [] };
  return codes
    .flatMap((subject) => regions.map((region) => ({ subject, region })))
    .reduce(({ state, effects }, about) => {
      const next = following(state, event, about.region, about.subject);
      if (next === null) return { state: waitingAgain(state, event, about.region, about.subject), effects };
      if (guardRefusals(state.context, next).length > 0) return { state, effects };
      const taken = takeItem(state, next, about.subject);
      return { state: taken.state, effects: [...effects, ...effectsIn(taken)] };
    }, start);
}

/** A document whose wait ended with an act that was not ratified waits again, from the day it is made anew. */
function waitingAgain(state: CycleState, { step, day }: StepEvent, region: CycleRegion, subject: string): CycleState {
  const { context } = state;
  const standing = context.documents[subject];
  if (standing === undefined || !isCalledOff(stateIn(state, region, subject), standing, region)) return state;
  const due = { since: day, by: step.id };
  return { ...state, context: { ...context, documents: { ...context.documents, [subject]: { ...standing, due } } } };
}

/** The step that a document takes by itself because of another; null when there is none from where it stands. */
function following(state: CycleState, cause: StepEvent, region: CycleRegion, subject: string): StepEvent | null {
  const now = stateIn(state, region, subject);
  const isPublished = cause.step.effects.includes('publish');
  const { documents } = cause.payload;
  const payload = isPublished && documents !== undefined ? { documents } : {};
  // Nobody fills in the form of a step that comes by itself.
  const isFilled = (step: CycleTransition): boolean =>
    fieldsOf(step, region).required.every((name) => name === 'subject' || Object.hasOwn(payload, name));
  const step = region.transitions.find(
    (each) => each.from.includes(now) && (isPublished ? isPublishing(each) : isByItself(each)) && isFilled(each),
  );
  if (step === undefined) return null;
  const { value, items } = state;
  const at = { value, items, region, subject, step, cause: cause.step };
  return { ...cause, ...at, type: step.code, role: step.roles[0] ?? '', payload };
}

interface Taken {
  readonly state: CycleState;
  readonly actions: readonly { readonly params?: unknown }[];
  readonly isUnmoved: boolean;
}

function takePlain({ value, items, context }: CycleState, event: StepEvent): Taken {
  const { plain } = machinesOf(event.definition);
  const [next, actions] = transition(plain, plain.resolveState({ value: renamed(value, keyOf), context }), event);
  const state = { value: renamed(next.value as CycleState['value'], codeOf), items, context: next.context };
  return { state, actions, isUnmoved: next.context === context };
}

function renamed(value: CycleState['value'], name: (code: string) => string): CycleState['value'] {
  return Object.fromEntries(Object.entries(value).map(([region, state]) => [name(region), name(state)]));
}

/** One subject of a region goes through the small machine of its region; what was recorded of others stays. */
function takeItem(before: CycleState, event: StepEvent, subject: string): Taken {
  const { region, definition } = event;
  const machine = machinesOf(definition).items.get(region.code);
  if (machine === undefined) throw new Error(`no machine for region ${region.code}`);
  const { value, items, context } = before;
  const snapshot = machine.resolveState({ value: keyOf(stateIn(before, region, subject)), context });
  const [next, actions] = transition(machine, snapshot, event);
  const nextContext: CycleContext = next.context;
  const state = {
    value,
    items: { ...items, [region.code]: { ...items[region.code], [subject]: codeOf(next.value as string) } },
    context: nextContext,
  };
  return { state, actions, isUnmoved: nextContext === context };
}
