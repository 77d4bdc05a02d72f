import type { Language } from '@traguardo/model';
import type { Figure } from '../criteria/figure.ts';
import type { FigureName } from '../criteria/figure-names.ts';
import type { CycleNames } from './names.ts';
import { enFigures } from './en-figures.ts';
import type { FigureTexts } from './figure-sentences.ts';
import { itFigures } from './it-figures.ts';
import { listText } from './phrases.ts';

const FIGURES: Readonly<Record<Language, FigureTexts>> = { it: itFigures, en: enFigures };

/** A figure of a criterion as a sentence: how many, of how many, which. Terms and steps go by their names. */
export function figureText({ name, count, of, codes }: Figure, names: CycleNames): string {
  const { language } = names;
  const called = NAMED[name];
  const list = listText([...new Set(codes.map((code) => (called ? names[called](code) : code)))], language);
  return FIGURES[language][name]({ count, of: of ?? 0, codes: list });
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
