import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import {
  advance,
  createCycleMachine,
  createEvent,
  cycleHash,
  cycleRows,
  type CycleRow,
  type CycleState,
  DEFAULT_CYCLE,
  emptyHead,
  EVENT_TYPES,
  type EventRecord,
  type Facts,
  foldJournal,
  headAfter,
  MAIN_STATES,
  mayPay,
  type MainState,
  possible,
  refusalText,
  ROLES,
  type StepEvent,
} from '../src/index.ts';
import { factsFor } from './fake-facts.ts';
import { AT, commandFor, INSTANCE, payloadFor, START, stateIn, take } from './fake-steps.ts';

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

  it('has exactly the states of the region', () => {
    const paths = getShortestPaths(machine, {
      input: INSTANCE,
      serializeState: ({ value, context }) => JSON.stringify([value, context.balance !== null]),
      events: (snapshot) => candidates({ value: snapshot.value as CycleState['value'], context: snapshot.context }),
    });
    const reached = paths.map(({ state }) => (state.value as CycleState['value']).main);
    expect(new Set(reached)).toEqual(new Set(MAIN_STATES));
    for (const { state } of paths)
      keepsInvariants({ value: state.value as CycleState['value'], context: state.context });
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

/** Invariants of a state, whatever the way to it (cycle.md 1, 2, 3). */
function keepsInvariants({ value, context }: CycleState): void {
  const validated = context.validations.at(-1);
  if (mayPay({ value, context })) expect(validated?.kind).not.toBe('not-validated');
  if (value.main === 'validated' || value.main === 'published') expect(mayPay({ value, context })).toBe(true);
  for (const [index, version] of context.versions.entries()) {
    expect(version.version).toBe(index + 1);
    expect(version.act.number).not.toBe('');
    if (context.yearEndedOn !== null) expect(version.day <= '2024-12-31').toBe(true);
  }
}

describe('random walks', () => {
  const visited = new Set<MainState>();

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i: two hundred and fifty steps keep every invariant', (seed) => {
    const random = generator(seed);
    const events: EventRecord[] = [];
    let state = deepFreeze(START);
    for (let step = 0; step < 250; step += 1) {
      const facts = someFacts(state, random);
      const command = someCommand(state, random, `s${seed}-${step}`);
      const before = JSON.stringify(state);
      const result = advance(state, command, facts);
      if (result.kind === 'refused') {
        expect(JSON.stringify(state)).toBe(before);
        expect(result.refusals.length).toBeGreaterThan(0);
        for (const refusal of result.refusals) {
          expect(refusal.guard).not.toBe('');
          expect(refusal.wayOut.length).toBeGreaterThan(0);
          for (const language of ['it', 'en'] as const)
            expect(refusalText(refusal, language).why).not.toMatch(/undefined|NaN/);
        }
        continue;
      }
      if (state.context.yearEndedOn !== null) expect(result.state.context.versions).toEqual(state.context.versions);
      if (result.row.id === 'evaluated/close-report') {
        const given = new Set(result.state.context.causes.map(({ code }) => code));
        expect(facts.missedWithoutCause.filter((code) => !given.has(code))).toEqual([]);
      }
      const head = events.length === 0 ? emptyHead(INSTANCE) : headAfter(events.at(-1) as EventRecord);
      events.push(createEvent(head, command, facts, cycleHash(DEFAULT_CYCLE)));
      state = deepFreeze(result.state);
      visited.add(state.value.main);
      keepsInvariants(state);
    }
    expect(foldJournal(events, { instance: INSTANCE })).toMatchObject({ kind: 'whole', state });
    expect(driveHome(state).value.main).toBe('published');
    expect(events.length).toBeGreaterThan(20);
  });

  it('together they have been everywhere', () => {
    expect(MAIN_STATES.filter((state) => !visited.has(state))).toEqual([]);
  });
});

type Random = () => number;

/** A command mostly near the table, sometimes far from it. */
function someCommand(state: CycleState, random: Random, id: string) {
  const here = cycleRows.filter(
    ({ from, event }) => from.includes(state.value.main) && (event !== 'TERM_PASSED' || random() < 0.1),
  );
  const picked = pick(random() < 0.8 ? here : cycleRows, random);
  const command = commandFor(picked, state, { id });
  const role = random() < 0.9 ? pick(picked.roles, random) : pick(ROLES, random);
  const type = random() < 0.97 ? command.type : pick(EVENT_TYPES, random);
  const payload = command.payload as Record<string, never>;
  const names = Object.keys(payload);
  const damaged = random() < 0.9 || names.length === 0 ? payload : Object.fromEntries(Object.entries(payload).slice(1));
  return { ...command, type, role, payload: damaged };
}

/** Facts mostly in order, sometimes with one thing wrong. */
function someFacts(state: CycleState, random: Random): Facts {
  if (random() < 0.8) return factsFor(state);
  const { values } = factsFor(state);
  const wrong: readonly Partial<Facts>[] = [
    { errors: 1 },
    { weights: [{ code: 'OS1', sum: '99/100' }] },
    { paymentTime: null },
    { commitments: { ENTE: 'a1', I1: 'b2', I2: 'c1' } },
    { commitments: { ENTE: 'a2' } },
    { dataHash: `sha256:${'d'.repeat(64)}` },
    { planHash: `sha256:${'e'.repeat(64)}` },
    { values: { ...values, missing: ['S13'] } },
    { missed: ['I1'], missedWithoutCause: ['I1'] },
    { goalsWithoutScore: ['OS1'] },
  ];
  return factsFor(state, pick(wrong, random));
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Mulberry32: the same walk for the same seed, everywhere. */
function generator(seed: number): Random {
  let a = seed * 0x9e3779b9;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
