import type { Language } from '@traguardo/model';
import type { Figure } from '../criteria/figure.ts';
import type { FigureName } from '../criteria/figure-names.ts';
import { CYCLE_TEXTS } from './texts.ts';
import { enFigures } from './en-figures.ts';
import type { FigureTexts } from './figure-sentences.ts';
import { itFigures } from './it-figures.ts';
import { listText } from './phrases.ts';

const FIGURES: Readonly<Record<Language, FigureTexts>> = { it: itFigures, en: enFigures };

/** A figure of a criterion as a sentence: how many, of how many, which. Terms and steps go by their names. */
export function figureText({ name, count, of, codes }: Figure, language: Language): string {
  const { terms, events } = CYCLE_TEXTS[language];
  const names: Readonly<Record<string, string>> = NAMED.has(name) ? { ...terms, ...events } : {};
  const list = listText([...new Set(codes.map((code) => names[code] ?? code))], language);
  return FIGURES[language][name]({ count, of: of ?? 0, codes: list });
}

const NAMED: ReadonlySet<FigureName> = new Set(['terms-met', 'terms-late', 'recorded-later']);

/** The evidence of a criterion as one text, as a form starts with it. */
export function evidenceText(figures: readonly Figure[], language: Language): string {
  return figures.map((figure) => figureText(figure, language)).join(' ');
}
