import {
  HUNDRED,
  type Language,
  multiply,
  type Outcome,
  type Profile,
  type Ratio,
  safeText,
  targetText,
  toDecimal,
  valueText,
} from '@traguardo/model';
import { resultsTexts } from '../../locales/results.ts';
import { bandText } from '../../workspace/band-text.ts';
import { csvNumber } from '../../workspace/downloads/csv-text.ts';
import { lossOn } from '../figures/loss.ts';
import { nodeName } from '../figures/node-title.ts';

/**
 * The results as rows for a spreadsheet of the language: decimal commas in Italian, dots in English.
 * Percentages are plain numbers. Text that a spreadsheet could run as a formula gets an apostrophe in front.
 */
export function resultsRows(outcome: Outcome, profile: Profile, language: Language): readonly (readonly string[])[] {
  const texts = resultsTexts[language];
  const number = (ratio: Ratio | null) =>
    ratio ? csvNumber(toDecimal(multiply(ratio, HUNDRED), profile.decimals), language) : '';
  const head = [
    '',
    texts.node,
    `${texts.weight} %`,
    texts.target,
    texts.value,
    `${texts.score} %`,
    `${texts.min} %`,
    `${texts.max} %`,
    texts.band,
    texts.loss,
  ];
  const rows = outcome.nodes.map((node) => [
    node.kind === 'group' ? '' : safeText(node.code),
    safeText(node.kind === 'group' ? nodeName(node, language) : node.title),
    number(node.weight),
    safeText(node.target ? targetText(node.target, language) : ''),
    node.value ? cell(valueText(node.value, language), node.value.kind === 'quantity') : '',
    number(node.score),
    number(node.range?.[0] ?? null),
    number(node.range?.[1] ?? null),
    safeText(bandText(node, profile.bands)),
    number(lossOn(node, outcome.plan)),
  ]);
  return [head, ...rows];
}

function cell(text: string, isNumber: boolean): string {
  return isNumber ? text : safeText(text);
}
