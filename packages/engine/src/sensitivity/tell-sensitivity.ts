import {
  absolute,
  compare,
  formatDecimal,
  formatPercent,
  formatQuantity,
  isZero,
  type Language,
  negate,
  ONE,
  type OutcomeNode,
  type Quantity,
  type Ratio,
  subtract,
  toDecimal,
  type Value,
  ZERO,
} from '@traguardo/model';
import { inColumns } from '../columns.ts';
import { catalogues } from '../locales/describe.ts';
import { valueText } from '../value-text.ts';
import { effectCell, effectText } from './effect-text.ts';
import { isFree, type Margin } from './margins.ts';
import type { MissedTarget, Way } from './missed.ts';
import type { Sensitivity } from './sensitivity.ts';
import { sensitivityWords } from './words.ts';

/** So many rows of each list are told; the document has all. */
const MOST_TOLD = 15;
const LONGEST_NAME = 56;

/** A `Sensitivity` in words, in the order of reading, with its table apart. */
export interface ToldSensitivity {
  /** The score of the body and how many numbers move it; where it is not known, what the two figures of an effect mean. */
  readonly opening: readonly string[];
  readonly levers: LeverTable;
  /** Missed targets, and how they are met. */
  readonly missed: ToldList<ToldMissed>;
  /** Targets that asked for little, the weakest first. */
  readonly margins: ToldList<string>;
}

/** A heading, what is below it, and how many more there are (empty when all are told). */
export interface ToldList<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly more: string;
}

/** A missed target and what it costs; each way to meet it alone, and the numbers that do not. */
export interface ToldMissed {
  readonly target: string;
  readonly ways: readonly string[];
}

/** The numbers that move the body, that which moves it most first. */
export interface LeverTable {
  /** Heads of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly LeverRow[];
  readonly more: string;
}

/** A number that moves the body: its value, then what one more, one less, one hundredth worse and reaching a target do, in points. */
interface LeverRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly string[];
}

/** Tells a `Sensitivity`. */
export function toldSensitivity(found: Sensitivity, language: Language): ToldSensitivity {
  const { outcome, levers } = found;
  const words = sensitivityWords[language];
  const moving = levers.filter(({ more, less, worse, reached }) =>
    [more, less, worse, reached].some((effect) => effect && !effect.every(isZero)),
  );
  const body = outcome.nodes[0] as OutcomeNode; // the plan itself is always there
  return {
    opening: openingOf(body, scoreText(body, outcome.decimals, language), moving.length, levers.length, words),
    levers: leverTable(moving, outcome.decimals, language),
    missed: missedTold(found, language),
    margins: marginsTold(found, language),
  };
}

function openingOf(
  { code, score }: OutcomeNode,
  scoreShown: string,
  moving: number,
  all: number,
  words: (typeof sensitivityWords)[Language],
): readonly string[] {
  if (all === 0) return [words.noNumbers(code, scoreShown)];
  const heading = words.heading(code, scoreShown, moving, all);
  return moving === 0 ? [heading.replace(/\. [^.]*$/, '.')] : [heading, ...(score ? [] : [words.bothEnds])];
}

/** A `Sensitivity` as lines for reading: what moves the body, how missed targets are met, which targets asked for little. */
export function tellSensitivity(found: Sensitivity, language: Language): readonly string[] {
  const { opening, levers, missed, margins } = toldSensitivity(found, language);
  return [
    ...opening,
    ...(levers.rows.length === 0 ? [] : ['', ...tableLines(levers)]),
    '',
    missed.heading,
    ...missed.items.flatMap(({ target, ways }) => [`  ${target}`, ...ways.map((way) => `    ${way}`)]),
    ...(margins.items.length === 0 ? [] : ['', margins.heading, ...margins.items.map((item) => `  ${item}`)]),
    ...(margins.more === '' ? [] : [margins.more]),
  ];
}

