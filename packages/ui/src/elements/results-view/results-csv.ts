import {
  formatDecimal,
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
import { lossOn } from '../figures/loss.ts';
import { nodeTitle } from '../figures/node-title.ts';

/**
 * The results as CSV for a spreadsheet of the language: `;` and decimal commas in Italian, `,` and dots in English.
 * Percentages are plain numbers. Text that a spreadsheet could run as a formula gets an apostrophe in front.
 */
export function resultsCsv(outcome: Outcome, profile: Profile, language: Language): string {
  const texts = resultsTexts[language];
  const separator = language === 'it' ? ';' : ',';
  const number = (ratio: Ratio | null) =>
    ratio
      ? formatDecimal(toDecimal(multiply(ratio, HUNDRED), profile.decimals), language).replace(/[.,](?=\d{3}\b)/g, '')
      : '';
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
    safe(node.code),
    safe(nodeTitle(node, language)),
    number(node.weight),
    safe(node.target ? targetText(node.target, language) : ''),
    node.value ? cell(valueText(node.value, language), node.value.kind === 'quantity') : '',
    number(node.score),
    number(node.range?.[0] ?? null),
    number(node.range?.[1] ?? null),
    safe(node.band ? label(node.band) : node.bands.map(label).join(' / ')),
    number(lossOn(node, outcome.plan)),
  ]);
  return [head, ...rows].map((row) => row.map((text) => quote(text, separator)).join(separator)).join('\r\n');
}

function cell(text: string, isNumber: boolean): string {
  return isNumber ? text : safe(text);
}

function safe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
