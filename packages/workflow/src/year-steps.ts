import type { CycleDefinition, CycleRegion, CycleTerm, CycleTransition } from '@traguardo/model';
import { compareText } from '@traguardo/model';
import type { CycleContext, CycleState } from './context.ts';
import { dueDay } from './deadlines.ts';
import type { TakenStep } from './journal/cycle-path.ts';
import type { Act } from './payload/fields.ts';
import { clockRole, isNoticeOfDelay, mainRegion } from './steps.ts';
import { stateIn } from './subjects.ts';
import type { DefinitionOf } from './take-command.ts';
import { termDay } from './term-day.ts';

/** A step of the year as one line of its story. Days are ISO days. */
export interface YearStep {
  /** `missed`: its term ended without it, closed by a later step. */
  readonly kind: 'taken' | 'missed' | 'expected';
  readonly step: CycleTransition;
  /** The cycle it is a step of: its names are there. */
  readonly definition: CycleDefinition;
  /** Who took it, or who may. */
  readonly roles: readonly string[];
  /** The day it was taken, or the one on which its term ceased to run; null while it is still to come. */
  readonly day: string | null;
  readonly act: Act | null;
  /** The term it meets, if any, and the last day of that; null where it has none, or none yet. */
  readonly term: CycleTerm | null;
  readonly due: string | null;
}

/**
 * The year in lines: what was done in the main region, in order of days (steps that led to another state or met a term), and what is
 * still to come on the shortest way to its end, terms to be met on that way included. Without a path, the whole way. Pure.
 */
export function yearSteps(
  path: readonly TakenStep[],
  state: CycleState,
  definition: CycleDefinition,
  definitionOf: DefinitionOf,
): readonly YearStep[] {
  const region = mainRegion(definition);
  const behind = [...path.flatMap((taken) => lineOf(taken, state.context, definitionOf)), ...missed(state, definition)];
  const ahead = region === null ? [] : expected(region, state, definition);
  return [...behind.toSorted((a, b) => compareText(a.day ?? '', b.day ?? '')), ...ahead];
}

function lineOf(taken: TakenStep, context: CycleContext, definitionOf: DefinitionOf): readonly YearStep[] {
  const { event, step, region, day, act } = taken;
  const definition = definitionOf(event.cycleHash);
  if (definition === null || step === null || region !== mainRegion(definition)?.code) return [];
  if (taken.from === taken.to && step.term === null) return [];
  const term = termOf(step, definition);
  const due = term === null || event.role === clockRole(definition) ? null : dueOf(term, day, context, definition);
  return [{ kind: 'taken', step, definition, roles: [event.role], day, act, term, due }];
}

/** By when a term met on a day was due. One opened again keeps the day of its last meeting only: before, the day the calendar gives. */
function dueOf(term: CycleTerm, day: string, { terms, instance }: CycleContext, definition: CycleDefinition) {
  const standing = terms[term.code];
  if (standing?.standing === 'met' && standing.day === day) return standing.due;
  return termDay(term.due, null, instance, definition)?.ends ?? null;
}

function missed({ context }: CycleState, definition: CycleDefinition): readonly YearStep[] {
  return definition.terms.flatMap((term): readonly YearStep[] => {
    const standing = context.terms[term.code];
    const step = mainRegion(definition)?.transitions.find((each) => each.term === term.code);
    if (standing?.standing !== 'lapsed' || step === undefined) return [];
    const { day } = standing;
    const due = dueOf(term, day, context, definition);
    return [{ kind: 'missed', step, definition, roles: step.roles, day, act: null, term, due }];
  });
}

function expected(region: CycleRegion, state: CycleState, definition: CycleDefinition): readonly YearStep[] {
  const start = stateIn(state, region, null);
  const way = shortestWay(region, start);
  const told = new Set(way.map(({ term }) => term));
  const steps: CycleTransition[] = [];
  let here = start;
  for (const step of way) {
    for (const beside of region.transitions) {
      const { from, term } = beside;
      if (term === null || told.has(term) || !from.includes(here) || !isOpen(term, state)) continue;
      told.add(term);
      steps.push(beside);
    }
    steps.push(step);
    here = step.to ?? here;
  }
  return steps.map((step) => {
    const term = step.term !== null && isOpen(step.term, state) ? termOf(step, definition) : null;
    const due = term && dueDay(term, state.context, definition);
    return { kind: 'expected', step, definition, roles: step.roles, day: null, act: null, term, due };
  });
}

function isOpen(term: string, { context }: CycleState): boolean {
  return context.terms[term] === undefined;
}

function termOf({ term }: CycleTransition, { terms }: CycleDefinition): CycleTerm | null {
  return terms.find(({ code }) => code === term) ?? null;
}

/**
 * The fewest steps from a state to one where the region may rest; among equals those written in the state itself come first, then
 * written order. None from there, or where no way leads.
 */
function shortestWay({ states, transitions }: CycleRegion, start: string): readonly CycleTransition[] {
  const ends = new Set(states.flatMap(({ code, final }) => (final ? [code] : [])));
  const ways = new Map<string, readonly CycleTransition[]>([[start, []]]);
  for (const [state, way] of ways) {
    if (ends.has(state)) return way;
    const here = transitions.filter((step) => step.from.includes(state) && !isNoticeOfDelay(step));
    for (const step of here.toSorted((a, b) => a.from.indexOf(state) - b.from.indexOf(state)))
      if (step.to !== null && !ways.has(step.to)) ways.set(step.to, [...way, step]);
  }
  return [];
}
