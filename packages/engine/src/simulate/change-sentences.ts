import {
  groupOf,
  type Band,
  formatPercent,
  isZero,
  type Language,
  type OutcomeNode,
  type Ratio,
  scoreText,
  sum,
  ZERO,
} from '@traguardo/model';
import { signedPoints } from '../compare/shown-points.ts';
import { type ChangeFigures, changeFigures, decimalsOf, differenceOf } from './change-figures.ts';
import { type Changes, type NodeChange, nodeOf } from './changes.ts';
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
 * its band. The points named add up to the difference, and this is what the scores differ by, all as shown.
 */
export function changeSentences(changes: Changes, bands: BandsOfBoth, language: Language): readonly string[] {
  const words = simulationWords[language];
  const { body, after } = changes;
  const figures = changeFigures(changes);
  const [before, now] = [body.before, body.after].map((node) => scoreText(node, language, figures.places)) as [
    string,
    string,
  ];
  if (body.points === null || figures.body === null) {
    const isWithout = [body.before, body.after].some((node) => !node?.score && !node?.range);
    if (isWithout) return [words.without(after.plan, before, now)];
    return [words.unknown(after.plan, before, now), ...bandSentence(body, bands, language)];
  }
  const { points, decimals } = figures.body;
  const head = isZero(body.points)
    ? words.stays(after.plan, now)
    : words.moves(after.plan, before, now, words.points(signedPoints(points, decimals, language)));
  return [head, ...sourceSentence(figures, language), ...bandSentence(body, bands, language)];
}

/** Why each goal moves whose groups weigh otherwise: how much each group is worth, and what it weighs now and weighed. */
export function reweighingSentences(changes: Changes, language: Language): readonly string[] {
  const words = simulationWords[language];
  const { decimals } = changes.after;
  const figures = changeFigures(changes);
  return reweighedGoals(changes).map(({ goal, groups }) => {
    const told = groups.flatMap(({ before, after }) => {
      const kind = after && groupOf(after.code)?.kind;
      if (!kind || !after.weight || !before?.weight) return [];
      const [is, was] = [after.weight, before.weight].map((weight) => formatPercent(weight, language, decimals));
      return [words.group(kind, scoreText(after, language, decimals), is ?? '', was ?? '')];
    });
    const own = differenceOf(goal, decimalsOf(changes));
    const points = words.points(own === null ? '' : signedPoints(own.points, own.decimals, language));
    const atBody = signedPoints(figures.atBody.get(goal) ?? ZERO, figures.places, language);
    return words.reweighed(nodeOf(goal).code, points, atBody, told);
  });
}

function sourceSentence({ alone, places }: ChangeFigures, language: Language): readonly string[] {
  const words = simulationWords[language];
  const sources = [...alone];
  const [only] = sources;
  if (only === undefined) return [];
  if (sources.length === 1) return [words.onlyFrom(nodeOf(only[0]).code)];
  const named = sources.length > MOST_NAMED ? sources.slice(0, MOST_NAMED - 1) : sources;
  const others = sources.slice(named.length);
  const total = (list: readonly (readonly [NodeChange, Ratio])[]): string =>
    signedPoints(sum(list.map(([, points]) => points)), places, language);
  const parts = [
    ...named.map((source) => `${nodeOf(source[0]).code} ${total([source])}`),
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
