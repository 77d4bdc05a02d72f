import {
  type BodyForecast,
  createSimulation,
  distributionText,
  type EvaluateOptions,
  type Forecast,
  forecastSentences,
  PERCENTILES,
  type Summary,
  type Uncertain,
} from '@traguardo/engine';
import type { Program } from '@traguardo/dsl';
import { countText, dateText, type Language, type Plan, ratioToString } from '@traguardo/model';
import { type Environment, UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { measureName } from './measure-name.ts';
import { printSpread } from './print-spread.ts';
import type { Report } from './report.ts';
import { runSimulation } from './run-simulation.ts';
import { simulateWords } from './words.ts';

/** What the draws are made of. */
export interface DrawOptions {
  readonly seed: number;
  readonly draws: number;
}

/** `--uncertain …`: how every score is spread when some values are not known. */
export async function forecast(
  program: Program,
  uncertain: readonly Uncertain[],
  { seed, draws }: DrawOptions,
  options: EvaluateOptions,
  environment: Environment,
  language: Language,
): Promise<Report> {
  const { plan, plugins } = program;
  if (uncertain.length === 0) throw new UsageError(simulateWords[language].nothingToDraw);
  const body = { plan, plugins, uncertain, ...(options.at === undefined ? {} : { at: options.at }) };
  const of = { ...body, targets: options.targets ?? 'revised' };
  const simulation = createSimulation([of], { seed, draws, keep: 'nodes' });
  const isStopped = await runSimulation(simulation, environment, language);
  const found = simulation.forecast();
  const [spread] = found.bodies;
  if (spread === undefined || found.draws === 0)
    throw new UsageError(simulateWords[language].stopped('0', countText(draws, language)));
  const sentences = forecastSentences(found, spread, plan.profile.bands, language);
  return {
    print: (output) => {
      const words = simulateWords[language];
      const { title, plan: code, period, at, targets } = spread;
      output.write(`${texts[language].header(title || code, period, dateText(at, language), targets)}\n\n`);
      output.write(`${words.uncertain}\n`);
      for (const each of uncertain)
        output.write(`  ${measureName(plan, each.id, language)}: ${distributionText(plan, each, language)}\n`);
      if (spread.unused.length > 0) output.write(`${words.unused(spread.unused.join(', '))}\n`);
      output.write('\n');
      printSpread(spread, plan.profile.bands, output, language);
      output.write(`\n${sentences.join('\n')}\n`);
      if (isStopped) output.write(`${words.stopped(countText(found.draws, language), countText(draws, language))}\n`);
    },
    document: () => ({
      question: 'forecast',
      ...identityOf(spread, options),
      seed,
      draws: found.draws,
      asked: draws,
      uncertain: uncertain.map(({ id, distribution }) => ({ code: id, ...distribution })),
      unused: spread.unused,
      missing: spread.missing,
      nodes: spread.nodes.map((node) => spreadRow(node, plan, found)),
      sentences,
    }),
  };
}

function identityOf(spread: BodyForecast, { planHash, dataHash }: EvaluateOptions): object {
  const { plan, period, at, targets } = spread;
  return { plan, period, at, targets, planHash, dataHash };
}

/** A node as data: the exact score of today, the spread in doubles, bands as draws out of those with a score. */
function spreadRow({ now, summary }: BodyForecast['nodes'][number], { profile }: Plan, { draws }: Forecast): object {
  const { code, kind, title, parent, status, score, band } = now;
  return {
    code,
    kind,
    title,
    parent,
    now: { status, score: score && ratioToString(score), band },
    ...spreadOf(summary, draws),
    bands: profile.bands.map((each, index) => ({
      code: each.code,
      draws: summary.bands[index] ?? 0,
      probability: summary.known === 0 ? null : (summary.bands[index] ?? 0) / summary.known,
    })),
    onBounds: summary.onBounds,
  };
}

function spreadOf(summary: Summary, draws: number): object {
  const { known, mean, deviation, least, greatest, percentiles, histogram } = summary;
  if (known === 0)
    return {
      known,
      unknown: draws,
      mean: null,
      deviation: null,
      least: null,
      greatest: null,
      percentiles: null,
      histogram: null,
    };
  return {
    known,
    unknown: draws - known,
    mean,
    deviation,
    least,
    greatest,
    percentiles: Object.fromEntries(PERCENTILES.map((percent, index) => [percent, percentiles[index]])),
    histogram: { from: least, to: greatest, draws: histogram },
  };
}
