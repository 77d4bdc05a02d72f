import type { Band, BandBound } from '@traguardo/model';
import { toDouble } from '../flat/numbers.ts';

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

/** Draws by band; the first declared wins, as in `bandOf`. The sorted scores are cut where bands begin and end. */
function countBands(sorted: Float64Array, bands: readonly Band[]): Pick<Summary, 'bands' | 'onBounds'> {
  const counts = bands.map(() => 0);
  const stretches = bands.map(({ low, high }) => ({
    from: low === null ? 0 : firstFrom(sorted, lowest(low)),
    to: high === null ? sorted.length : firstBeyond(sorted, highest(high)),
  }));
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1] ?? cut;
    const band = stretches.findIndex(({ from, to }) => from <= cut && next <= to);
    if (band >= 0) counts[band] = (counts[band] as number) + next - cut;
  });
  const bounds = bands.flatMap(({ low, high }) => [low, high]).flatMap((bound) => (bound ? toDouble(bound.value) : []));
  const onBounds = [...new Set(bounds)].map(
    (bound) => firstBeyond(sorted, bound + CLOSE) - firstFrom(sorted, bound - CLOSE),
  );
  return { bands: counts, onBounds: onBounds.reduce((sum, count) => sum + count, 0) };
}

function lowest({ value, inclusive }: BandBound): number {
  return toDouble(value) + (inclusive ? -CLOSE : CLOSE);
}

function highest({ value, inclusive }: BandBound): number {
  return toDouble(value) + (inclusive ? CLOSE : -CLOSE);
}

/** The place of the first score that is at least so much; the length when there is none. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first score that is more. */
function firstBeyond(sorted: Float64Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
