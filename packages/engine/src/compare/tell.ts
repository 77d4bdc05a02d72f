import { isEqual, type Language, type Ratio, scoreText, sum } from '@traguardo/model';
import { type Attribution, type Cause, CAUSES, type NodeComparison, type OutcomeComparison } from './comparison.ts';
import { endsOf } from './ends-of.ts';
import { type Mover, moversOf } from './movers.ts';
import { createReasons } from './reasons.ts';
import { addingUp, pointsBetween, type ShownDifference, shownDifference, signedPoints } from './shown-points.ts';
import { type ComparisonWords, comparisonWords } from './words.ts';

/** A line of points as they are shown: one text, or two (at the least, at the most) while something is unknown. */
interface ToldLine {
  readonly label: string;
  readonly points: readonly string[];
}

/** What one node of a line brings, and the old and the new of it. */
interface ToldMover extends ToldLine {
  readonly cause: string;
  readonly reason: string;
}

/** The difference of one node in words: lines whose points add up as shown. */
export interface ToldDifference {
  /** Both scores, and their difference as it follows from what is shown. */
  readonly heading: string;
  /** The same in one sentence for each end, cause by cause. */
  readonly sentences: readonly string[];
  /** What two columns of points mean; empty when there is one. */
  readonly note: string;
  /** Heads of the columns of points; empty when there is one. */
  readonly columns: readonly string[];
  /** The four causes, then the total; empty when there is nothing to take apart. */
  readonly causes: readonly ToldLine[];
  /** The nodes that move it most, then what all others bring together. */
  readonly movers: readonly ToldMover[];
}

/** Beyond this many, nodes are summed up. */
const MOST_TOLD = 12;

/** Tells the difference of a node: both scores, the causes, and who moves it. Deterministic. */
export function tellDifference(
  node: NodeComparison,
  comparison: OutcomeComparison,
  language: Language,
): ToldDifference {
  const words = comparisonWords[language];
  const ends = shownEnds(node, comparison);
  const decimals = ends?.[0]?.shown.decimals ?? comparison.after.decimals;
  const heading = headingOf(node, ends, decimals, words, language);
  if (!node.ends || ends === null || ends.every(({ attribution }) => attribution.parts.length === 0))
    return { heading, sentences: [], note: '', columns: [], causes: [], movers: [] };
  const columns = ends.length === 2 ? words.ends : [];
  return {
    heading,
    sentences: ends.map((end, at) => causesSentence(end, columns[at] ?? '', words, language)),
    note: ends.length === 2 ? words.endsMeaning : '',
    columns,
    causes: causeLines(ends, words, language),
    movers: moverLines(moversOf(node.ends), ends, { node, comparison, language, words }),
  };
}

/** How both outcomes call a node: `ENTE Camera …`, or `A = B …` where the codes differ. */
function nameOf({ before, after }: NodeComparison): string {
  const codes = [...new Set([before.code, after.code])].join(' = ');
  return after.title === '' || after.title === after.code ? codes : `${codes} ${after.title}`;
}

/** One end of what is possible: the difference as shown, and taken apart. */
interface ShownEnd {
  readonly shown: ShownDifference;
  readonly attribution: Attribution;
}

/** Once when both ends say the same, otherwise twice; null when there is nothing to take apart. */
function shownEnds({ before, after, ends }: NodeComparison, comparison: OutcomeComparison): readonly ShownEnd[] | null {
  const [old, now] = [endsOf(before), endsOf(after)];
  if (!ends || !old || !now) return null;
  const decimals = Math.max(comparison.before.decimals, comparison.after.decimals);
  const [low, high] = ends;
  const least = { attribution: low, shown: shownDifference(old[0], now[0], decimals) };
  const greatest = { attribution: high, shown: shownDifference(old[1], now[1], decimals) };
  return isSame(low, high) ? [least] : [least, greatest];
}

function isSame(low: Attribution, high: Attribution): boolean {
  const movers = moversOf([low, high]);
  return isEqual(low.difference, high.difference) && movers.every(({ points }) => isEqual(points[0], points[1]));
}

function headingOf(
  node: NodeComparison,
  ends: readonly ShownEnd[] | null,
  decimals: number,
  words: ComparisonWords,
  language: Language,
): string {
  const [was, is] = [node.before, node.after].map((each) => scoreText(each, language, decimals));
  const [name, old, now] = [nameOf(node), was ?? '', is ?? ''];
  if (!ends) return words.incomparable(name, old, now);
  if (node.before.score && node.after.score) {
    const { points } = shownDifference(node.before.score, node.after.score, decimals);
    if (isEqual(node.before.score, node.after.score)) return words.same(name, now);
    return words.difference(name, old, now, signedPoints(points, decimals, language));
  }
  if (old === now && ends.every(({ attribution }) => attribution.parts.length === 0)) return words.same(name, now);
  if (!node.difference) return words.incomparable(name, old, now);
  const [least = '', greatest] = pointsBetween(node.difference, decimals, language);
  return greatest === undefined
    ? words.difference(name, old, now, least)
    : words.between(name, old, now, least, greatest);
}

function causesSentence(
  { attribution, shown }: ShownEnd,
  end: string,
  words: ComparisonWords,
  language: Language,
): string {
  const amounts = addingUp(
    CAUSES.map((cause) => attribution.causes[cause]),
    shown,
  );
  const text = (points: Ratio): string => signedPoints(points, shown.decimals, language);
  const told = CAUSES.map((cause: Cause, at) => words.amount(words.causes[cause], text(amounts[at] ?? shown.points)));
  return words.by(told, text(shown.points), end);
}

function causeLines(ends: readonly ShownEnd[], words: ComparisonWords, language: Language): readonly ToldLine[] {
  const columns = ends.map(({ attribution, shown }) => {
    const amounts = addingUp(
      CAUSES.map((cause) => attribution.causes[cause]),
      shown,
    );
    return [...amounts, shown.points].map((points) => signedPoints(points, shown.decimals, language));
  });
  const labels = [...CAUSES.map((cause) => words.causes[cause]), words.total];
  return labels.map((label, row) => ({ label, points: columns.map((column) => column[row] ?? '') }));
}

interface Telling {
  readonly node: NodeComparison;
  readonly comparison: OutcomeComparison;
  readonly language: Language;
  readonly words: ComparisonWords;
}

function moverLines(
  movers: readonly Mover[],
  ends: readonly ShownEnd[],
  { node, comparison, language, words }: Telling,
): readonly ToldMover[] {
  const named = movers.length > MOST_TOLD ? movers.slice(0, MOST_TOLD - 1) : movers;
  const rest = movers.slice(named.length);
  const columns = ends.map(({ shown }, end) => {
    const amount = ({ points }: Mover): Ratio => points[end === 0 ? 0 : 1];
    const others = rest.length === 0 ? [] : [sum(rest.map(amount))];
    return addingUp([...named.map(amount), ...others], shown).map((points) =>
      signedPoints(points, shown.decimals, language),
    );
  });
  const { labelOf, reasonOf } = createReasons(node, comparison, language);
  const pointsOf = (row: number): readonly string[] => columns.map((column) => column[row] ?? '');
  const lines = named.map((mover, row) => ({
    label: labelOf(mover),
    points: pointsOf(row),
    cause: words.causes[mover.cause],
    reason: reasonOf(mover),
  }));
  if (rest.length === 0) return lines;
  return [...lines, { label: words.others(rest.length), points: pointsOf(named.length), cause: '', reason: '' }];
}
