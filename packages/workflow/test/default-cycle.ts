import { globSync, readFileSync } from 'node:fs';
import { compile } from '@traguardo/dsl';
import type { CycleDefinition } from '@traguardo/model';
import { mainRegion, type PlacedStep, stepsOf } from '../src/index.ts';

const ROOT = new URL('../../../', import.meta.url);

/** A text with the packs that come with the program at hand. */
export function compileWithPacks(text: string): ReturnType<typeof compile> {
  const packs = globSync('packs/traguardo/**/*.{piano,json}', { cwd: ROOT })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
  return compile({ files: [{ path: 'prova.piano', text }], packs });
}

/** The one cycle a text declares. Throws when it has errors. */
export function cycleFrom(text: string): CycleDefinition {
  const { plan, diagnostics } = compileWithPacks(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [cycle] = plan.cycles;
  if (cycle === undefined || errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return cycle;
}

/** The cycle that comes with the program. */
export const CYCLE: CycleDefinition = cycleFrom(
  'lingua it\nusa pack "traguardo/ciclo-150" versione "2024.1" come c150\nincludi c150.D150\n',
);

export const MAIN = mainRegion(CYCLE) ?? (CYCLE.regions[0] as CycleDefinition['regions'][number]);
export const MAIN_STATES: readonly string[] = MAIN.states.map(({ code }) => code);
/** The steps of the region from draft to publication. */
export const MAIN_STEPS: readonly PlacedStep[] = stepsOf(CYCLE).filter(({ region }) => region === MAIN);
export const ROLES: readonly string[] = CYCLE.roles.map(({ code }) => code);
