import {
  absolute,
  type Band,
  compare,
  formatDecimal,
  formatPercent,
  HUNDRED,
  isZero,
  type Language,
  multiply,
  type OutcomeNode,
  type Ratio,
  sum,
  toDecimal,
} from '@traguardo/model';
import type { Changes, NodeChange } from './changes.ts';
import { simulationWords } from './words.ts';

/** The bands of the profile before and of the one after. */
export interface BandsOfBoth {
  readonly before: readonly Band[];
  readonly after: readonly Band[];
}

/** Beyond this many, the indicators of a difference are summed up. */
const MOST_NAMED = 8;

/**
 * What becomes of the body: its score before and after, which indicators the difference comes from, the greatest first, and
 * its band. The points named add up to the difference, before they are rounded.
 */
export function changeSentences(changes: Changes, bands: BandsOfBoth, language: Language): readonly string[] {
  const words = simulationWords[language];
  const { body, after } = changes;
  const before = scoreText(body.before, language, changes.before.decimals);
  const now = scoreText(body.after, language, after.decimals);
  if (body.points === null) return [words.unknown(after.plan, before, now), ...bandSentence(body, bands, language)];
  const head = isZero(body.points)
    ? words.stays(after.plan, now)
    : words.moves(after.plan, before, now, words.points(pointsText(body.points, language)));
  return [head, ...sourceSentence(changes, language), ...bandSentence(body, bands, language)];
}

/** The indicators that bring something to the difference of the body, the greatest first. */
export function sourcesOf({ nodes }: Changes): readonly NodeChange[] {
  const size = ({ atBody }: NodeChange): Ratio => absolute(atBody as Ratio);
  return nodes
    .filter(
      ({ before, after, atBody }) => (after ?? before)?.kind === 'indicator' && atBody !== null && !isZero(atBody),
    )
    .toSorted((a, b) => compare(size(b), size(a)));
}

function sourceSentence(changes: Changes, language: Language): readonly string[] {
  const words = simulationWords[language];
  const sources = sourcesOf(changes);
  const [only] = sources;
  if (only === undefined) return [];
  if (sources.length === 1) return [words.onlyFrom(codeOf(only))];
  const named = sources.length > MOST_NAMED ? sources.slice(0, MOST_NAMED - 1) : sources;
  const others = sources.slice(named.length);
  const total = (list: readonly NodeChange[]): string =>
    pointsText(sum(list.map(({ atBody }) => atBody as Ratio)), language);
  const parts = [
    ...named.map((source) => `${codeOf(source)} ${total([source])}`),
    ...(others.length === 0 ? [] : [`${words.others(others.length)} ${total(others)}`]),
  ];
  return [words.from(parts, words.points(total(sources)))];
}

function bandSentence({ before, after }: NodeChange, bands: BandsOfBoth, language: Language): readonly string[] {
  const words = simulationWords[language];
  const was = bandText(before, bands.before) ?? words.noBand;
  const is = bandText(after, bands.after) ?? words.noBand;
  if (was === is) return is === words.noBand ? [] : [words.sameBand(is)];
  return [words.band(was, is)];
}

/** The label of a node's band, or of those it can still end in; null when there is none. */
export function bandText(node: OutcomeNode | null, bands: readonly Band[]): string | null {
  const codes = node === null ? [] : node.band === null ? node.bands : [node.band];
  const labels = codes.map((code) => bands.find((band) => band.code === code)?.label ?? code);
  return labels.length === 0 ? null : labels.join(' / ');
}

/** `99,90 %`, `tra 60,00 % e 80,00 %`, or that the node takes part in nothing. */
export function scoreText(node: OutcomeNode | null, language: Language, decimals: number): string {
  const words = simulationWords[language];
  if (node?.score) return formatPercent(node.score, language, decimals);
  if (!node?.range) return words.none;
  const [low, high] = node.range;
  return words.range(formatPercent(low, language, decimals), formatPercent(high, language, decimals));
}

/** Signed points of 100, with as many decimals (2, 4 or 6) as it takes not to show a difference as nothing. */
export function pointsText(difference: Ratio, language: Language): string {
  const points = multiply(difference, HUNDRED);
  const shown = [2, 4, 6].map((places) => toDecimal(points, places)).find((text) => /[1-9]/.test(text));
  const text = formatDecimal(shown ?? toDecimal(points, isZero(points) ? 2 : 6), language);
  return points.num > 0n ? `+${text}` : text.replace('-', '−');
}

function codeOf({ before, after }: NodeChange): string {
  return (after ?? before)?.code ?? '';
}
