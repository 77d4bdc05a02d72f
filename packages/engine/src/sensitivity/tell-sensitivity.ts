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

/** A `Sensitivity` as lines for reading: what moves the body, how missed targets are met, which targets asked for little. */
export function tellSensitivity(found: Sensitivity, language: Language): readonly string[] {
  return [...leverLines(found, language), '', ...missedLines(found, language), ...marginLines(found, language)];
}

function leverLines({ outcome, levers }: Sensitivity, language: Language): readonly string[] {
  const words = sensitivityWords[language];
  const moving = levers.filter(({ more, less, worse, reached }) =>
    [more, less, worse, reached].some((effect) => effect && !effect.every(isZero)),
  );
  const body = outcome.nodes[0] as OutcomeNode; // the plan itself is always there
  const heading = words.heading(body.code, scoreText(body, outcome.decimals, language), moving.length, levers.length);
  if (moving.length === 0) return [heading.replace(/\. [^.]*$/, '.')];
  const told = moving.slice(0, MOST_TOLD);
  const { value, more, less, worse, reached } = words.columns;
  const table = inColumns([
    ['', ...told.map((lever) => nameOf(lever.id, lever.title))],
    [value, ...told.map((lever) => formatQuantity(lever.value, language, outcome.decimals))],
    [more, ...told.map((lever) => effectCell(lever.more, language))],
    [less, ...told.map((lever) => effectCell(lever.less, language))],
    [worse, ...told.map((lever) => effectCell(lever.worse, language))],
    [reached, ...told.map((lever) => effectCell(lever.reached, language))],
  ]);
  const rest = moving.length - told.length;
  return [
    heading,
    ...(body.score ? [] : [words.bothEnds]),
    '',
    ...table,
    ...(rest > 0 ? [words.moreLevers(rest)] : []),
  ];
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

function missedLines({ outcome, missed }: Sensitivity, language: Language): readonly string[] {
  const words = sensitivityWords[language];
  if (missed.length === 0) return [words.noneMissed];
  return [words.missed, ...missed.flatMap((each) => targetLines(each, outcome.plan, outcome.decimals, language))];
}

function targetLines(
  { node, ways, others }: MissedTarget,
  body: string,
  decimals: number,
  language: Language,
): readonly string[] {
  const words = sensitivityWords[language];
  const cost = negate(node.trace.losses.at(-1)?.points ?? ZERO);
  const name = node.title ? `${node.code} ${node.title}` : node.code;
  const ids = others.map(({ id }) => id).join(', ');
  return [
    `  ${isZero(cost) ? name : `${name}: ${effectText([cost, cost], body, language)}`}`,
    ...ways.map(
      (way) => `    ${words.meets(wayText(way, decimals, language), effectText(way.effect, body, language))}`,
    ),
    ...(ids === '' ? [] : [`    ${words.notAlone(ids)}`]),
  ];
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

function marginLines({ outcome, margins }: Sensitivity, language: Language): readonly string[] {
  const words = sensitivityWords[language];
  const beyond = margins.filter(({ times }) => compare(times, ONE) > 0);
  if (beyond.length === 0) return [];
  const rest = beyond.length - MOST_TOLD;
  return [
    '',
    words.weak,
    ...beyond.slice(0, MOST_TOLD).map((margin) => `  ${marginText(margin, outcome.plan, outcome.decimals, language)}`),
    ...(rest > 0 ? [words.moreTargets(rest)] : []),
  ];
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
