import type { Language } from '@traguardo/model';
import type { Figure } from '../criteria/figure.ts';
import type { FigureName } from '../criteria/figure-names.ts';
import type { CycleNames } from './names.ts';
import { enFigures } from './en-figures.ts';
import type { FigureTexts } from './figure-sentences.ts';
import { itFigures } from './it-figures.ts';
import { listText } from './phrases.ts';

const FIGURES: Readonly<Record<Language, FigureTexts>> = { it: itFigures, en: enFigures };

/** A figure of a criterion as a sentence: how many, of how many, which. */
export function figureText(figure: Figure, names: CycleNames): string {
  const { language } = names;
  const codes = listText(figureItems(figure, names), language);
  return FIGURES[language][figure.name]({ count: figure.count, of: figure.of ?? 0, codes });
}

/** Which things a figure counts, each once: by their codes; terms and steps by their names. */
export function figureItems({ name, codes }: Figure, names: CycleNames): readonly string[] {
  const called = NAMED[name];
  return [...new Set(codes.map((code) => (called ? names[called](code) : code)))];
}

const NAMED: Readonly<Partial<Record<FigureName, 'term' | 'event'>>> = {
  'terms-met': 'term',
  'terms-late': 'term',
  'recorded-later': 'event',
};

/** The evidence of a criterion as one text, as a form starts with it. */
export function evidenceText(figures: readonly Figure[], names: CycleNames): string {
  return figures.map((figure) => figureText(figure, names)).join(' ');
}
