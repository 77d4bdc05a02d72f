import {
  codeKey,
  type CycleChoice,
  type CycleRegion,
  type CycleState,
  type CycleTransition,
  type Diagnostic,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { isEverywhere, sourcesOf, spread, type Ways, waysOf } from './cycle-graph.ts';
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
  if (hasUnknownStates(region)) return [];
  const ways = waysOf(region);
  return [...unreachable(region, first, ways), ...deadEnds(region, ways)];
}

/** Without a mark a region begins in the state written first: that is said, for it may not be meant. */
function unmarked({ code, place, states }: CycleRegion): Diagnostic {
  const [first] = states;
  const data = { region: code, problem: first ? 'none' : 'empty', state: first?.code ?? '' };
  return problem('cycle/initial', first?.place ?? place, data, { severity: 'warning' });
}

function hasUnknownStates(region: CycleRegion): boolean {
  const known = new Set(region.states.map(({ code }) => codeKey(code)));
  const isUnknown = (code: string): boolean => !known.has(codeKey(code));
  return region.transitions.some(
    (step) => (step.to !== null && isUnknown(step.to)) || (!isEverywhere(region, step) && step.from.some(isUnknown)),
  );
}

/** Of states that follow from each other the first ones alone. */
function unreachable({ code, states }: CycleRegion, first: CycleState, ways: Ways): readonly Diagnostic[] {
  const reached = spread([first.code, ...ways.anywhere], ways.next);
  const lost = states.filter((state) => !reached.has(state.code)).map((state) => state.code);
  const sources = new Set(sourcesOf(lost, ways.next));
  return states
    .filter((state) => sources.has(state.code))
    .map((state) => problem('cycle/unreachable', state.place, { state: state.code, region: code }));
}

/** Of states that lead to each other and nowhere else, one; without final states, those nothing leads out of. */
function deadEnds({ states }: CycleRegion, { next, before, anywhere }: Ways): readonly Diagnostic[] {
  const ends = states.filter(({ final }) => final).map(({ code }) => code);
  const goesOn = spread(ends, before);
  if (ends.length > 0 && anywhere.some((state) => goesOn.has(state))) return [];
  const isStuck = ({ code }: CycleState): boolean =>
    ends.length > 0 ? !goesOn.has(code) : ![...(next.get(code) ?? []), ...anywhere].some((state) => state !== code);
  const stuck = states.filter(isStuck).map(({ code }) => code);
  const last = new Set(sourcesOf(stuck, before));
  return states
    .filter(({ code }) => last.has(code))
    .map(({ code, place }) => problem('cycle/dead-end', place, { state: code, ends }));
}

/** Two steps of one event from one state must be told apart by `when`; one without it is for every other case. */
export const findAmbiguousSteps: Rule = ({ plan }) =>
  plan.cycles.flatMap(({ regions }) => regions.flatMap((region) => ambiguousIn(region)));

/** The steps met so far for one event and choice. */
interface Met {
  /** The first one, when it or another is legal in every state. */
  everywhere: CycleTransition | null;
  readonly byState: Map<string, CycleTransition>;
}

function ambiguousIn(region: CycleRegion): readonly Diagnostic[] {
  const seen = new Map<string, Met>();
  const fields = new Map<string, CycleTransition>();
  return region.transitions.flatMap((step) => {
    const crossed = crossing(fields, step);
    if (crossed) return [crossed];
    const key = `${codeKey(step.code)} ${choiceKey(step.when)}`;
    const met: Met = seen.get(key) ?? { everywhere: null, byState: new Map() };
    seen.set(key, met);
    const clash = isEverywhere(region, step) ? meetEverywhere(met, step) : meetFrom(met, step);
    if (!clash) return [];
    const data = { event: step.code, state: clash.state };
    return [problem('cycle/ambiguous', step.place, data, { related: [related('first', clash.other.place)] })];
  });
}

/** Two steps that are chosen by different fields: both may be given, and each chooses its own. */
function crossing(fields: Map<string, CycleTransition>, step: CycleTransition): Diagnostic | null {
  if (step.when?.kind !== 'field') return null;
  const key = codeKey(step.code);
  const first = fields.get(key);
  if (!first) fields.set(key, step);
  const other = first?.when?.kind === 'field' && first.when.field !== step.when.field ? first : null;
  const state = other?.from.find((each) => step.from.includes(each));
  if (!other || state === undefined) return null;
  return problem(
    'cycle/ambiguous',
    step.place,
    { event: step.code, state },
    { related: [related('first', other.place)] },
  );
}

interface Clash {
  readonly state: string;
  readonly other: CycleTransition;
}

function meetEverywhere(met: Met, step: CycleTransition): Clash | null {
  const [first] = met.byState;
  const other = met.everywhere ?? first?.[1];
  met.everywhere ??= step;
  return other ? { state: first?.[0] ?? step.from[0] ?? '', other } : null;
}

function meetFrom(met: Met, step: CycleTransition): Clash | null {
  let clash: Clash | null = null;
  for (const state of step.from) {
    const other = met.everywhere ?? met.byState.get(codeKey(state));
    if (other) clash ??= { state, other };
    else met.byState.set(codeKey(state), step);
  }
  return clash;
}

/** Conditions are tried in order: two of them never clash. */
function choiceKey(when: CycleChoice): string {
  if (when === null) return '';
  return when.kind === 'field' ? `${when.field} ${when.is}` : JSON.stringify(when.condition.place);
}
