import type { CycleDefinition, CycleRegion, CycleState, CycleTransition, Declared, Language } from '@traguardo/model';
import { type ChartIds, chartIds } from './chart-ids.ts';
import { guardWords } from './guard-words.ts';
import { isEnd, stepsOfRegion } from './steps-of-region.ts';

/** A node of the configuration that `createMachine` of XState 5 and Stately Studio read; what is not given is left out. */
interface XstateNode {
  readonly id?: string;
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, XstateNode>>;
  readonly on?: Readonly<Record<string, readonly XstateTransition[]>>;
}

/** One transition. The guard is named after all it asks for; `params` holds the same as a list. */
interface XstateTransition {
  readonly target?: string;
  readonly guard?: { readonly type: string; readonly params: { readonly all: readonly string[] } };
  readonly actions?: readonly { readonly type: string }[];
  readonly description?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/**
 * The cycle as a configuration of XState 5: a parallel machine of its regions, titles as descriptions, effects as actions
 * by name, and in `meta` who may take a step, what is given, terms and laws. A region with an instance for each subject
 * is written once. A final state that a step leaves is no `final` one: XState gives those no transitions. Pure.
 */
function xstateConfig(definition: CycleDefinition): XstateNode {
  const { title, sources, roles, terms, documents, regions, language } = definition;
  const paper: Paper = { ids: chartIds(definition), language };
  return {
    id: paper.ids.root,
    type: 'parallel',
    description: title,
    meta: {
      language,
      sources,
      roles: byCode(roles, ({ substitutes }) => ({ substitutes })),
      terms: byCode(terms, ({ due, consequence, sources: laws }) => ({ due, consequence, sources: laws })),
      documents: byCode(documents, ({ due, consequence, sources: laws }) => ({ due, consequence, sources: laws })),
    },
    states: Object.fromEntries(regions.map((region) => [paper.ids.region(region.code), regionNode(region, paper)])),
  };
}

/** The configuration as JSON, ready for `createMachine(JSON.parse(text))` or the import of Stately Studio. */
export function xstateText(definition: CycleDefinition): string {
  return `${JSON.stringify(xstateConfig(definition), null, 2)}\n`;
}

function byCode<Item extends Declared>(items: readonly Item[], rest: (item: Item) => object): object {
  return Object.fromEntries(items.map((item) => [item.code, { title: item.title, ...rest(item) }]));
}

/** What the nodes are written with. */
interface Paper {
  readonly ids: ChartIds;
  readonly language: Language;
}

function regionNode(region: CycleRegion, paper: Paper): XstateNode {
  const { everywhere } = stepsOfRegion(region);
  const initial = region.states.find((state) => state.initial) ?? region.states[0];
  return {
    ...(initial === undefined ? {} : { initial: paper.ids.state(region, initial.code) }),
    ...described(region.title),
    ...(region.each === null ? {} : { meta: { each: region.each } }),
    states: Object.fromEntries(
      region.states.map((state) => [paper.ids.state(region, state.code), stateNode(state, region, paper, everywhere)]),
    ),
    ...transitions(everywhere, region, '.', paper),
  };
}

function stateNode(
  state: CycleState,
  region: CycleRegion,
  paper: Paper,
  everywhere: readonly CycleTransition[],
): XstateNode {
  const steps = region.transitions.filter((step) => !everywhere.includes(step) && step.from.includes(state.code));
  return {
    ...(isEnd(state, region) ? { type: 'final' as const } : {}),
    ...described(state.title),
    ...(state.tags.length === 0 ? {} : { tags: state.tags }),
    ...(state.final ? { meta: { final: true } } : {}),
    ...transitions(steps, region, '', paper),
  };
}

/** Transitions by event, those of one event in written order. `prefix` is `.` where the target is a child. */
function transitions(
  steps: readonly CycleTransition[],
  region: CycleRegion,
  prefix: string,
  paper: Paper,
): { readonly on?: NonNullable<XstateNode['on']> } {
  if (steps.length === 0) return {};
  const on: Record<string, XstateTransition[]> = {};
  for (const step of steps) {
    const target = step.to === null ? null : `${prefix}${paper.ids.state(region, step.to)}`;
    (on[paper.ids.event(step.code)] ??= []).push(transition(step, target, paper.language));
  }
  return { on };
}

function transition(step: CycleTransition, target: string | null, language: Language): XstateTransition {
  const all = guardWords(step, language);
  const { id, roles, act, required, optional, term, closes, reopens, due, produces, sources } = step;
  const meta = { step: id, roles, act, required, optional, term, closes, reopens, due, produces, sources };
  return {
    ...(target === null ? {} : { target }),
    ...(all.length === 0 ? {} : { guard: { type: all.join(' and '), params: { all } } }),
    ...(step.effects.length === 0 ? {} : { actions: step.effects.map((type) => ({ type })) }),
    ...described(step.title),
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => isGiven(value))),
  };
}

function described(title: string): { readonly description?: string } {
  return title === '' ? {} : { description: title };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
}
