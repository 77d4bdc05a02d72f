import { dateText } from './date-text.ts';
import { expressionText } from './expression-text.ts';
import type { Expression } from './expression.ts';
import type { Language } from './quantity.ts';
import type { Target } from './target.ts';

const WORDS = {
  it: { yes: 'Sì', before: 'entro il', monitor: 'monitoraggio', unknown: 'non noto', from: 'da', to: 'a' },
  en: { yes: 'Yes', before: 'by', monitor: 'monitoring', unknown: 'not known', from: 'from', to: 'to' },
};

/** A target in one short phrase: `≥ 86,04 %`, `entro il 30/09/2024`, `monitoraggio`. `told`: its bounds, by default as they are written. */
export function targetText(
  target: Target,
  language: Language,
  told: (bound: Expression) => string = (bound) => expressionText(bound, language),
): string {
  const words = WORDS[language];
  switch (target.kind) {
    case 'at-least':
      return `≥ ${told(target.bound)}`;
    case 'at-most':
      return `≤ ${told(target.bound)}`;
    case 'exactly':
      return `= ${told(target.bound)}`;
    case 'range':
      return `${words.from} ${told(target.low)} ${words.to} ${told(target.high)}`;
    case 'phases':
      return `≥ ${told(target.bound)}`;
    case 'plugin':
      return [target.name, ...target.args.map(told)].join(' ');
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
