import { describe, expect, it } from 'vitest';
import {
  advance,
  createEvent,
  cycleHash,
  type CycleState,
  emptyHead,
  type EventRecord,
  type Facts,
  foldJournal,
  headAfter,
  personalRoles,
  stepsOf,
} from '../src/index.ts';
import { standingValidation } from '../src/context.ts';
import { isSamePerson } from '../src/values/value-standing.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, INSTANCE, START } from './fake-steps.ts';

const STEPS = stepsOf(CYCLE);
const ROLES = personalRoles(CYCLE);
const PEOPLE = ['rossi', 'Rossi', 'neri', 'verdi', 'SG', 'VALUTATO'];
const VALUES = ['60 %', '61 %'];

interface Walked {
  readonly events: readonly EventRecord[];
  readonly state: CycleState;
  readonly faults: readonly string[];
  readonly taken: ReadonlySet<string>;
}

/** Tries so many commands on the whole cycle, its value and its sheet, by whoever comes along. */
function walk(seed: number, tries: number): Walked {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const events: EventRecord[] = [];
  const faults: string[] = [];
  const taken = new Set<string>();
  let state = START;
  for (let turn = 0; turn < tries; turn += 1) {
    const near = STEPS.filter(
      ({ step, region }) => step.code !== 'TERM_PASSED' && isNear(state, step.from, region.code),
    );
    const placed = pick(random() < 0.9 ? near : STEPS);
    const role = random() < 0.8 ? pick(placed.step.roles) : pick(ROLES);
    const actor = pick(PEOPLE);
    const base = factsFor(state);
    const given = {
      ...base.values.given,
      I1: placed.step.code === 'CORRECT' ? pick(VALUES) : (lastValue(state) ?? '60 %'),
    };
    const facts: Facts = {
      ...base,
      values: { ...base.values, given, authors: random() < 0.5 ? { I1: pick(PEOPLE) } : {} },
      certification: { required: random() < 0.5, own: false },
    };
    const command = commandFor(placed, state, { id: `s${seed}-${turn}`, role, actor });
    const result = advance(state, command, facts, CYCLE);
    if (result.kind === 'refused') continue;
    faults.push(...faultsOf(result.state, result.step.code, actor));
    const last = events.at(-1);
    events.push(createEvent(last ? headAfter(last) : emptyHead(INSTANCE, CYCLE), command, facts, cycleHash(CYCLE)));
    taken.add(result.step.id);
    state = result.state;
  }
  return { events, state, faults, taken };
}

function isNear(state: CycleState, from: readonly string[], region: string): boolean {
  const initial = CYCLE.regions.find(({ code }) => code === region)?.states.find((each) => each.initial)?.code ?? '';
  const subject = region === 'data' ? 'I1' : 'SG';
  return from.includes(state.value[region] ?? state.items[region]?.[subject] ?? initial);
}

function lastValue({ context }: CycleState): string | undefined {
  return context.values['I1']?.at(-1)?.value;
}

/** Invariants 1 and 7 of what has just been done. */
function faultsOf({ value, context }: CycleState, event: string, actor: string): readonly string[] {
  const isValid =
    standingValidation(context) !== null && ['validated', 'published', 'correcting'].includes(value['main'] ?? '');
  const isPay = event === 'MAKE_PAYABLE' || event === 'PAY';
  const steps = context.values['I1'] ?? [];
  const since = steps.findLastIndex(({ kind }) => kind === 'entered' || kind === 'corrected');
  const entered = steps.slice(Math.max(since, 0)).filter(({ kind }) => kind !== 'certified');
  const isOwn = event === 'CERTIFY' && entered.some((each) => isSamePerson(each.actor, actor));
  return [...(isPay && !isValid ? ['1: payable without validation'] : []), ...(isOwn ? [`7: ${actor} does both`] : [])];
}

/** Mulberry32: the same walk for the same seed, everywhere. */
function generator(seed: number): () => number {
  let a = seed * 0x9e3779b9;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('random walks over sheets and values', () => {
  const walks = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ seed, ...walk(seed, 1500) }));

  it.each(walks)('seed $seed: invariants 1 and 7 hold, the journal replays', ({ events, state, faults }) => {
    expect(faults).toEqual([]);
    expect(foldJournal(events, { instance: INSTANCE, definition: CYCLE })).toMatchObject({ kind: 'whole', state });
  });

  it('together they took every step of a value and of a sheet', () => {
    const subject = STEPS.filter(({ region }) => region.code === 'data' || region.code === 'individual');
    const never = subject.map(({ step }) => step.id).filter((id) => !walks.some(({ taken }) => taken.has(id)));
    expect(never).toEqual([]);
  });
});
