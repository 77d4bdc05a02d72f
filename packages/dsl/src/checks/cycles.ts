import {
  codeKey,
  type CycleChoice,
  type CycleRegion,
  type CycleState,
  type CycleTransition,
  type Diagnostic,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/** A region begins in one state, every state can be reached, and from every state a final one can. */
export const findCycleShape: Rule = ({ plan }) =>
  plan.cycles.flatMap(({ regions }) => regions.flatMap((region) => shapeOf(region)));

function shapeOf(region: CycleRegion): readonly Diagnostic[] {
  const initials = region.states.filter(({ initial }) => initial);
  const [first, second] = initials;
  if (!first) return [unmarked(region)];
  if (second) {
    const data = { region: region.code, problem: 'several', states: initials.map(({ code }) => code) };
    return [problem('cycle/initial', second.place, data, { related: [related('first', first.place)] })];
  }
  // a name that is reported already would make half the states unreachable
  return hasUnknownStates(region) ? [] : [...unreachable(region, first), ...deadEnds(region)];
}

/** Without a mark a region begins in the state written first: that is said, for it may not be meant. */
function unmarked({ code, place, states }: CycleRegion): Diagnostic {
  const [first] = states;
  const data = { region: code, problem: first ? 'none' : 'empty', state: first?.code ?? '' };
  return problem('cycle/initial', first?.place ?? place, data, { severity: 'warning' });
}

function hasUnknownStates({ states, transitions }: CycleRegion): boolean {
  const known = new Set(states.map(({ code }) => codeKey(code)));
  return transitions.some(({ from, to }) =>
    [...from, ...(to === null ? [] : [to])].some((code) => !known.has(codeKey(code))),
  );
}

function unreachable({ code, states, transitions }: CycleRegion, first: CycleState): readonly Diagnostic[] {
  const reached = spread([first.code], (state) =>
    transitions.flatMap(({ from, to }) => (to !== null && from.includes(state) ? [to] : [])),
  );
  return states
    .filter((state) => !reached.has(state.code))
    .map((state) => problem('cycle/unreachable', state.place, { state: state.code, region: code }));
}

/** Without final states, a state nothing leads out of. */
function deadEnds({ states, transitions }: CycleRegion): readonly Diagnostic[] {
  const ends = states.filter(({ final }) => final).map(({ code }) => code);
  const goesOn =
    ends.length > 0
      ? spread(ends, (state) => transitions.flatMap(({ from, to }) => (to === state ? from : [])))
      : new Set(transitions.flatMap(({ from, to }) => from.filter((state) => to !== null && to !== state)));
  return states
    .filter(({ code }) => !goesOn.has(code))
    .map(({ code, place }) => problem('cycle/dead-end', place, { state: code, ends }));
}

/** Everything reached from `start` by steps of `next`. */
function spread(start: readonly string[], next: (state: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  for (const state of reached) for (const other of next(state)) reached.add(other);
  return reached;
}

/** Two steps of one event from one state must be told apart by `when`; one without it is for every other case. */
export const findAmbiguousSteps: Rule = ({ plan }) =>
  plan.cycles.flatMap(({ regions }) => regions.flatMap(({ transitions }) => ambiguousIn(transitions)));

function ambiguousIn(transitions: readonly CycleTransition[]): readonly Diagnostic[] {
  const seen = new Map<string, CycleTransition>();
  return transitions.flatMap((step) => {
    const clashes = step.from.flatMap((state) => {
      const key = `${codeKey(state)} ${codeKey(step.code)} ${choiceKey(step.when)}`;
      const other = seen.get(key);
      seen.set(key, other ?? step);
      return other ? [{ state, other }] : [];
    });
    const [clash] = clashes;
    if (!clash) return [];
    const data = { event: step.code, state: clash.state };
    return [problem('cycle/ambiguous', step.place, data, { related: [related('first', clash.other.place)] })];
  });
}

/** Conditions are tried in order: two of them never clash. */
function choiceKey(when: CycleChoice): string {
  if (when === null) return '';
  return when.kind === 'field' ? `${when.field} ${when.is}` : JSON.stringify(when.condition.place);
}
