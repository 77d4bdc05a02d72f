import type { Band, BandBound } from '@traguardo/model';
import { toDouble } from '../flat/numbers.ts';
import { createRanks, type Ranks } from './ranks.ts';

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

/** In per cent of the draws: half of them lie between the second and the fourth, nine out of ten between the first and the last. */
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
  const drawn = scores.includes(NaN) ? scores.filter((score) => !Number.isNaN(score)) : scores;
  const known = drawn.length;
  if (known === 0) return { ...NOTHING, bands: bands.map(() => 0) };
  const [least, greatest] = endsOf(drawn);
  const ranks = createRanks(drawn, least, greatest);
  const mean = least === greatest ? least : meanOf(drawn);
  return {
    known,
    mean,
    deviation: least === greatest ? 0 : deviationOf(drawn, mean),
    least,
    greatest,
    percentiles: PERCENTILES.map((percent) => ranks.at(Math.ceil((percent * known) / 100) - 1)),
    histogram: histogramOf(drawn, least, greatest),
    ...countBands(known, ranks, bands),
  };
}

function endsOf(numbers: Float64Array): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (let each = 0; each < numbers.length; each += 1) {
    const number = numbers[each] as number;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return [least, greatest];
}

function meanOf(numbers: Float64Array): number {
  let sum = 0;
  for (let each = 0; each < numbers.length; each += 1) sum += numbers[each] as number;
  return sum / numbers.length;
}

function deviationOf(numbers: Float64Array, mean: number): number {
  let squares = 0;
  for (let each = 0; each < numbers.length; each += 1) squares += ((numbers[each] as number) - mean) ** 2;
  return Math.sqrt(squares / (numbers.length - 1));
}

function histogramOf(numbers: Float64Array, least: number, greatest: number): readonly number[] {
  const scale = STRETCHES / (greatest - least);
  if (!Number.isFinite(scale)) return [numbers.length]; // one score, or nearly
  const counts = new Uint32Array(STRETCHES);
  for (let each = 0; each < numbers.length; each += 1) {
    const stretch = Math.min(STRETCHES - 1, Math.floor(((numbers[each] as number) - least) * scale));
    counts[stretch] = (counts[stretch] as number) + 1;
  }
  return [...counts];
}

/** Draws by band; the first declared wins, as in `bandOf`. The sorted scores are cut where bands begin and end. */
function countBands(known: number, ranks: Ranks, bands: readonly Band[]): Pick<Summary, 'bands' | 'onBounds'> {
  const counts = bands.map(() => 0);
  const stretches = bands.map(({ low, high }) => ({
    from: low === null ? 0 : ranks.below(lowest(low)),
    to: high === null ? known : ranks.upTo(highest(high)),
  }));
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1] ?? cut;
    const band = stretches.findIndex(({ from, to }) => from <= cut && next <= to);
    if (band >= 0) counts[band] = (counts[band] as number) + next - cut;
  });
  const bounds = bands.flatMap(({ low, high }) => [low, high]).flatMap((bound) => (bound ? toDouble(bound.value) : []));
  const onBounds = [...new Set(bounds)].map((bound) => ranks.upTo(bound + CLOSE) - ranks.below(bound - CLOSE));
  return { bands: counts, onBounds: onBounds.reduce((sum, count) => sum + count, 0) };
}

function lowest({ value, inclusive }: BandBound): number {
  return toDouble(value) + (inclusive ? -CLOSE : CLOSE);
}

function highest({ value, inclusive }: BandBound): number {
  return toDouble(value) + (inclusive ? CLOSE : -CLOSE);
}
