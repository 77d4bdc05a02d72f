import type { CycleRegion, CycleTransition } from '@traguardo/model';

/** Which states follow which. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The ways through a region, forward and backward. Steps that are legal in every state are kept apart: one edge, not one a state. */
export interface Ways {
  readonly next: Graph;
  readonly before: Graph;
  /** Where one may go from every state. */
  readonly anywhere: readonly string[];
}

/** Whether a step is legal in every state of its region. */
export function isEverywhere({ states }: CycleRegion, { from }: CycleTransition): boolean {
  return from.length === states.length;
}

/** The ways of a region; steps that stay where they are lead nowhere. Linear in the length of the text. */
export function waysOf(region: CycleRegion): Ways {
  const next = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const anywhere = new Set<string>();
  const add = (graph: Map<string, string[]>, from: string, to: string): void => {
    const known = graph.get(from);
    if (known) known.push(to);
    else graph.set(from, [to]);
  };
  for (const step of region.transitions) {
    const { to } = step;
    if (to === null) continue;
    if (isEverywhere(region, step)) anywhere.add(to);
    else {
      for (const state of step.from) {
        add(next, state, to);
        add(before, to, state);
      }
    }
  }
  return { next, before, anywhere: [...anywhere] };
}

/** Where a region begins: the state that is marked, or the one written first; none in a region without states. */
export function startOf({ states }: CycleRegion): readonly string[] {
  const first = states.find(({ initial }) => initial) ?? states[0];
  return first ? [first.code] : [];
}

/** The states of a region that can be reached at all. */
export function reachedIn(region: CycleRegion): ReadonlySet<string> {
  const { next, anywhere } = waysOf(region);
  return spread([...startOf(region), ...anywhere], next);
}

/** Everything reached from `start`, itself included. */
export function spread(start: Iterable<string>, graph: Graph): ReadonlySet<string> {
  const reached = new Set(start);
  for (const state of reached) for (const other of graph.get(state) ?? []) reached.add(other);
  return reached;
}

/**
 * Of `states`, those from which `graph` leads to all the others, as few as there can be: where one repair mends what follows
 * from it. Those that lead to each other have one among them.
 */
export function sourcesOf(states: readonly string[], graph: Graph): readonly string[] {
  const among = new Set(states);
  const covered = new Set<string>();
  return finished(states, graph, among)
    .toReversed()
    .filter((state) => {
      if (covered.has(state)) return false;
      const reached = new Set([state]);
      for (const each of reached) {
        covered.add(each);
        for (const other of graph.get(each) ?? []) if (among.has(other) && !covered.has(other)) reached.add(other);
      }
      return true;
    });
}

/** `states` in the order in which a walk, depth first, is done with them; with a stack of its own. */
function finished(states: readonly string[], graph: Graph, among: ReadonlySet<string>): readonly string[] {
  const done: string[] = [];
  const seen = new Set<string>();
  for (const start of states) {
    const path: { readonly state: string; at: number }[] = [];
    const enter = (state: string): void => {
      if (!among.has(state) || seen.has(state)) return;
      seen.add(state);
      path.push({ state, at: 0 });
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = graph.get(step.state)?.[step.at];
      step.at += 1;
      if (next !== undefined) enter(next);
      else done.push((path.pop() as typeof step).state);
    }
  }
  return done;
}
