import type { Json } from '@traguardo/model';
import { initialTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import {
  createCycleMachine,
  type CycleState,
  foldJournal,
  mayPay,
  type PlacedStep,
  possible,
  type StepEvent,
} from '../src/index.ts';
import { stepEvent } from '../src/step.ts';
import { CYCLE, MAIN, MAIN_STATES, MAIN_STEPS } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { AT, INSTANCE, payloadFor, START, stateIn, stepById, take } from './fake-steps.ts';
import { brokenInvariants, walkAtRandom } from './random-walk.ts';

/** Steps left to `published`, read off the text alone. */
const distance = distances();

function distances(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['published', 0]]);
  for (let round = 1; round <= MAIN_STATES.length; round += 1) {
    for (const {
      step: { from, to },
    } of MAIN_STEPS) {
      const steps = to === null ? undefined : found.get(to);
      if (steps === undefined) continue;
      for (const state of from) found.set(state, Math.min(found.get(state) ?? Infinity, steps + 1));
    }
  }
  return found;
}

/** Goes to `published` the shortest way the text allows, with a plan and data in order. */
function driveHome(start: CycleState): CycleState {
  let state = start;
  for (let step = 0; state.value['main'] !== 'published' && step < 40; step += 1) {
    const before = state;
    if (state.value['main'] === 'closing' && state.context.balance === null)
      state = take(state, stepById('closing.BALANCE_APPROVED'));
    const ways = MAIN_STEPS.filter(
      ({ step: { from, to } }) => to !== null && from.includes(before.value['main'] ?? ''),
    ).toSorted((a, b) => left(a) - left(b));
    state = take(state, ways[0] as PlacedStep);
  }
  return state;
}

const left = ({ step: { to } }: PlacedStep): number => distance.get(to ?? 'drafting') ?? Infinity;

describe('published can be reached', () => {
  it.each(MAIN_STATES)('from %s', (from) => {
    const home = driveHome(stateIn(from));
    expect(home.value['main']).toBe('published');
    expect(mayPay(home)).toBe(true);
  });
});

describe('the machine by itself', () => {
  const machine = createCycleMachine(CYCLE);
  type Moment = Pick<CycleState, 'value' | 'context'>;

  it('starts where a cycle starts', () => {
    const [{ value, context }] = initialTransition(machine, INSTANCE);
    expect({ value, items: {}, context }).toEqual(START);
  });

  it('has exactly the states of the region', () => {
    const paths = getShortestPaths(machine, {
      input: INSTANCE,
      serializeState: ({ value, context }) => JSON.stringify([value, context.balance !== null]),
      events: (snapshot) => candidates(snapshot as unknown as Moment),
    });
    const moments = paths.map(({ state }) => state as unknown as Moment);
    expect(new Set(moments.map(({ value }) => value[MAIN.code]))).toEqual(new Set(MAIN_STATES));
    expect(moments.flatMap((moment) => brokenInvariants({ ...moment, items: {} }))).toEqual([]);
  });

  function candidates(moment: Moment): StepEvent[] {
    const state = { ...moment, items: {} };
    const facts = factsFor(state);
    return possible(state, facts, AT, CYCLE).map((placed): StepEvent => {
      const { step } = placed;
      const payload = payloadFor(placed, state);
      const at = { at: AT, actor: 'x', role: step.roles[0] ?? 'CLOCK', payload: payload as Json };
      return stepEvent(state, at, placed, facts, CYCLE);
    });
  }
});

describe('random walks', () => {
  const walks = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ seed, ...walkAtRandom(seed, 250) }));

  it.each(walks)(
    'seed $seed: every invariant holds, the journal replays, the way home is open',
    ({ events, state, faults }) => {
      expect(faults).toEqual([]);
      expect(foldJournal(events, { instance: INSTANCE, definition: CYCLE })).toMatchObject({ kind: 'whole', state });
      expect(driveHome(state).value['main']).toBe('published');
      expect(events.length).toBeGreaterThan(20);
    },
  );

  it('together they have been everywhere', () => {
    expect(MAIN_STATES.filter((state) => !walks.some(({ visited }) => visited.has(state)))).toEqual([]);
  });
});
