import {
  absolute,
  type Band,
  compare,
  formatPercent,
  HUNDRED,
  isEqual,
  isZero,
  type Language,
  multiply,
  type OutcomeNode,
  type Ratio,
  round,
  sum,
  ZERO,
} from '@traguardo/model';
import { signedPoints } from '../compare/shown-points.ts';
import type { Changes, NodeChange } from './changes.ts';
import { reweighedGoals } from './under-profile.ts';
import { simulationWords } from './words.ts';

/** The bands of the profile before and of the one after. */
export interface BandsOfBoth {
  readonly before: readonly Band[];
  readonly after: readonly Band[];
}

/** Beyond this many, the sources of a difference are summed up. */
const MOST_NAMED = 8;

/**
 * What becomes of the body: its score before and after, where the difference comes from, the greatest first, and
 * its band. The points named add up to the difference, before they are rounded.
 */
export function changeSentences(changes: Changes, bands: BandsOfBoth, language: Language): readonly string[] {
  const words = simulationWords[language];
  const { body, after } = changes;
  const [before, now] = bothScores(changes, language);
  if (body.points === null) return [words.unknown(after.plan, before, now), ...bandSentence(body, bands, language)];
  const head = isZero(body.points)
    ? words.stays(after.plan, now)
    : words.moves(after.plan, before, now, words.points(pointsText(body.points, language, placesOf(changes))));
  return [head, ...sourceSentence(changes, language), ...bandSentence(body, bands, language)];
}

/** The scores of the body, with more decimals where they would look the same and are not. */
function bothScores({ body, before, after }: Changes, language: Language): readonly [string, string] {
  const written = (more: number): [string, string] => [
    scoreText(body.before, language, before.decimals + more),
    scoreText(body.after, language, after.decimals + more),
  ];
  const [was, is] = written(0);
  return was === is && body.points !== null && !isZero(body.points) ? written(2) : [was, is];
}

/** The nodes that bring something to the difference of the body by themselves, the greatest first. */
export function sourcesOf({ nodes }: Changes): readonly NodeChange[] {
  const size = ({ alone }: NodeChange): Ratio => absolute(alone as Ratio);
  return nodes.filter(({ alone }) => alone !== null && !isZero(alone)).toSorted((a, b) => compare(size(b), size(a)));
}

/** Why each goal moves whose groups weigh otherwise: how much each group is worth, and what it weighs now and weighed. */
export function reweighingSentences(changes: Changes, language: Language): readonly string[] {
  const words = simulationWords[language];
  const { decimals } = changes.after;
  return reweighedGoals(changes).map(({ goal, groups }) => {
    const told = groups.flatMap(({ before, after }) => {
      if (!after?.weight || !before?.weight) return [];
      const kind = after.code.endsWith('.indicators') ? 'indicators' : 'operationals';
      const [is, was] = [after.weight, before.weight].map((weight) => formatPercent(weight, language, decimals));
      return [words.group(kind, scoreText(after, language, decimals), is ?? '', was ?? '')];
    });
    const points = words.points(pointsText(goal.points ?? ZERO, language));
    return words.reweighed(codeOf(goal), points, pointsText(goal.atBody ?? ZERO, language, placesOf(changes)), told);
  });
}

function sourceSentence(changes: Changes, language: Language): readonly string[] {
  const words = simulationWords[language];
  const sources = sourcesOf(changes);
  const [only] = sources;
  if (only === undefined) return [];
  if (sources.length === 1) return [words.onlyFrom(codeOf(only))];
  const named = sources.length > MOST_NAMED ? sources.slice(0, MOST_NAMED - 1) : sources;
  const others = sources.slice(named.length);
  const places = placesOf(changes);
  const total = (list: readonly NodeChange[]): string =>
    pointsText(sum(list.map(({ alone }) => alone as Ratio)), language, places);
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
export function bandText(node: Pick<OutcomeNode, 'band' | 'bands'> | null, bands: readonly Band[]): string | null {
  const codes = node === null ? [] : node.band === null ? node.bands : [node.band];
  const labels = codes.map((code) => bands.find((band) => band.code === code)?.label ?? code);
  return labels.length === 0 ? null : labels.join(' / ');
}

/** `99,90 %`, `tra 60,00 % e 80,00 %`, or that the node takes part in nothing. */
export function scoreText(
  node: Pick<OutcomeNode, 'score' | 'range'> | null,
  language: Language,
  decimals: number,
): string {
  const words = simulationWords[language];
  if (node?.score) return formatPercent(node.score, language, decimals);
  if (!node?.range) return words.none;
  const [low, high] = node.range;
  return words.range(formatPercent(low, language, decimals), formatPercent(high, language, decimals));
}

/** Signed points of 100, with as many decimals (2, 4 or 6) as it takes not to show a difference as nothing, or with `places`. */
export function pointsText(difference: Ratio, language: Language, places?: number): string {
  const points = multiply(difference, HUNDRED);
  const shown = places ?? PLACES.find((each) => isZero(points) || !isZero(round(points, each))) ?? 6;
  return signedPoints(points, shown, language);
}

const PLACES = [2, 4, 6] as const;

/** The fewest decimals (2, 4 or 6) with which what each brings adds up as shown, and none is shown as nothing. */
export function placesOf(changes: Changes): number {
  const parts = sourcesOf(changes).map(({ alone }) => multiply(alone as Ratio, HUNDRED));
  const addsUp = (places: number): boolean => {
    const rounded = parts.map((part) => round(part, places));
    return !rounded.some(isZero) && isEqual(sum(rounded), round(sum(parts), places));
  };
  return PLACES.find(addsUp) ?? 6;
}

function codeOf({ before, after }: NodeChange): string {
  return (after ?? before)?.code ?? '';
}