function leverTable(moving: Sensitivity['levers'], decimals: number, language: Language): LeverTable {
  const words = sensitivityWords[language];
  const { value, more, less, worse, reached } = words.columns;
  const rest = moving.length - MOST_TOLD;
  return {
    columns: [value, more, less, worse, reached],
    rows: moving.slice(0, MOST_TOLD).map((lever) => ({
      id: lever.id,
      title: lever.title,
      cells: [
        formatQuantity(lever.value, language, decimals),
        ...[lever.more, lever.less, lever.worse, lever.reached].map((effect) => effectCell(effect, language)),
      ],
    })),
    more: rest > 0 ? words.moreLevers(rest) : '',
  };
}

function tableLines({ columns, rows, more }: LeverTable): readonly string[] {
  const table = inColumns([
    ['', ...rows.map(({ id, title }) => nameOf(id, title))],
    ...columns.map((head, at) => [head, ...rows.map(({ cells }) => cells[at] ?? '')]),
  ]);
  return [...table, ...(more === '' ? [] : [more])];
}

function scoreText({ score, range }: OutcomeNode, decimals: number, language: Language): string {
  const percent = (value: Ratio): string => formatPercent(value, language, decimals);
  return score ? percent(score) : (range?.map(percent).join('–') ?? '–');
}

function nameOf(id: string, title: string): string {
  const isTold = title === '' || title === id || id.endsWith(`.${title}`);
  const text = isTold ? id : `${id}  ${title}`;
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}

function missedTold({ outcome, missed }: Sensitivity, language: Language): ToldList<ToldMissed> {
  const words = sensitivityWords[language];
  if (missed.length === 0) return { heading: words.noneMissed, items: [], more: '' };
  const items = missed.map((each) => missedOf(each, outcome.plan, outcome.decimals, language));
  return { heading: words.missed, items, more: '' };
}

function missedOf(
  { node, ways, others }: MissedTarget,
  body: string,
  decimals: number,
  language: Language,
): ToldMissed {
  const words = sensitivityWords[language];
  const cost = negate(node.trace.losses.at(-1)?.points ?? ZERO);
  const name = node.title ? `${node.code} ${node.title}` : node.code;
  const ids = others.map(({ id }) => id).join(', ');
  return {
    target: isZero(cost) ? name : `${name}: ${effectText([cost, cost], body, language)}`,
    ways: [
      ...ways.map((way) => words.meets(wayText(way, decimals, language), effectText(way.effect, body, language))),
      ...(ids === '' ? [] : [words.notAlone(ids)]),
    ],
  };
}

/** `Con 2 N. in più PIRA08.done (da 180 N. a 182 N.)`. */
function wayText({ id, from, to }: Way, decimals: number, language: Language): string {
  const words = sensitivityWords[language];
  const text = (value: Value): string => valueText(value, catalogues[language], language, decimals);
  if (from.kind !== 'quantity' || to.kind !== 'quantity') return words.withAnswer(id, text(to));
  const difference = subtract(to.quantity.value, from.quantity.value);
  const change = formatQuantity({ ...to.quantity, value: absolute(difference) }, language, decimals);
  return (compare(difference, ZERO) > 0 ? words.withMore : words.withLess)(change, id, text(from), text(to));
}

function marginsTold({ outcome, margins }: Sensitivity, language: Language): ToldList<string> {
  const words = sensitivityWords[language];
  const beyond = margins.filter(({ times }) => compare(times, ONE) > 0);
  const rest = beyond.length - MOST_TOLD;
  return {
    heading: words.weak,
    items: beyond.slice(0, MOST_TOLD).map((margin) => marginText(margin, outcome.plan, outcome.decimals, language)),
    more: rest > 0 ? words.moreTargets(rest) : '',
  };
}

function marginText(margin: Margin, body: string, decimals: number, language: Language): string {
  const words = sensitivityWords[language];
  const { node, value, target, times, side, cost } = margin;
  const text = (quantity: Quantity): string => formatQuantity(quantity, language, decimals);
  const multiple = formatDecimal(toDecimal(times, 2), language);
  const compared = side === 'at-least' ? words.timesTarget : words.targetTimes;
  const asked = isFree(margin) ? words.free(text(value)) : words.costly(text(value), effectText(cost, body, language));
  return `${compared(node.code, text(value), multiple, text(target))}; ${asked}.`;
}
