import type { CycleDefinition } from '@traguardo/model';
import { clockRole, type CycleNames, mainRegion, type PlacedStep } from '@traguardo/workflow';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';

/** Where the year stands and who moves it on, by their names. */
export interface Turn {
  readonly state: string;
  readonly isOver: boolean;
  /** Those who can take a step out of the state; the calendar alone where nobody else can. */
  readonly movers: readonly string[];
}

/** Whose turn it is; null while there is no cycle. */
export function whoseTurn({ cycle, definition, steps }: CycleDesk, names: CycleNames): Turn | null {
  const region = definition && mainRegion(definition);
  if (cycle === null || definition === null || !region) return null;
  const now = region.states.find(({ code }) => code === cycle.value[region.code]);
  const clock = clockRole(definition);
  const own = steps.filter((each) => each.region === region && each.step.to !== null);
  const roles = [...new Set(own.flatMap(({ step }) => step.roles))];
  const people = roles.filter((role) => role !== clock);
  const movers = (people.length > 0 ? people : roles).map(names.role);
  return { state: names.state(now?.code ?? ''), isOver: now?.final ?? false, movers };
}

/** Whether a step leads out of a year that is over: it mends what was published, and nobody has to take it. */
export function isCorrection({ step, region }: PlacedStep, definition: CycleDefinition | null): boolean {
  if (definition === null || region !== mainRegion(definition) || step.to === null) return false;
  return step.from.every((code) => region.states.find((state) => state.code === code)?.final === true);
}
