import {
  chartText,
  type ChartStanding,
  drawRegion,
  type RegionView,
  regionViews,
  scxmlText,
  stackDrawings,
  svgText,
  xstateText,
} from '@traguardo/chart';
import type { Program } from '@traguardo/dsl';
import type { CycleDefinition, Language } from '@traguardo/model';
import { instanceOfPlan, namesOf, storedDefinitions, takenMoves } from '@traguardo/workflow';
import type { Command, Environment } from '../../environment.ts';
import { writeText } from '../../files.ts';
import { loadProgram } from '../../load.ts';
import { choice, readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { cycleWords } from './cycle-words.ts';
import { type CyclePlace, definitionOf, openCycleOf } from './open-cycle.ts';

const FORMATS = ['text', 'svg', 'scxml', 'xstate'] as const;

/** The cycle to be drawn, and where its year stands; null for a text that is about no year. */
interface Sitter {
  readonly definition: CycleDefinition;
  readonly standing: ChartStanding | null;
}

/**
 * `traguardo cycle chart [plan]`: the cycle drawn, with where the year stands, or written for statechart tools. `--region`
 * takes one region of the drawing; `--write` a file in place of standard output.
 */
export const chart: Command = async (args, environment, language) => {
  const spec = { file: 'text', year: 'text', format: 'text', region: 'text', write: 'text', json: 'flag' } as const;
  const options = readOptions(args, language, spec);
  const format = choice('--format', options.format, FORMATS, language) ?? 'text';
  const sitter = await sitterOf(await loadProgram(options, environment, language), options, language);
  const { definition } = sitter;
  const views = viewsOf(sitter, options.region, language);
  if (options.json)
    environment.stdout.write(json({ format: 'traguardo.chart/1', cycle: definition.code, regions: views }));
  else await keep(textIn(format, definition, views, language), options.write, environment, language);
  return 0;
};

async function sitterOf(program: Program, place: CyclePlace, language: Language): Promise<Sitter> {
  if (instanceOfPlan(program.plan) === null) return { definition: await definitionOf(program), standing: null };
  const { instance, begun, definition, store, state } = await openCycleOf(program, place, language);
  const events = await store.read();
  const stored = await storedDefinitions(store, events);
  const taken = takenMoves(events, { instance, definition: begun, definitionOf: stored });
  const { value, items } = state;
  return { definition, standing: { value, items, taken } };
}

function viewsOf({ definition, standing }: Sitter, only: string | null, language: Language): readonly RegionView[] {
  const codes = definition.regions.map(({ code }) => code);
  const code = choice('--region', only, codes, language);
  const names = namesOf(definition, language);
  return regionViews(definition, names, standing).filter((view) => code === null || view.code === code);
}

function textIn(
  format: (typeof FORMATS)[number],
  definition: CycleDefinition,
  views: readonly RegionView[],
  language: Language,
): string {
  const lines = (): string => views.map((view) => chartText(view, language)).join('\n');
  switch (format) {
    case 'text':
      return lines();
    case 'svg': {
      const drawings = views.map((view) => drawRegion(view, language));
      return svgText(stackDrawings(drawings, definition.title), lines());
    }
    case 'scxml':
      return scxmlText(definition);
    case 'xstate':
      return xstateText(definition);
    default:
      return format satisfies never;
  }
}

async function keep(text: string, path: string | null, environment: Environment, language: Language): Promise<void> {
  if (path === null) return void environment.stdout.write(text);
  await writeText(path, text, language);
  environment.stdout.write(`${cycleWords[language].chartWritten(path)}\n`);
  return undefined;
}
