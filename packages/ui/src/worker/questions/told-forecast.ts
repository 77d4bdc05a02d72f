import { type Forecast, forecastSentences, PERCENTILES, shareText } from '@traguardo/engine';
import { countText, toNumber } from '@traguardo/model';
import type { ToldForecast } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';

/** What the draws say of the first body; null when there are none, or none of them gave it a score. */
export function toldForecast(forecast: Forecast, { program, input }: Analysed): ToldForecast | null {
  const { language } = input;
  const [body] = forecast.bodies;
  const root = body?.nodes[0];
  if (!body || !root || forecast.draws === 0) return null;
  const { bands } = program.plan.profile;
  const sentences = forecastSentences(forecast, body, bands, language);
  const { known, percentiles, histogram, least, greatest, bands: counts } = root.summary;
  const percent = (share: number): string => shareText(share, language, body.decimals);
  if (known === 0) return { sentences, percentiles: [], bands: [], histogram: [], now: null };
  const { score } = root.now;
  const now = score && (toNumber(score) - least) / (greatest - least);
  const edge = (at: number): number => least + ((greatest - least) * at) / histogram.length;
  return {
    sentences,
    percentiles: PERCENTILES.map((each, at) => ({ percent: each, score: percent(percentiles[at] ?? NaN) })),
    bands: bands.map(({ label, tone }, at) => ({
      label,
      tone,
      draws: countText(counts[at] ?? 0, language),
      share: percent((counts[at] ?? 0) / known),
    })),
    histogram: histogram.map((count, at) => ({
      from: percent(edge(at)),
      to: percent(edge(at + 1)),
      count,
      draws: countText(count, language),
    })),
    now: score && now !== null && now >= 0 && now <= 1 ? { at: now, shown: percent(toNumber(score)) } : null,
  };
}
