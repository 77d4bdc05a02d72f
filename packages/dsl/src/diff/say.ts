import { expressionText, formatDecimal, type Language, type Quantity, type Ratio, withUnit } from '@traguardo/model';
import { percentDecimal, shownDecimal } from '../checks/exact-decimal.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import type { ChangeCatalogue } from './locales/catalogue.ts';
import { en } from './locales/en.ts';
import { it } from './locales/it.ts';

const CATALOGUES: Readonly<Record<Language, ChangeCatalogue>> = { it, en };

const LONGEST = 120;

/** How values are said in a language. Numbers keep the decimals they need, at most six: nothing approved is rounded away. */
export interface Say {
  readonly language: Language;
  readonly words: ChangeCatalogue;
  readonly percent: (share: Ratio) => string;
  readonly quantity: (quantity: Quantity) => string;
  readonly expression: (expression: Parameters<typeof expressionText>[0]) => string;
  /** A text in quotes, on one line, shortened. */
  readonly quote: (text: string) => string;
  /** A word of the language as plans write it, blanks for underscores. */
  readonly argument: (concept: string) => string;
  readonly clause: (concept: string) => string;
  readonly function: (name: string) => string;
}

/** The words and figures of a difference in a language: decimals as it writes them, units behind them. */
export function sayIn(language: Language): Say {
  const words = CATALOGUES[language];
  return {
    language,
    words,
    percent: (share) => withUnit(formatDecimal(percentDecimal(share), language), '%', language),
    quantity: (quantity) => withUnit(formatDecimal(shownDecimal(quantity), language), quantity.unit.symbol, language),
    expression: (expression) => expressionText(expression, language),
    quote: (text) => words.quote(shortened(text)),
    clause: (concept) => coreVocabulary.print('clause', concept, language),
    function: (name) => coreVocabulary.print('function', name, language),
    argument: (concept) =>
      coreVocabulary.print('argument', concept.replaceAll('-', '_'), language).replaceAll('_', ' '),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
