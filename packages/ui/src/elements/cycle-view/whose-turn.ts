import type { CycleDefinition } from '@traguardo/model';
import {
  clockRole,
  type CycleNames,
  type CycleState,
  isGoingBack,
  mainRegion,
  type PossibleStep,
  recordsOf,
} from '@traguardo/workflow';
import type { cycleTexts } from '../../locales/cycle.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';

/** Where the year stands and who moves it on, by their names. */
export interface Turn {
  readonly state: string;
  readonly isOver: boolean;
  /** Those who can take the year on from there. */
  readonly movers: readonly string[];
  /** The step of the calendar that the year waits for where nobody can take it on; empty where somebody can. */
  readonly awaited: string;
}

/** Whose turn it is; null while there is no cycle. */
export function whoseTurn({ cycle, definition, steps }: CycleDesk, names: CycleNames): Turn | null {
  const region = definition && mainRegion(definition);
  if (cycle === null || definition === null || !region) return null;
  const now = region.states.find(({ code }) => code === cycle.value[region.code]);
  const clock = clockRole(definition);
  const moving = movingOn(steps, definition, cycle.value);
  const roles = [...new Set(moving.flatMap((each) => each.roles))];
  const movers = roles.filter((role) => role !== clock).map(names.role);
  const awaited = movers.length > 0 ? '' : moving.map(({ step }) => names.step(step.id)).join(', ');
  return { state: names.state(now?.code ?? ''), isOver: now?.final ?? false, movers, awaited };
}

/** Whose turn it is, as a sentence. */
export function turnText(
  { isOver, movers, awaited }: Turn,
  text: Pick<(typeof cycleTexts)['it'], 'over' | 'turn' | 'awaited'>,
): string {
  if (isOver) return text.over;
  return awaited === '' ? text.turn(movers.join(', ')) : text.awaited(awaited);
}

/**
 * The steps the year waits for: the answer to a question that is open, else those that lead on, else those that go back. `at` has the state
 * of each region.
 */
export function movingOn(
  steps: readonly PossibleStep[],
  definition: CycleDefinition | null,
  at: CycleState['value'],
): readonly PossibleStep[] {
  const region = definition && mainRegion(definition);
  const own = steps.filter((each) => each.region === region && !isOccasional(each, at));
  const leading = own.filter(({ step }) => step.to !== null);
  const ways = [
    own.filter(({ step, ready }) => ready && recordsOf(step).includes('answer')),
    leading.filter(({ step }) => !isGoingBack(step)),
  ];
  return ways.find(({ length }) => length > 0) ?? leading;
}

/**
 * Whether nobody has to take a step, which is there in case it is needed: it leads out of a state where nothing is left to do (what was
 * published is mended, remarks of another year are brought), what it has to do was done (a second monitoring), or it finds nothing to do.
 */
export function isOccasional({ step, region, due, idle }: PossibleStep, at: CycleState['value']): boolean {
  if (region.each !== null) return false;
  const isFinal = region.states.find(({ code }) => code === at[region.code])?.final === true;
  return idle || (step.term !== null && due === null) || (step.to !== null && isFinal);
}
