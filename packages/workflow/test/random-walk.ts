import {
  advance,
  createEvent,
  cycleHash,
  type CycleState,
  emptyHead,
  type EventRecord,
  type Facts,
  headAfter,
  mayPay,
  refusalText,
} from '../src/index.ts';
import { CYCLE, MAIN_STEPS, ROLES } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, INSTANCE, names, START } from './fake-steps.ts';

/** Which invariants of cycle.md (1, 2, 3) a state breaks, whatever the way to it. */
export function brokenInvariants({ value, items, context }: CycleState): readonly string[] {
  const isPayable = mayPay({ value, items, context });
  const isOut = value['main'] === 'validated' || value['main'] === 'published';
  return [
    isPayable && context.validations.at(-1)?.kind === 'not-validated' ? '1: payable without validation' : '',
    isOut && !isPayable ? '1: published without validation' : '',
    context.versions.some(({ day }) => context.yearEndedOn !== null && day > '2024-12-31')
      ? '2: changed after the year'
      : '',
    context.versions.some(({ act }) => act.number === '' || act.date === '') ? '3: a version without an act' : '',
    context.versions.some(({ version }, index) => version !== index + 1) ? '3: a gap in the versions' : '',
  ].filter((fault) => fault !== '');
}

/** What a walk left behind: its journal, its end, where it has been, and every invariant it saw broken. */
export interface Walk {
  readonly events: readonly EventRecord[];
  readonly state: CycleState;
  readonly visited: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Tries so many commands, good and bad, chosen by a seed. */
export function walkAtRandom(seed: number, steps: number): Walk {
  const random = generator(seed);
  const events: EventRecord[] = [];
  const visited = new Set<string>();
  const faults: string[] = [];
  let state = deepFreeze(START);
  for (let step = 0; step < steps; step += 1) {
    const facts = someFacts(state, random);
    const command = someCommand(state, random, `s${seed}-${step}`);
    const result = advance(state, command, facts, CYCLE);
    if (result.kind === 'refused') {
      faults.push(...result.refusals.flatMap(muteRefusal), ...(result.refusals.length === 0 ? ['10: no reason'] : []));
      continue;
    }
    faults.push(...brokenInvariants(result.state), ...brokenStep(state, result.state, facts, result.step.id));
    const last = events.at(-1);
    const head = last === undefined ? emptyHead(INSTANCE, CYCLE) : headAfter(last);
    events.push(createEvent(head, command, facts, cycleHash(CYCLE)));
    state = deepFreeze(result.state);
    visited.add(state.value['main'] ?? '');
  }
  return { events, state, visited, faults };
}

/** Invariants of a step: 2 (no version after the year's end) and 4 (a cause for every missed target). */
function brokenStep(before: CycleState, after: CycleState, facts: Facts, step: string): readonly string[] {
  const isChanged = before.context.yearEndedOn !== null && before.context.versions !== after.context.versions;
  const given = new Set(after.context.causes.map(({ code }) => code));
  const isUnexplained = step === 'evaluated.CLOSE_REPORT' && facts.missedWithoutCause.some((code) => !given.has(code));
  return [
    ...(isChanged ? ['2: a version after the year'] : []),
    ...(isUnexplained ? ['4: a target without cause'] : []),
  ];
}

/** A refusal must name its guard, say why in both languages, and offer a way out (invariant 10). */
function muteRefusal(refusal: Parameters<typeof refusalText>[0]): readonly string[] {
  const texts = (['it', 'en'] as const).map((language) => refusalText(refusal, names(language)));
  const isMute = texts.some(({ why, wayOut }) => /undefined|NaN|^$/.test(why) || wayOut.length === 0);
  return isMute || !refusal.guard ? [`10: ${refusal.code}`] : [];
}

type Random = () => number;

/** A command mostly near the table, sometimes far from it. */
function someCommand(state: CycleState, random: Random, id: string) {
  const here = MAIN_STEPS.filter(
    ({ step: { from, code } }) =>
      from.includes(state.value['main'] ?? '') && (code !== 'TERM_PASSED' || random() < 0.1),
  );
  const picked = pick(random() < 0.8 ? here : MAIN_STEPS, random);
  const command = commandFor(picked, state, { id });
  const role = random() < 0.9 ? pick(picked.step.roles, random) : pick(ROLES, random);
  const type = random() < 0.97 ? command.type : pick(MAIN_STEPS, random).step.code;
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
