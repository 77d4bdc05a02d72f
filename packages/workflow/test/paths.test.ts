import { initialTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import {
  createCycleMachine,
  cycleRows,
  type CycleRow,
  type CycleState,
  DEFAULT_CYCLE,
  foldJournal,
  MAIN_STATES,
  mayPay,
  type MainState,
  possible,
  type StepEvent,
} from '../src/index.ts';
import { factsFor } from './fake-facts.ts';
import { AT, INSTANCE, payloadFor, START, stateIn, take } from './fake-steps.ts';
import { brokenInvariants, walkAtRandom } from './random-walk.ts';

/** Steps left to `published`, read off the rows alone. */
const distance = distances();

function distances(): ReadonlyMap<MainState, number> {
  const found = new Map<MainState, number>([['published', 0]]);
  for (let round = 1; round <= MAIN_STATES.length; round += 1) {
    for (const { from, to } of cycleRows) {
      const steps = to === null ? undefined : found.get(to);
      if (steps === undefined) continue;
      for (const state of from) found.set(state, Math.min(found.get(state) ?? Infinity, steps + 1));
    }
  }
  return found;
}

/** Goes to `published` the shortest way the rows allow, with a plan and data in order. */
function driveHome(start: CycleState): CycleState {
  let state = start;
  for (let step = 0; state.value.main !== 'published' && step < 40; step += 1) {
    const before = state;
    if (state.value.main === 'closing' && state.context.balance === null)
      state = take(state, row('closing/balance-approved'));
    const ways = cycleRows
      .filter(({ from, to }) => to !== null && from.includes(before.value.main))
      .toSorted((a, b) => left(a) - left(b));
    state = take(state, ways[0] as CycleRow);
  }
  return state;
}

const left = ({ to }: CycleRow): number => distance.get(to ?? 'drafting') ?? Infinity;
const row = (id: string): CycleRow => cycleRows.find((each) => each.id === id) as CycleRow;

describe('published can be reached', () => {
  it.each(MAIN_STATES)('from %s', (from) => {
    const home = driveHome(stateIn(from));
    expect(home.value.main).toBe('published');
    expect(mayPay(home)).toBe(true);
  });
});

describe('the machine by itself', () => {
  const machine = createCycleMachine(DEFAULT_CYCLE);

  it('starts where a cycle starts', () => {
    const [snapshot] = initialTransition(machine, INSTANCE);
    expect({ value: snapshot.value, context: snapshot.context }).toEqual(START);
  });

  it('has exactly the states of the region', () => {
    const paths = getShortestPaths(machine, {
      input: INSTANCE,
      serializeState: ({ value, context }) => JSON.stringify([value, context.balance !== null]),
      events: (snapshot) => candidates({ value: snapshot.value as CycleState['value'], context: snapshot.context }),
    });
    const reached = paths.map(({ state }) => (state.value as CycleState['value']).main);
    expect(new Set(reached)).toEqual(new Set(MAIN_STATES));
    const faults = paths.flatMap(({ state }) =>
      brokenInvariants({ value: state.value as CycleState['value'], context: state.context }),
    );
    expect(faults).toEqual([]);
  });

  function candidates(state: CycleState): StepEvent[] {
    return possible(state, factsFor(state), AT).map(({ row: each }): StepEvent => {
      const payload = payloadFor(each, state);
      const day = payload.on ?? payload.act?.date ?? '2025-07-15';
      const facts = factsFor(state);
      const base = { type: each.event, actor: 'x', role: each.roles[0] ?? 'CLOCK', payload, row: each };
      return { ...base, day, recordedOn: '2025-07-15', facts, terms: DEFAULT_CYCLE.terms };
    });
  }
});

describe('random walks', () => {
  const walks = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ seed, ...walkAtRandom(seed, 250) }));

  it.each(walks)(
    'seed $seed: every invariant holds, the journal replays, the way home is open',
    ({ events, state, faults }) => {
      expect(faults).toEqual([]);
      expect(foldJournal(events, { instance: INSTANCE })).toMatchObject({ kind: 'whole', state });
      expect(driveHome(state).value.main).toBe('published');
      expect(events.length).toBeGreaterThan(20);
    },
  );

  it('together they have been everywhere', () => {
    expect(MAIN_STATES.filter((state) => !walks.some(({ visited }) => visited.has(state)))).toEqual([]);
  });
});
