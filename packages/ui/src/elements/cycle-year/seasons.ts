import type { CycleDefinition, CycleRegion, Language } from '@traguardo/model';
import { type CycleNames, initialOf, mainRegion, type TakenStep } from '@traguardo/workflow';
import { cycleTexts } from '../../locales/cycle.ts';
import type { Season, Stop } from '../cycle-line/cycle-line.ts';

type SeasonName = 'programming' | 'management' | 'reporting' | 'validation';

/** The seasons of the year by the states of the shipped cycle; other states stand together under the name of the region. */
const SEASONS: Readonly<Record<SeasonName, readonly string[]>> = {
  programming: ['drafting', 'checking', 'approval', 'ratification'],
  management: ['running', 'collecting', 'oiv_check', 'monitored', 'change_proposed', 'change_advised'],
  reporting: ['closing', 'measured', 'evaluated', 'report_approval'],
  validation: ['validation', 'to_redo', 'validated', 'published', 'correcting'],
};

/** States off the straight way: shown while ahead only where every year passes through them. */
const DETOURS: ReadonlySet<string> = new Set([
  'ratification',
  'collecting',
  'oiv_check',
  'monitored',
  'change_proposed',
  'change_advised',
  'to_redo',
  'correcting',
]);
const RARE: ReadonlySet<string> = new Set(['ratification', 'to_redo', 'correcting']);

/** The line of the cycle: what is behind with its day and act, where we are, what lies ahead. */
export function seasonsOf(
  value: Readonly<Record<string, string>>,
  path: readonly TakenStep[],
  definition: CycleDefinition,
  names: CycleNames,
  seasonNames: Readonly<Record<SeasonName, string>>,
  dayText: (day: string) => string,
): readonly Season[] {
  const region = mainRegion(definition);
  if (region === null) return [];
  const states = region.states.map(({ code }) => code);
  const current = value[region.code] ?? initialOf(region) ?? '';
  const own = path.filter((step) => step.region === region.code);
  return groupsOf(region, seasonNames, names).map(({ label, codes }) => ({
    label,
    stops: codes
      .map((state): Stop | null => {
        const left = own.findLast((step) => step.from === state && step.to !== state);
        const detour = DETOURS.has(state);
        const isBefore = states.indexOf(state) < states.indexOf(current);
        const isPast = left !== undefined && (detour || isBefore);
        const status = state === current ? 'current' : isPast ? 'done' : 'ahead';
        const isHidden = status === 'ahead' && detour && (RARE.has(state) || isBefore);
        const note = status === 'done' && left ? noteOf(left, names.language, dayText) : '';
        return isHidden ? null : { id: state, label: names.state(state), status, note, detour };
      })
      .filter((stop) => stop !== null),
  }));
}

function groupsOf(
  region: CycleRegion,
  seasonNames: Readonly<Record<SeasonName, string>>,
  names: CycleNames,
): readonly { readonly label: string; readonly codes: readonly string[] }[] {
  const states = region.states.map(({ code }) => code);
  const seasons = (Object.keys(SEASONS) as SeasonName[]).map((season) => ({
    label: seasonNames[season],
    codes: states.filter((code) => SEASONS[season].includes(code)),
  }));
  const known = new Set(seasons.flatMap(({ codes }) => codes));
  const others = { label: names.region(region.code), codes: states.filter((code) => !known.has(code)) };
  return [...seasons, others].filter(({ codes }) => codes.length > 0);
}

function noteOf({ day, act }: TakenStep, language: Language, dayText: (day: string) => string): string {
  return act ? `${dayText(day)} · ${cycleTexts[language].number(act.number)}` : dayText(day);
}
