import {
  HUNDRED,
  type Language,
  multiply,
  type Outcome,
  type Profile,
  type Ratio,
  targetText,
  toDecimal,
  valueText,
} from '@traguardo/model';
import { resultsTexts } from '../../locales/results.ts';
import { csvNumber, csvText, safeText } from '../../workspace/downloads/csv-text.ts';
import { lossOn } from '../figures/loss.ts';
import { nodeTitle } from '../figures/node-title.ts';

/**
 * The results as CSV for a spreadsheet of the language: `;` and decimal commas in Italian, `,` and dots in English.
 * Percentages are plain numbers. Text that a spreadsheet could run as a formula gets an apostrophe in front.
 */
export function resultsCsv(outcome: Outcome, profile: Profile, language: Language): string {
  const texts = resultsTexts[language];
  const number = (ratio: Ratio | null) =>
    ratio ? csvNumber(toDecimal(multiply(ratio, HUNDRED), profile.decimals), language) : '';
  const label = (code: string | null) => profile.bands.find((band) => band.code === code)?.label ?? '';
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
    safeText(node.code),
    safeText(nodeTitle(node, language)),
    number(node.weight),
    safeText(node.target ? targetText(node.target, language) : ''),
    node.value ? cell(valueText(node.value, language), node.value.kind === 'quantity') : '',
    number(node.score),
    number(node.range?.[0] ?? null),
    number(node.range?.[1] ?? null),
    safeText(node.band ? label(node.band) : node.bands.map(label).join(' / ')),
    number(lossOn(node, outcome.plan)),
  ]);
  return csvText([head, ...rows], language);
}

function cell(text: string, isNumber: boolean): string {
  return isNumber ? text : safeText(text);
}
