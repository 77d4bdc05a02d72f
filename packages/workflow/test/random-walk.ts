import type { Json } from '@traguardo/model';
import {
  advance,
  createEvent,
  cycleHash,
  type Command,
  type CycleState,
  emptyHead,
  type EventRecord,
  type Facts,
  headAfter,
  isNoticeOfDelay,
  itemRegions,
  type PlacedStep,
  refusalText,
  stateIn,
  stepsOf,
  subjectsOf,
} from '../src/index.ts';
import { standingValidation } from '../src/context.ts';
import { CYCLE, MAIN_STEPS, ROLES } from './default-cycle.ts';
import { facts as contentFacts, factsFor } from './fake-facts.ts';
import { commandFor, INSTANCE, names, START } from './fake-steps.ts';
import { deepFreeze, generator, pick, type Random } from './random.ts';

/** Which invariants of cycle.md (1, 2, 3) a state breaks, whatever the way to it. */
export function brokenInvariants({ value, items, context }: CycleState): readonly string[] {
  const isPayable = standingValidation(context) !== null;
  const isOut = value['main'] === 'validated' || value['main'] === 'published';
  return [
    Object.values(items['individual'] ?? {}).some((state) => state === 'payable' || state === 'paid') && !isPayable
      ? '1: a sheet payable without validation'
      : '',
    isPayable && context.validations.at(-1)?.kind === 'not-validated' ? '1: payable without validation' : '',
    isOut && !isPayable ? '1: published without validation' : '',
    ...Object.entries(context.values).map(([id, steps]) =>
      isCertifiedByItsAuthor(steps) ? `7: ${id} entered and certified by one` : '',
    ),
    context.versions.some(({ day }) => context.yearEndedOn !== null && day > '2024-12-31')
      ? '2: changed after the year'
      : '',
    context.versions.some(({ act }) => act.number === '' || act.date === '') ? '3: a version without an act' : '',
    context.versions.some(({ version }, index) => version !== index + 1) ? '3: a gap in the versions' : '',
  ].filter((fault) => fault !== '');
}

/** Whether somebody certified what they entered or confirmed themselves, since it was last entered or corrected. */
function isCertifiedByItsAuthor(steps: CycleState['context']['values'][string]): boolean {
  return steps.some(({ kind, actor }, index) => {
    if (kind !== 'certified') return false;
    const before = steps.slice(0, index);
    const since = before.findLastIndex((step) => step.kind === 'entered' || step.kind === 'corrected');
    return before.slice(Math.max(since, 0)).some((step) => step.kind !== 'certified' && step.actor === actor);
  });
}

/** Every state a cycle is in, of plain regions and of subjects. */
function placesOf({ value, items }: CycleState): readonly string[] {
  return [...Object.values(value), ...Object.values(items).flatMap((subjects) => Object.values(subjects))];
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
    faults.push(...movedElsewhere(state, result.state, result, command));
    const last = events.at(-1);
    const head = last === undefined ? emptyHead(INSTANCE, CYCLE) : headAfter(last);
    events.push(createEvent(head, command, facts, cycleHash(CYCLE)));
    state = deepFreeze(result.state);
    for (const place of placesOf(state)) visited.add(place);
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

/** A step moves its own region, its own subject and the documents it leaves, and every other state stays as it was. */
function movedElsewhere(
  before: CycleState,
  after: CycleState,
  { step, region: { code, each } }: PlacedStep,
  { payload }: Command,
): readonly string[] {
  const { subject = '' } = payload as { readonly subject?: string };
  const follows = itemRegions(CYCLE)
    .filter((region) => region.each === 'document')
    .flatMap((region) => step.produces.map((document) => `${region.code}.${document}`));
  const moved = new Set([each === null ? code : `${code}.${subject}`, ...follows]);
  const own = (places: Places): Places => places.filter(([place]) => !moved.has(place));
  return JSON.stringify(own(placed(before))) === JSON.stringify(own(placed(after))) ? [] : [`moved beside ${code}`];
}

type Places = readonly (readonly [place: string, state: string])[];

function placed({ value, items }: CycleState): Places {
  const subjects = Object.entries(items).flatMap(([region, states]) =>
    Object.entries(states).map(([subject, state]) => [`${region}.${subject}`, state] as const),
  );
  return [...Object.entries(value), ...subjects].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A refusal must name its guard, say why in both languages, and offer a way out (invariant 10). */
function muteRefusal(refusal: Parameters<typeof refusalText>[0]): readonly string[] {
  const texts = (['it', 'en'] as const).map((language) => refusalText(refusal, names(language)));
  const isMute = texts.some(({ why, wayOut }) => /undefined|NaN|^$/.test(why) || wayOut.length === 0);
  return isMute || !refusal.guard ? [`10: ${refusal.code}`] : [];
}

const STEPS = stepsOf(CYCLE);

/** A command mostly near the text, sometimes far from it. */
function someCommand(state: CycleState, random: Random, id: string): Command {
  // the year goes on while sheets, values and documents have their own steps
  const asked = random() < 0.6 ? MAIN_STEPS : STEPS;
  const here = asked.filter(
    ({ step, region }) =>
      (region.each !== null || step.from.includes(stateIn(state, region, null))) &&
      (!isNoticeOfDelay(step) || random() < 0.1),
  );
  const picked = pick(random() < 0.8 ? here : STEPS, random);
  const command = commandFor(picked, state, { id });
  const role = random() < 0.9 ? pick(picked.step.roles, random) : pick(ROLES, random);
  const type = random() < 0.97 ? command.type : pick(STEPS, random).step.code;
  const payload = { ...(command.payload as Record<string, Json>), ...someSubject(picked, random) };
  const actor = random() < 0.1 ? pick(['rossi', 'bianchi', 'neri'], random) : command.actor;
  const isWhole = random() < 0.9 || Object.keys(payload).length === 0;
  return {
    ...command,
    type,
    role,
    actor,
    payload: isWhole ? payload : Object.fromEntries(Object.entries(payload).slice(1)),
  };
}

/** One of the subjects of a repeated region, sometimes one there is not. */
function someSubject({ region }: PlacedStep, random: Random): Readonly<Record<string, string>> {
  if (region.each === null) return {};
  return { subject: pick([...subjectsOf(region, contentFacts(), CYCLE), 'nessuno'], random) };
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
