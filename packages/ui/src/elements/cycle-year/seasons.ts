import { MAIN_STATES, type MainState } from '@traguardo/workflow';
import type { TakenStep } from '../../workspace/cycle-path.ts';
import type { Season, Stop } from '../cycle-line/cycle-line.ts';

type SeasonName = 'programming' | 'management' | 'reporting' | 'validation';

const SEASONS: Readonly<Record<SeasonName, readonly MainState[]>> = {
  programming: ['drafting', 'checking', 'approval', 'ratification'],
  management: ['running', 'collecting', 'oiv-check', 'monitored', 'change-proposed', 'change-advised'],
  reporting: ['closing', 'measured', 'evaluated', 'report-approval'],
  validation: ['validation', 'to-redo', 'validated', 'published', 'correcting'],
};

/** States off the straight way: shown while ahead only where every year passes through them. */
const DETOURS: ReadonlySet<MainState> = new Set([
  'ratification',
  'collecting',
  'oiv-check',
  'monitored',
  'change-proposed',
  'change-advised',
  'to-redo',
  'correcting',
]);
const RARE: ReadonlySet<MainState> = new Set(['ratification', 'to-redo', 'correcting']);

/** The line of the cycle: what is behind with its day and act, where we are, what lies ahead. */
export function seasonsOf(
  current: MainState,
  path: readonly TakenStep[],
  names: {
    readonly seasons: Readonly<Record<SeasonName, string>>;
    readonly states: Readonly<Record<MainState, string>>;
  },
  dayText: (day: string) => string,
): readonly Season[] {
  const place = MAIN_STATES.indexOf(current);
  return (Object.keys(SEASONS) as SeasonName[]).map((season) => ({
    label: names.seasons[season],
    stops: SEASONS[season]
      .map((state): Stop | null => {
        const left = path.findLast((step) => step.from === state && step.to !== state);
        const detour = DETOURS.has(state);
        const isPast = left !== undefined && (detour || MAIN_STATES.indexOf(state) < place);
        const status = state === current ? 'current' : isPast ? 'done' : 'ahead';
        const isHidden = status === 'ahead' && detour && (RARE.has(state) || MAIN_STATES.indexOf(state) < place);
        const note = status === 'done' && left ? noteOf(left, dayText) : '';
        return isHidden ? null : { id: state, label: names.states[state], status, note, detour };
      })
      .filter((stop) => stop !== null),
  }));
}

function noteOf({ day, act }: TakenStep, dayText: (day: string) => string): string {
  return act ? `${dayText(day)} · n. ${act.number}` : dayText(day);
}
