import { bandText, type BodyForecast, type NodeForecast, PERCENTILES, shareText } from '@traguardo/engine';
import { type Band, formatDecimal, type Language, scoreText } from '@traguardo/model';
import { depthsOf, nodeLabel } from '../../node-label.ts';
import { printTable } from '../../print-table.ts';
import { simulateWords } from './words.ts';

/** One line a node that can move: its exact score today, mean, standard deviation, percentiles, how it is spread, its bands. */
export function printSpread(
  { nodes, decimals }: BodyForecast,
  bands: readonly Band[],
  output: { write(text: string): unknown },
  language: Language,
): void {
  const { now, mean, deviation } = simulateWords[language].spread;
  const { node } = simulateWords[language].columns;
  const depths = depthsOf(nodes.map((each) => each.now));
  const head = [node, now, mean, deviation, ...PERCENTILES.map((percent) => `${percent} %`), '', ''];
  const rows = nodes.map((each, at) => [
    nodeLabel(each.now, depths[at] ?? 0, language),
    scoreText(each.now, language, decimals),
    ...figuresOf(each, language, decimals),
    drawn(each.summary.histogram),
    bandsOf(each, bands, language),
  ]);
  printTable([head, ...rows], output);
}

function figuresOf({ summary }: NodeForecast, language: Language, decimals: number): readonly string[] {
  const { known, mean, deviation, percentiles } = summary;
  if (known === 0) return ['–', '–', ...percentiles.map(() => '–')];
  const points = formatDecimal((100 * deviation).toFixed(decimals), language);
  const shares = [mean, ...percentiles].map((share) => shareText(share, language, decimals));
  return [shares[0] ?? '', points, ...shares.slice(1)];
}

const HEIGHTS = '▁▂▃▄▅▆▇█';

/** A histogram as a row of little columns, two stretches each; nothing where all draws are the same. */
function drawn(histogram: readonly number[]): string {
  if (histogram.length < 2) return '';
  const pairs = histogram.flatMap((count, index) => (index % 2 === 0 ? [count + (histogram[index + 1] ?? 0)] : []));
  const most = Math.max(...pairs);
  return pairs.map((count) => (count === 0 ? ' ' : HEIGHTS[Math.ceil((count / most) * HEIGHTS.length) - 1])).join('');
}

/** The bands it ends in, with their probabilities when there are several. */
function bandsOf({ now, summary }: NodeForecast, bands: readonly Band[], language: Language): string {
  const met = bands.flatMap(({ label }, index) => {
    const count = summary.bands[index] ?? 0;
    return count === 0 ? [] : [{ label, share: count / summary.known }];
  });
  if (met.length === 0) return bandText(now, bands) ?? '';
  const [only] = met;
  if (met.length === 1 && only?.share === 1) return only.label;
  return met.map(({ label, share }) => `${label} ${shareText(share, language, 2)}`).join(', ');
}
