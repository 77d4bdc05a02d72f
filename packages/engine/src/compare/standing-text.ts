import { formatPercent, type Language, type OutcomeNode } from '@traguardo/model';
import { comparisonWords } from './words.ts';

/** `99,90 %`, `tra 87,88 % e 99,98 %`, or that there is no score. */
export function standingText({ score, range }: OutcomeNode, decimals: number, language: Language): string {
  const words = comparisonWords[language];
  if (score) return formatPercent(score, language, decimals);
  if (!range) return words.none;
  return words.range(formatPercent(range[0], language, decimals), formatPercent(range[1], language, decimals));
}
