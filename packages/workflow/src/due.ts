import { type CycleDefinition, type CycleTransition, daysBetween } from '@traguardo/model';
import { stepsBehind } from './asked-of-text.ts';
import { romeDay } from './calendar.ts';
import type { CycleState } from './context.ts';
import { type Deadline, dueAt } from './deadlines.ts';
import type { Facts } from './facts/facts-shape.ts';
import { possible, possibleForEach, type PossibleStep } from './possible.ts';
import { type Refusal, refusal } from './refusal.ts';
import { clockRole, itemRegions, mayTake, type PlacedStep, stepsOf } from './steps.ts';
import { stateIn } from './subjects.ts';

/** A step that would meet something due, and what stands in its way now. */
export interface DueStep extends PlacedStep {
  /** The document it publishes, the sheet or the value it is about; null for a step of the cycle as a whole. */
  readonly subject: string | null;
  /** `ready`: only its form is left to fill in. `elsewhere`: the cycle is not where the step starts. */
  readonly now: 'ready' | 'refused' | 'elsewhere';
  readonly refusals: readonly Refusal[];
}

/** Something due: the days left (negative when it is late, null when it has no day) and the steps that meet it. */
export interface DueItem {
  readonly deadline: Deadline;
  readonly days: number | null;
  readonly ways: readonly DueStep[];
}

/**
 * Everything due, late things first, with what stands in the way of each. A term that only the calendar meets is nobody's, and never late
 * (decision 0515). `at` is the present instant (UTC). Pure.
 */
export function dueItems(state: CycleState, facts: Facts, at: string, definition: CycleDefinition): readonly DueItem[] {
  const today = romeDay(at);
  const here = possible(state, facts, at, definition);
  const offers = new Map(
    itemRegions(definition).map((region) => [region.code, possibleForEach(region, state, facts, at, definition)]),
  );
  const isOver = ({ kind, steps, due }: Deadline): boolean =>
    kind === 'term' && due !== null && due < today && isOfClock(steps, definition);
  const open = dueAt(state, definition).filter((deadline) => !isOver(deadline));
  return open.map((deadline) => ({
    deadline,
    days: deadline.due === null ? null : daysBetween(today, deadline.due),
    ways: placed(deadline, definition).map(({ step, region }) => {
      const subject = region.each === null ? null : deadline.subject;
      const offered = subject === null ? here : (offers.get(region.code)?.(subject) ?? []);
      const found = offered.find((each) => each.step.id === step.id);
      if (found === undefined) return elsewhere({ step, region }, subject, state);
      return { step, region, subject, now: found.ready ? 'ready' : 'refused', refusals: found.refusals } as const;
    }),
  }));
}

/** What is due from a role: what one of its steps would meet, in its own right or in the place of another. */
export function dueFrom(role: string, items: readonly DueItem[], definition: CycleDefinition): readonly DueItem[] {
  return items.filter(({ ways }) => ways.some(({ step }) => mayTake(definition, step, role)));
}

/**
 * As `dueFrom`, with the terms the year comes to next by a step of the role, which stands before the steps that meet them: who closes
 * the report is told by when it is to be approved. `steps` are those possible now.
 */
export function dueThrough(
  role: string,
  items: readonly DueItem[],
  steps: readonly PossibleStep[],
  definition: CycleDefinition,
): readonly DueItem[] {
  const own = new Set(dueFrom(role, items, definition));
  const deadlines = items.map(({ deadline }) => deadline);
  const ahead = termsAhead(role, steps, deadlines, definition);
  return items.flatMap((item): readonly DueItem[] => {
    if (own.has(item)) return [item];
    const leading = ahead.get(item.deadline) ?? [];
    return leading.length === 0 ? [] : [{ ...item, ways: [...leading.map(wayOf), ...item.ways] }];
  });
}

/**
 * Of what is due, the terms that the year comes to next by steps of a role, among `steps`, that meet nothing due themselves; with the steps
 * that lead to each. What only the calendar meets is nobody's. Pure.
 */
export function termsAhead<T extends PlacedStep>(
  role: string,
  steps: readonly T[],
  deadlines: readonly Deadline[],
  definition: CycleDefinition,
): ReadonlyMap<Deadline, readonly T[]> {
  const open = new Set(deadlines.flatMap(({ kind, term }) => (kind === 'term' ? term : [])));
  const behind = steps
    .filter(({ step, region }) => region.each === null && mayTake(definition, step, role))
    .filter(({ step }) => !deadlines.some((deadline) => deadline.steps.includes(step)))
    .map((each) => ({ each, terms: termsBehind(each, open, definition) }));
  return new Map(
    deadlines
      .filter((deadline) => deadline.kind === 'term' && !isOfClock(deadline.steps, definition))
      .map((deadline) => [deadline, behind.flatMap(({ each, terms }) => (terms.has(deadline.term) ? each : []))]),
  );
}

/** Whether only the calendar takes them. */
function isOfClock(steps: readonly CycleTransition[], definition: CycleDefinition): boolean {
  const clock = clockRole(definition);
  return clock !== null && steps.length > 0 && steps.every(({ roles }) => roles.includes(clock));
}

function wayOf({ step, region, subject, ready, refusals }: PossibleStep): DueStep {
  return { step, region, subject, now: ready ? 'ready' : 'refused', refusals };
}

/** The open terms that come first on the ways forward behind a step. */
function termsBehind(first: PlacedStep, open: ReadonlySet<string>, definition: CycleDefinition): ReadonlySet<string> {
  const seen = new Set<CycleTransition>();
  let next = stepsBehind(first, definition);
  while (next.length > 0) {
    const met = next.flatMap(({ term }) => (term !== null && open.has(term) ? term : []));
    if (met.length > 0) return new Set(met);
    const fresh = next.filter((step) => !seen.has(step));
    for (const step of fresh) seen.add(step);
    next = fresh.flatMap((step) => stepsBehind({ step, region: first.region }, definition));
  }
  return new Set();
}

function placed({ steps }: Deadline, definition: CycleDefinition): readonly PlacedStep[] {
  return stepsOf(definition).filter(({ step }) => steps.includes(step));
}

function elsewhere({ step, region }: PlacedStep, subject: string | null, state: CycleState): DueStep {
  const data = { event: step.code, state: stateIn(state, region, subject), states: step.from };
  const reason = refusal('state', 'state/not-here', data, { by: 'state', states: step.from });
  return { step, region, subject, now: 'elsewhere', refusals: [reason] };
}
