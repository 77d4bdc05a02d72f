import type { Json } from '@traguardo/model';
import { initialTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import {
  advance,
  createMemoryStore,
  type CycleState,
  emptyHead,
  eventHash,
  eventLine,
  type EventRecord,
  foldJournal,
  headAfter,
  loadCycle,
  mayTake,
  openVacancy,
  plainRegions,
  type PlacedStep,
  possible,
  type StepEvent,
  stepsOf,
  submitCommand,
} from '../src/index.ts';
import { standingValidation } from '../src/context.ts';
import { verifyLines } from '../src/journal/verify.ts';
import { createCycleMachine } from '../src/machine.ts';
import { stepEvent } from '../src/step.ts';
import { CYCLE, MAIN, MAIN_STATES, MAIN_STEPS, ROLES } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { AT, command, commandFor, INSTANCE, payloadFor, START, stateIn, stepById, take } from './fake-steps.ts';
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
  let state = settle(start);
  if (openVacancy(state.context) !== null) state = take(state, stepById('in_office.APPOINT_OIV')); // the year needs an OIV
  for (let step = 0; state.value['main'] !== 'published' && step < 40; step += 1) {
    const before = state;
    if (state.value['main'] === 'closing') state = readyToSeal(state);
    const ways = MAIN_STEPS.filter(
      ({ step: { from, to } }) => to !== null && from.includes(before.value['main'] ?? ''),
    ).toSorted((a, b) => left(a) - left(b));
    state = take(state, ways[0] as PlacedStep);
  }
  return state;
}

/** Before the data are sealed the balance is approved, and every value that was entered is confirmed. */
function readyToSeal(state: CycleState): CycleState {
  const approved = state.context.balance === null ? take(state, stepById('closing.BALANCE_APPROVED')) : state;
  const placed = stepById('expected.CONFIRM');
  const open = Object.entries(approved.items[placed.region.code] ?? {}).filter(([, now]) =>
    placed.step.from.includes(now),
  );
  return open.reduce((moment, [subject]) => {
    const base = commandFor(placed, moment);
    const payload = { ...(base.payload as Record<string, Json>), subject };
    const result = advance(moment, { ...base, payload }, factsFor(moment), CYCLE);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    return result.state;
  }, approved);
}

const left = ({ step: { to } }: PlacedStep): number => distance.get(to ?? 'drafting') ?? Infinity;

/** Brings every other plain region to where the steps of the year ask for it to be: an OIV in office. */
function settle(start: CycleState): CycleState {
  return plainRegions(CYCLE)
    .filter((region) => region !== MAIN)
    .reduce((state, region) => {
      const asked = MAIN_STEPS.flatMap(({ step }) => step.guards)
        .filter((guard) => guard.kind === 'in')
        .filter((guard) => guard.region === region.code);
      const suits = (code: string): boolean => asked.every(({ states }) => states.includes(code));
      return wayIn(region, state.value[region.code] ?? '', suits).reduce(
        (moment, step) => take(moment, { step, region }),
        state,
      );
    }, start);
}

/** The steps of a region from a state to the nearest that suits. */
function wayIn(
  region: PlacedStep['region'],
  from: string,
  suits: (code: string) => boolean,
): readonly PlacedStep['step'][] {
  let ways: readonly { readonly at: string; readonly way: readonly PlacedStep['step'][] }[] = [{ at: from, way: [] }];
  for (let round = 0; round <= region.states.length; round += 1) {
    const there = ways.find(({ at }) => suits(at));
    if (there !== undefined) return there.way;
    ways = ways.flatMap(({ at, way }) =>
      region.transitions.flatMap((step) =>
        step.to !== null && step.from.includes(at) ? { at: step.to, way: [...way, step] } : [],
      ),
    );
  }
  throw new Error(`no way in ${region.code} from ${from}`);
}

describe('published can be reached', () => {
  it.each(MAIN_STATES)('from %s', (from) => {
    const home = driveHome(stateIn(from));
    expect(home.value['main']).toBe('published');
    expect(standingValidation(home.context)).not.toBeNull();
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
      serializeState: ({ value, context }) =>
        JSON.stringify([(value as Moment['value'])[MAIN.code], context.balance !== null]),
      events: (snapshot) => candidates(snapshot as unknown as Moment),
    });
    const moments = paths.map(({ state }) => state as unknown as Moment);
    expect(new Set(moments.map(({ value }) => value[MAIN.code]))).toEqual(new Set(MAIN_STATES));
    expect(moments.flatMap((moment) => brokenInvariants({ ...moment, items: {} }))).toEqual([]);
  });

  function candidates(moment: Moment): StepEvent[] {
    const state = { ...moment, items: {} };
    const facts = factsFor(state);
    const own = possible(state, facts, AT, CYCLE).filter(({ region }) => region === MAIN);
    return own.map((placed): StepEvent => {
      const { step } = placed;
      const payload = payloadFor(placed, state);
      const at = { at: AT, actor: 'x', role: step.roles[0] ?? 'CLOCK', payload: payload as Json };
      return stepEvent(state, at, placed, facts, CYCLE);
    });
  }
});

