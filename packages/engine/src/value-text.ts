import { dateText, formatQuantity, type Language, type Target } from '@traguardo/model';
import type { Computed } from './expression/computed.ts';
import { type ExpressionStyle, expressionText } from './expression/text.ts';
import type { Catalogue } from './locales/catalogue.ts';

/** What a value says to a person: `92,04 %`, `sì`, `16/07/2024`, `bando, prove`, `n.d.`; causes are spelled out. */
export function valueText(value: Computed, catalogue: Catalogue, language: Language, decimals = 2): string {
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value.quantity, language, decimals);
    case 'boolean':
      return value.value ? catalogue.words.yes : catalogue.words.no;
    case 'date':
      return dateText(value.date, language);
    case 'phases':
      return value.done.length === 0 ? '–' : value.done.join(', ');
    case 'text':
      return value.label ?? value.text;
    case 'missing':
      return catalogue.words.missing;
    case 'undefined':
      return catalogue.causes[value.cause.kind](value.cause.subject);
  }
}

/** How a language prints expressions; `measure` names or replaces the measures. */
export function styleOf(
  catalogue: Catalogue,
  language: Language,
  measure: ExpressionStyle['measure'],
): ExpressionStyle {
  return { language, measure, words: catalogue.words };
}

/** What a target asks, as it follows a value: ` su 3,00 %`, ` su un massimo di 4,19 gg`, `, richiesto sì`. */
export function targetText(target: Target, catalogue: Catalogue, style: ExpressionStyle): string {
  const phrase = catalogue.targets[target.kind];
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return phrase(expressionText(target.bound, style), '');
    case 'range':
      return phrase(expressionText(target.low, style), expressionText(target.high, style));
    case 'before':
      return phrase(dateText(target.date, style.language), '');
    case 'plugin':
      return phrase(target.name, target.args.map((arg) => expressionText(arg, style)).join(' '));
    case 'yes':
    case 'monitor':
    case 'unknown':
      return phrase('', '');
  }
}
