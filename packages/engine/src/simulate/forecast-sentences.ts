import {
  type Band,
  codeKey,
  countText,
  dateText,
  formatDecimal,
  formatPercent,
  formatQuantity,
  type Language,
  magnitudesOf,
  type Plan,
  type Unit,
  type ValueKind,
} from '@traguardo/model';
import { dayOf, fromDouble } from '../flat/numbers.ts';
import type { Distribution, DistributionProblem } from './distribution.ts';
import type { BodyForecast, Forecast, Uncertain } from './forecast.ts';
import { LEAST_YEARS, type PastValue } from './history.ts';
import { simulationWords } from './words.ts';

/** A score in doubles as it is shown: `99,44 %`. */
export function shareText(share: number, language: Language, decimals: number): string {
  return formatPercent(fromDouble(share), language, decimals);
}

/** What keeps a distribution from meaning anything, as a sentence. */
export function problemSentence(problem: DistributionProblem, language: Language): string {
  const sum = problem.kind === 'sum' ? shareText(problem.sum, language, 2) : '';
  return simulationWords[language].problems[problem.kind](sum);
}

/** That the past of a value is too short to say anything, and which years there are. */
export function fewYearsSentence(past: readonly PastValue[], language: Language): string {
  return simulationWords[language].fewYears(
    LEAST_YEARS,
    past.map(({ year }) => year),
  );
}

/** What is believed of a value, in words, its numbers in the unit of the value. */
export function distributionText(plan: Plan, { id, distribution }: Uncertain, language: Language): string {
  const magnitude = magnitudesOf(plan).get(codeKey(id));
  const kind = magnitude?.value ?? 'number';
  const told = (number: number): string => numberText(number, kind, magnitude?.unit ?? null, language);
  const words = simulationWords[language];
  const [only] = distribution.kind === 'discrete' ? distribution.cases : [];
  if (only && distribution.kind === 'discrete' && distribution.cases.length === 1)
    return words.always(told(only.value));
  return words.distributions[distribution.kind](numbersOf(distribution, told, language));
}

type Told = (number: number) => string;

function numbersOf(distribution: Distribution, told: Told, language: Language): readonly string[] {
  switch (distribution.kind) {
    case 'triangular':
      return [distribution.low, distribution.mode, distribution.high].map(told);
    case 'normal': {
      const { mean, deviation, low, high } = distribution;
      return [told(mean), told(deviation), low === null ? '' : told(low), high === null ? '' : told(high)];
    }
    case 'discrete':
      return distribution.cases.map(
        ({ value, probability }) => `${told(value)} (${shareText(probability, language, 2)})`,
      );
  }
}

function numberText(number: number, kind: ValueKind, unit: Unit | null, language: Language): string {
  if (kind === 'date') return dateText(dayOf(number), language);
  if (kind === 'yes-no') return language === 'it' ? (number === 1 ? 'sì' : 'no') : number === 1 ? 'yes' : 'no';
  if (kind === 'phases') return shareText(number, language, 2);
  const value = fromDouble(number);
  return unit === null ? formatDecimal(String(number), language) : formatQuantity({ value, unit }, language);
}

/**
 * What the draws say of a body: its mean and where nine draws out of ten end, the probability of each band, and how sure these
 * figures are.
 */
export function forecastSentences(
  { draws, seed }: Pick<Forecast, 'draws' | 'seed'>,
  body: BodyForecast,
  bands: readonly Band[],
  language: Language,
): readonly string[] {
  const words = simulationWords[language];
  const { decimals, nodes } = body;
  const [root] = nodes;
  if (root === undefined || root.now.kind !== 'plan') return [];
  const { known, mean, deviation, least, greatest, percentiles, onBounds, bands: counts } = root.summary;
  const percent = (share: number): string => shareText(share, language, decimals);
  const unknown = draws - known;
  const error = formatDecimal(((100 * deviation) / Math.sqrt(known)).toFixed(4), language);
  const chances = bands.flatMap(({ label }, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [words.chance(label, percent(count / known))];
  });
  return [
    ...(unknown > 0 ? [words.noScore(body.plan, countText(unknown, language), body.missing.join(', '))] : []),
    ...(known === 0
      ? []
      : [
          least === greatest
            ? words.fixed(body.plan, percent(mean))
            : words.spread(
                body.plan,
                percent(mean),
                percent(percentiles[0] ?? NaN),
                percent(percentiles.at(-1) ?? NaN),
              ),
          ...(chances.length > 0 ? [words.chances(chances)] : []),
          ...(onBounds > 0 ? [words.onBounds(countText(onBounds, language))] : []),
          words.estimates(countText(draws, language), String(seed), error),
        ]),
  ];
}
