import type { Band, BandBound, Ratio } from '@traguardo/model';

/** How the scores of a node are spread over the draws. Scores of 1/1, in doubles. */
export interface Summary {
  /** Draws in which the node has a score; the others wait for a value, or are undefined. All below is about these. */
  readonly known: number;
  readonly mean: number;
  /** Standard deviation, of the sample; 0 for a single draw. */
  readonly deviation: number;
  readonly least: number;
  readonly greatest: number;
  /** Of `PERCENTILES`: the least drawn score that so many per cent of the draws do not exceed. */
  readonly percentiles: readonly number[];
  /** Draws by stretch of equal width from the least to the greatest; the upper end belongs to the last. */
  readonly histogram: readonly number[];
  /** Draws by band, in the order of the bands; those in no band are in none of these. */
  readonly bands: readonly number[];
  /** Draws so close to the bound of a band that a double cannot tell (`CLOSE`): they are taken to be on it. */
  readonly onBounds: number;
}

export const PERCENTILES = [5, 25, 50, 75, 95] as const;
const STRETCHES = 24;
/** Less than this apart, two scores in doubles may be one and the same fraction. */
export const CLOSE = 1e-12;

const NOTHING: Summary = {
  known: 0,
  mean: NaN,
  deviation: NaN,
  least: NaN,
  greatest: NaN,
  percentiles: PERCENTILES.map(() => NaN),
  histogram: [],
  bands: [],
  onBounds: 0,
};

/** Sums up the scores of a node, in the order drawn; NaN where it has none. The same scores give the same bits. */
export function summaryOf(scores: Float64Array, bands: readonly Band[]): Summary {
  const drawn = scores.filter((score) => !Number.isNaN(score));
  const sorted = drawn.toSorted();
  const known = sorted.length;
  const [least, greatest] = [sorted[0], sorted[known - 1]];
  if (least === undefined || greatest === undefined) return { ...NOTHING, bands: bands.map(() => 0) };
  const mean = least === greatest ? least : meanOf(drawn);
  return {
    known,
    mean,
    deviation: least === greatest ? 0 : deviationOf(drawn, mean),
    least,
    greatest,
    percentiles: PERCENTILES.map((percent) => sorted[Math.ceil((percent * known) / 100) - 1] as number),
    histogram: histogramOf(sorted, least, greatest),
    ...countBands(sorted, bands),
  };
}

function meanOf(numbers: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

function deviationOf(numbers: Float64Array, mean: number): number {
  let squares = 0;
  for (const number of numbers) squares += (number - mean) * (number - mean);
  return Math.sqrt(squares / (numbers.length - 1));
}

function histogramOf(sorted: Float64Array, least: number, greatest: number): readonly number[] {
  if (least === greatest) return [sorted.length];
  const counts = Array.from({ length: STRETCHES }, () => 0);
  const scale = STRETCHES / (greatest - least);
  for (const score of sorted) {
    const stretch = Math.min(STRETCHES - 1, Math.floor((score - least) * scale));
    counts[stretch] = (counts[stretch] as number) + 1;
  }
  return counts;
}

interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** Draws by band; the first declared wins, as in `bandOf`. */
function countBands(sorted: Float64Array, bands: readonly Band[]): Pick<Summary, 'bands' | 'onBounds'> {
  const limits = bands.map(({ low, high }) => ({ low: boundOf(low), high: boundOf(high) }));
  const bounds = limits.flatMap(({ low, high }) => [low, high]).flatMap((bound) => bound?.value ?? []);
  const counts = bands.map(() => 0);
  let onBounds = 0;
  for (const score of sorted) {
    const band = limits.findIndex(({ low, high }) => isAbove(score, low) && isBelow(score, high));
    if (band >= 0) counts[band] = (counts[band] as number) + 1;
    if (bounds.some((bound) => Math.abs(score - bound) <= CLOSE)) onBounds += 1;
  }
  return { bands: counts, onBounds };
}

function boundOf(bound: BandBound | null): Bound | null {
  return bound && { value: doubleOf(bound.value), inclusive: bound.inclusive };
}

function doubleOf({ num, den }: Ratio): number {
  return Number(num) / Number(den);
}

function isAbove(score: number, bound: Bound | null): boolean {
  return bound === null || score >= bound.value + (bound.inclusive ? -CLOSE : CLOSE);
}

function isBelow(score: number, bound: Bound | null): boolean {
  return bound === null || score <= bound.value + (bound.inclusive ? CLOSE : -CLOSE);
}
