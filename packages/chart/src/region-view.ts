import {
  type CycleDefinition,
  type CycleRegion,
  type CycleTransition,
  dateText,
  type TakenMove,
} from '@traguardo/model';
import type { ChartNames, ChartStanding } from './chart-names.ts';
import { isEnd, stepsOfRegion } from './steps-of-region.ts';
import { chartWords } from './words.ts';

/** A region in words, as every drawing of it shows it. */
export interface RegionView {
  readonly code: string;
  readonly title: string;
  /** What it is repeated for; empty when it is not. */
  readonly each: string;
  readonly states: readonly StateView[];
  readonly everywhere: readonly StepView[];
}

/** A state in words. */
export interface StateView {
  readonly code: string;
  readonly title: string;
  readonly initial: boolean;
  /** It is final; `end` when no step leaves it. */
  readonly final: boolean;
  readonly end: boolean;
  /** Said where the cycle is in this state (`adesso`, `3 schede`); empty elsewhere. */
  readonly mark: string;
  /** Whether the cycle has left it before. */
  readonly visited: boolean;
  /** Steps to other states, and steps that stay. */
  readonly moves: readonly StepView[];
  readonly stays: readonly StepView[];
}

/** A step in words. `to` is the code of the state it leads to; null when the state stays. */
export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly roles: string;
  readonly to: string | null;
  /** The days on which it was taken from this state, in order, as one reads them. */
  readonly taken: readonly string[];
}

/** Every region in the words of a reader, with the marks of where it is. `standing` null: a cycle that nobody began. Pure. */
export function regionViews(
  definition: CycleDefinition,
  names: ChartNames,
  standing: ChartStanding | null,
): readonly RegionView[] {
  const reader: Reader = { names, roleText: roleTexts(definition, names), standing };
  return definition.regions.map((region) => regionView(region, reader));
}

/** In whose words a region is told. */
interface Reader {
  readonly names: ChartNames;
  /** A role, with those who may take its place. */
  readonly roleText: (code: string) => string;
  readonly standing: ChartStanding | null;
}

function roleTexts({ roles }: CycleDefinition, names: ChartNames): Reader['roleText'] {
  return (code) => {
    const others = roles.filter(({ substitutes }) => substitutes.includes(code)).map((role) => names.role(role.code));
    const own = names.role(code);
    return others.length === 0 ? own : `${own} (${chartWords[names.language].instead(others.join(', '))})`;
  };
}

function regionView(region: CycleRegion, reader: Reader): RegionView {
  const { names, standing } = reader;
  const { moves, stays, everywhere } = stepsOfRegion(region);
  const taken = standing?.taken?.filter((move) => move.region === region.code) ?? [];
  const view = (step: CycleTransition, from: string | null): StepView => {
    const days = taken.filter((move) => fits(move, step, from)).map(({ day }) => dateText(day, names.language));
    return stepView(step, from, days, reader);
  };
  return {
    code: region.code,
    title: names.region(region.code),
    each: region.each === null ? '' : chartWords[names.language].each[region.each],
    states: region.states.map((state) => ({
      code: state.code,
      title: names.state(state.code),
      initial: state.initial,
      final: state.final,
      end: isEnd(state, region),
      mark: markOf(state.code, region, names, standing),
      visited: taken.some(({ from, to }) => from === state.code && to !== from),
      moves: moves.filter(({ from }) => from === state.code).map(({ step }) => view(step, state.code)),
      stays: (stays.get(state.code) ?? []).map((step) => view(step, state.code)),
    })),
    everywhere: everywhere.map((step) => view(step, null)),
  };
}

/** `from` null: a step that is legal in every state, wherever it was taken. */
function fits(move: TakenMove, step: CycleTransition, from: string | null): boolean {
  if (move.event !== step.code) return false;
  return from === null || (move.from === from && move.to === (step.to ?? from));
}

function stepView(
  { id, roles, to }: CycleTransition,
  from: string | null,
  taken: readonly string[],
  { names, roleText }: Reader,
): StepView {
  const target = to === from ? null : to;
  return { id, title: names.step(id), roles: roles.map(roleText).join(', '), to: target, taken };
}

function markOf(state: string, region: CycleRegion, names: ChartNames, standing: ChartStanding | null): string {
  if (standing === null) return '';
  const { now, count } = chartWords[names.language];
  if (region.each === null) return standing.value[region.code] === state ? now : '';
  const subjects = Object.values(standing.items[region.code] ?? {}).filter((one) => one === state).length;
  return subjects === 0 ? '' : count[region.each](subjects);
}
