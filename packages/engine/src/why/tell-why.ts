import {
  absolute,
  compare,
  formatDecimal,
  formatPercent,
  HUNDRED,
  isEqual,
  type Language,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Ratio,
  subtract,
  toDecimal,
  ZERO,
} from '@traguardo/model';
import { inColumns } from '../columns.ts';
import { explainNode, headOfNode, lossesOf, placeText } from '../explain.ts';
import { createTeller, type Teller } from '../teller.ts';
import { apportioned, decimalsFor, type Shown } from './apportion.ts';
import type { Ends, WhyPoints } from './points.ts';
import type { Why, WhyStep } from './why.ts';
import { whyWords } from './words.ts';

/**
 * A `Why` as lines for reading. What is measured: its explanation, with places. What is made of parts: the way down to what
 * costs points, the table of points whose shown figures sum to 100 % minus the score, what costs nothing and what does not count, then
 * the conditions and adjustments on the way, and the explanation of everything measured that costs points, the most costly first.
 */
export function tellWhy(outcome: Outcome, asked: Why, language: Language): readonly string[] {
  const teller = createTeller(outcome, language);
  const { node, steps } = asked;
  if (steps[0]?.isLeaf ?? true) return explainedWithPlace(node, teller);
  const costly = new Map(steps.filter(({ isLeaf }) => isLeaf).map((step) => [step.node.code, step.node]));
  const ruled = steps
    .slice(1)
    .filter(({ isLeaf, node: each }) => !isLeaf && (each.trace.gate?.holds === false || each.adjustment));
  const ordered = asked.points.flatMap(({ node: { code } }) => costly.get(code) ?? []);
  const head = headOfNode(node, teller);
  return [
    ...(steps.length > 1 ? head : head.map((line) => line.replace(/:$/, '.'))),
    ...steps.slice(1).map((step) => stepLine(step, node, teller)),
    ...(asked.total ? [...(steps.length > 1 ? [''] : []), ...tableOf(asked, asked.total, teller)] : []),
    ...restOf(asked, teller),
    ...lossesOf(node, teller),
    ...ruled.flatMap((step) => ['', ...headOfNode(step.node, teller).map((line) => line.replace(/:$/, '.'))]),
    ...ordered.flatMap((leaf) => ['', ...explainedWithPlace(leaf, teller)]),
  ];
}

function explainedWithPlace(node: OutcomeNode, teller: Teller): readonly string[] {
  const { place } = node.trace;
  const words = whyWords[teller.language];
  const lines = explainNode(node, { ...teller, isPlaced: true });
  return place ? [...lines, words.place(placeText(place), place.via ? placeText(place.via) : null)] : lines;
}

function stepLine({ node, depth, within, share, takes }: WhyStep, top: OutcomeNode, teller: Teller): string {
  const words = whyWords[teller.language];
  const score = scoreText(node, teller);
  const name = node.title && node.kind !== 'group' ? `${node.code} ${node.title}` : node.code;
  return `${'  '.repeat(depth)}${words.step(name, score, teller.percent(share), within ?? '', takesText(takes, teller), top.code)}`;
}

function takesText([least, most]: Ends, teller: Teller): string {
  const words = whyWords[teller.language];
  if (!isEqual(least, most)) return words.mayTake(teller.points(least), teller.points(most));
  return compare(least, ZERO) < 0 ? words.gives(teller.points(absolute(least))) : words.takes(teller.points(least));
}

function scoreText({ score, range }: OutcomeNode, { percent, catalogue }: Teller): string {
  if (score) return percent(score);
  return range ? `${percent(range[0])}–${percent(range[1])}` : catalogue.words.missing;
}

/** A column of the table: an ancestor, and both ends as shown. */
interface Column {
  readonly code: string;
  readonly least: Shown;
  readonly most: Shown;
}

/** What each takes from the node and from each of its ancestors; the sum; the sum again as what the score lacks. */
function tableOf({ node, points, reach }: Why, total: Ends, teller: Teller): readonly string[] {
  const words = whyWords[teller.language];
  if (points.length === 0) return [words.allFull];
  const columns = reach.map(({ code, share }) => columnOf(code, share, points));
  const labels = points.map((row) => labelOf(row, teller.language));
  const figures = columns.map(({ code, least, most }) => [
    code,
    ...points.map((_, at) => figureOf([least.rows[at] ?? ZERO, most.rows[at] ?? ZERO], most.decimals, teller)),
    figureOf([least.total, most.total], most.decimals, teller),
  ]);
  const lines = inColumns([[words.takenFrom, ...labels, words.sum], ...figures]);
  const isGiven = points.some(({ takes }) => compare(takes[0], ZERO) < 0);
  return [...lines, checkOf(node, total, columns[0] as Column, teller), ...(isGiven ? [words.givenToo] : [])];
}

function columnOf(code: string, share: Ratio, points: readonly WhyPoints[]): Column {
  const scaled = (end: 0 | 1): readonly Ratio[] => points.map(({ takes }) => multiply(share, takes[end]));
  const decimals = decimalsFor([...scaled(0), ...scaled(1)]);
  return { code, least: apportioned(scaled(0), decimals), most: apportioned(scaled(1), decimals) };
}

function labelOf({ node, cause }: WhyPoints, language: Language): string {
  if (cause === 'rule') return whyWords[language].own[rulingOf(node)](node.code);
  const text = node.title ? `${node.code}  ${node.title}` : node.code;
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`;
}

/** What made the score of a node another one than its parts make. */
function rulingOf({ adjustment, trace: { gate } }: OutcomeNode): 'adjustment' | 'gate' | 'rule' {
  if (adjustment) return 'adjustment';
  return gate?.holds === false ? 'gate' : 'rule';
}

const LONGEST_LABEL = 56;

function figureOf([least, most]: Ends, decimals: number, { language }: Teller): string {
  const text = (value: Ratio): string => formatDecimal(toDecimal(value, decimals), language).replace('-', '−');
  return isEqual(least, most) ? text(least) : `${text(least)}–${text(most)}`;
}

/** `100 % − 97,60 % = 2,40 punti`, in the decimals of the table. */
function checkOf(node: OutcomeNode, total: Ends, { least, most }: Column, teller: Teller): string {
  const { language } = teller;
  const words = whyWords[language];
  const score = (shown: Shown): string =>
    formatPercent(subtract(ONE, multiply(shown.total, HUNDREDTH)), language, shown.decimals);
  if (node.score || isEqual(total[0], total[1]))
    return words.adds(score(most), figureOf([most.total, most.total], most.decimals, teller));
  const [low, high] = [
    figureOf([least.total, least.total], least.decimals, teller),
    figureOf([most.total, most.total], most.decimals, teller),
  ];
  return words.addsRange(score(most), score(least), low, high);
}

const HUNDREDTH: Ratio = { num: 1n, den: HUNDRED.num };

function restOf({ others, outside, points }: Why, { language }: Teller): readonly string[] {
  const words = whyWords[language];
  const areFull = others.every(({ score }) => score !== null && isEqual(score, ONE));
  return [
    ...(others.length > 0 && points.length > 0
      ? [(areFull ? words.othersFull : words.othersFree)(others.length, listed(others))]
      : []),
    ...(outside.length > 0 ? [words.outside(outside.length, listed(outside))] : []),
  ];
}

/** The first codes of a list, and a mark when there are more: the document has all. */
function listed(nodes: readonly OutcomeNode[]): string {
  const codes = nodes.slice(0, MOST_LISTED).map(({ code }) => code);
  return [...codes, ...(nodes.length > MOST_LISTED ? ['…'] : [])].join(', ');
}

const MOST_LISTED = 12;
