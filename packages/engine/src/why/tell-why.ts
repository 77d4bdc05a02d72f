import { absolute, compare, isEqual, type Language, ONE, type Outcome, type OutcomeNode, ZERO } from '@traguardo/model';
import { inColumns } from '../columns.ts';
import { explainNode, headOfNode, lossesOf, placeText } from '../explain/explain.ts';
import { createTeller, type Teller } from '../explain/teller.ts';
import type { Ends } from './points.ts';
import type { Why, WhyStep } from './why.ts';
import { type WhyTable, whyTable } from './why-table.ts';
import { type WhyWords, whyWords } from './words.ts';

/** A `Why` in words, in the order of reading, with its table apart. */
export interface ToldWhy {
  /** The result, and the way down to what costs points, indented. */
  readonly way: readonly string[];
  readonly table: WhyTable | null;
  /** What costs nothing and what does not count; what the node takes from its ancestors. */
  readonly rest: readonly string[];
  /** The conditions and adjustments on the way, then everything measured that costs points, the most costly first; each with its lines. */
  readonly reasons: readonly (readonly string[])[];
}

/** Tells a `Why`; of what is measured there is only its explanation, with places. */
export function toldWhy(outcome: Outcome, asked: Why, language: Language): ToldWhy {
  const teller = createTeller(outcome, language);
  const { node, steps } = asked;
  if (steps[0]?.isLeaf ?? true)
    return { way: explainedWithPlace(node, teller), table: whyTable(asked, language), rest: [], reasons: [] };
  const costly = new Map(steps.filter(({ isLeaf }) => isLeaf).map((step) => [step.node.code, step.node]));
  const ruled = steps
    .slice(1)
    .filter(({ isLeaf, node: each }) => !isLeaf && (each.trace.gate?.holds === false || each.adjustment));
  const ordered = asked.points.flatMap(({ node: { code } }) => costly.get(code) ?? []);
  const head = headOfNode(node, teller);
  return {
    way: [
      ...(steps.length > 1 ? head : head.map((line) => line.replace(/:$/, '.'))),
      ...steps.slice(1).map((step) => stepLine(step, node, teller)),
    ],
    table: whyTable(asked, language),
    rest: [
      ...(asked.total && asked.points.length === 0 ? [whyWords[language].allFull] : []),
      ...restOf(asked, teller),
      ...lossesOf(node, teller),
    ],
    reasons: [
      ...ruled.map((step) => headOfNode(step.node, teller).map((line) => line.replace(/:$/, '.'))),
      ...ordered.map((leaf) => explainedWithPlace(leaf, teller)),
    ],
  };
}

/**
 * A `Why` as lines for reading. What is measured: its explanation, with places. What is made of parts: the way down to what
 * costs points, the table of points whose shown figures sum to 100 % minus the score, what costs nothing and what does not count, then
 * the conditions and adjustments on the way, and the explanation of everything measured that costs points, the most costly first.
 */
export function tellWhy(outcome: Outcome, asked: Why, language: Language): readonly string[] {
  const { way, table, rest, reasons } = toldWhy(outcome, asked, language);
  if (asked.steps[0]?.isLeaf ?? true) return way; // it says what it takes itself
  const isApart = asked.total !== null && asked.steps.length > 1;
  return [
    ...way,
    ...(isApart ? [''] : []),
    ...(table ? tableLines(table, language) : []),
    ...rest,
    ...reasons.flatMap((lines) => ['', ...lines]),
  ];
}

const LONGEST_LABEL = 56;

function tableLines({ columns, rows, sums, check, hasGiven }: WhyTable, language: Language): readonly string[] {
  const words = whyWords[language];
  const labels = rows.map(({ code, title, rule }) => {
    const text = rule ?? (title ? `${code}  ${title}` : code);
    return rule !== null || text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`;
  });
  const figures = columns.map((code, column) => [
    code,
    ...rows.map(({ points }) => points[column] ?? ''),
    sums[column] ?? '',
  ]);
  const lines = inColumns([[words.takenFrom, ...labels, words.sum], ...figures]);
  return [...lines, check, ...(hasGiven ? [words.givenToo] : [])];
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
  const name = node.title && node.kind !== 'group' ? `${node.code} ${node.title}` : teller.name(node.code);
  return `${'  '.repeat(depth)}${words.step(name, score, teller.percent(share), teller.name(within ?? ''), takesText(takes, teller), teller.name(top.code))}`;
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

function restOf({ others, outside, points }: Why, { language }: Teller): readonly string[] {
  const words = whyWords[language];
  const areFull = others.every(({ score }) => score !== null && isEqual(score, ONE));
  return [
    ...(others.length > 0 && points.length > 0
      ? [(areFull ? words.othersFull : words.othersFree)(others.length, listed(others, words))]
      : []),
    ...(outside.length > 0 ? [words.outside(outside.length, listed(outside, words))] : []),
  ];
}

/** The first codes of a list, and how many more there are: the document has all. */
function listed(nodes: readonly OutcomeNode[], words: WhyWords): string {
  const codes = nodes.slice(0, MOST_LISTED).map(({ code }) => code);
  const rest = nodes.length - codes.length;
  return `${codes.join(', ')}${rest > 0 ? words.more(rest) : ''}`;
}

const MOST_LISTED = 12;