describe('every role, state and event of every region', () => {
  const events = [...new Set(stepsOf(CYCLE).map(({ step }) => step.code))];
  const places = CYCLE.regions.flatMap((region) => region.states.map(({ code }) => ({ region, code })));

  /** A cycle that is in a state, whatever the way to it: roles and states are judged without what was recorded. */
  function placedIn(region: PlacedStep['region'], code: string, subject: string): CycleState {
    return region.each === null
      ? { ...START, value: { ...START.value, [region.code]: code } }
      : { ...START, items: { [region.code]: { [subject]: code } } };
  }

  it.each(places)('$region.code in $code: taken only from where and by whom the text says', ({ region, code }) => {
    for (const type of events) {
      const steps = stepsOf(CYCLE).filter((each) => each.step.code === type && each.region === region);
      const [first] = steps;
      if (first === undefined) continue;
      const payload = payloadFor(first, START);
      const state = placedIn(region, code, payload.subject ?? '');
      const given: Readonly<Record<string, unknown>> = payload;
      const here = steps.filter(
        ({ step: { from, when } }) => from.includes(code) && (when?.kind !== 'field' || given[when.field] === when.is),
      );
      if (here.length === 0 && steps.some(({ step }) => step.from.includes(code))) continue; // another word chooses
      for (const role of [...ROLES, 'NESSUNO']) {
        const result = advance(state, command(type, role, payload), factsFor(START), CYCLE);
        const reasons = result.kind === 'refused' ? result.refusals.map(({ guard }) => guard) : [];
        const may = here.some(({ step }) => mayTake(CYCLE, step, role));
        const found = [type, role, result.kind, reasons.includes('state'), reasons.includes('role')];
        if (here.length === 0) expect(found).toEqual([type, role, 'refused', true, false]);
        else if (!may) expect(found).toEqual([type, role, 'refused', false, true]);
        else expect(found.slice(3)).toEqual([false, false]);
      }
    }
  });
});

describe('random walks', () => {
  const walks = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ seed, ...walkAtRandom(seed, 400) }));

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

  it('ten thousand steps: every invariant holds at each, the replay is the live state, and home is not far', () => {
    const { events, state, faults } = walkAtRandom(42, 10_000);
    expect(faults).toEqual([]);
    expect(events.length).toBeGreaterThan(1_000);
    const replayed = foldJournal(events, { instance: INSTANCE, definition: CYCLE });
    expect(replayed.kind === 'whole' && JSON.stringify(replayed.state)).toBe(JSON.stringify(state));
    expect(driveHome(state).value['main']).toBe('published');
  }, 60_000);
});

describe('forgeries', () => {
  const { events, state } = walkAtRandom(3, 100);
  const head = headAfter(events.at(-1) as EventRecord);
  const options = { instance: INSTANCE, definition: CYCLE };

  /** The events with one of them changed, and every hash made right again. */
  function resealed(index: number, change: (event: EventRecord) => EventRecord): readonly EventRecord[] {
    let last = emptyHead(INSTANCE, CYCLE);
    return events.map((event, at) => {
      const moved = { ...(at === index ? change(event) : event), prev: last.hash };
      const sealed = { ...moved, hash: eventHash(moved) };
      last = headAfter(sealed);
      return sealed;
    });
  }

  it.each<readonly [string, (event: EventRecord) => EventRecord]>([
    ['who took it', (event) => ({ ...event, actor: 'altri' })],
    ['by another role', (event) => ({ ...event, role: event.role === 'OIV' ? 'RPCT' : 'OIV' })],
    ['another event', (event) => ({ ...event, type: event.type === 'REOPEN' ? 'APPROVE' : 'REOPEN' })],
    ['on another day', (event) => ({ ...event, at: '2025-12-01T10:00:00.000Z' })],
    [
      'with a note more',
      (event) => ({
        ...event,
        payload: { ...event.payload, input: { ...(event.payload.input as object), note: 'x' } },
      }),
    ],
    ['on other facts', (event) => ({ ...event, payload: { ...event.payload, facts: factsFor(START, { errors: 9 }) } })],
    ['by another cycle', (event) => ({ ...event, cycleHash: event.planHash })],
  ])('an event told otherwise (%s) is found, wherever it stands', (_name, change) => {
    for (let index = 0; index < events.length; index += 1) {
      const plain = events.map((event, at) => (at === index ? change(event) : event));
      expect([index, foldJournal(plain, options).kind]).toEqual([index, 'broken']);
    }
    for (let index = 0; index < events.length; index += 5) {
      const result = verifyLines(resealed(index, change).map(eventLine), { ...options, head });
      expect([index, result.kind]).toEqual([index, 'broken']);
    }
  });

  it('a forged snapshot changes nothing that is shown or judged', async () => {
    const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
    const forged = { value: { ...START.value, main: 'published' }, items: {}, context: state.context };
    for (const event of events) {
      await store.append(await store.head(), event, { snapshot: { head: headAfter(event), state: forged } });
    }
    expect((await store.snapshot())?.state.value['main']).toBe('published');
    const folded = await loadCycle(store, options);
    expect(folded.kind === 'whole' && folded.state).toEqual(state);
    const asked = { command: command('ASK', 'NESSUNO'), facts: factsFor(state) };
    expect(await submitCommand(store, asked, options)).toMatchObject({ kind: 'refused', state });
  });
});
