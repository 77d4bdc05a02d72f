import { dateText } from './date-text.ts';
import { expressionText } from './expression-text.ts';
import type { Language } from './quantity.ts';
import type { Target } from './target.ts';

const WORDS = {
  it: { yes: 'Sì', before: 'entro il', monitor: 'monitoraggio', unknown: 'non noto', from: 'da', to: 'a' },
  en: { yes: 'Yes', before: 'by', monitor: 'monitoring', unknown: 'not known', from: 'from', to: 'to' },
};

/** A target in one short phrase: `≥ 86,04 %`, `entro il 30/09/2024`, `monitoraggio`. */
export function targetText(target: Target, language: Language): string {
  const words = WORDS[language];
  switch (target.kind) {
    case 'at-least':
      return `≥ ${expressionText(target.bound, language)}`;
    case 'at-most':
      return `≤ ${expressionText(target.bound, language)}`;
    case 'exactly':
      return `= ${expressionText(target.bound, language)}`;
    case 'range':
      return `${words.from} ${expressionText(target.low, language)} ${words.to} ${expressionText(target.high, language)}`;
    case 'phases':
      return `≥ ${expressionText(target.bound, language)}`;
    case 'plugin':
      return [target.name, ...target.args.map((arg) => expressionText(arg, language))].join(' ');
    case 'yes':
      return words.yes;
    case 'before':
      return `${words.before} ${dateText(target.date, language)}`;
    case 'monitor':
      return words.monitor;
    case 'unknown':
      return words.unknown;
    default:
      return target satisfies never;
  }
}
