import { type NodeComparison, shownDifference, signedPoints } from '@traguardo/engine';
import { formatPercent, type Language, type OutcomeNode } from '@traguardo/model';
import { texts } from '../../locales.ts';
import { words } from './words.ts';

/**
 * One node: `  AS3 Qualità: 99,00 % → 99,69 %  (+0,69 punti)`, the points as they follow from the scores shown (decision 0211); none while
 * one of the scores is not known.
 */
export function effectLine({ before, after }: NodeComparison, language: Language, decimals: number): string {
  const shown = before.score && after.score && shownDifference(before.score, after.score, decimals);
  const places = shown ? shown.decimals : decimals;
  const scores = [before, after].map((node) => standingText(node, language, places)).join(' → ');
  const points = shown ? `  (${words[language].points(signedPoints(shown.points, places, language))})` : '';
  return `  ${`${after.code} ${after.title}`.trim()}: ${scores}${points}`;
}

function standingText({ score, range, status }: OutcomeNode, language: Language, decimals: number): string {
  if (score) return formatPercent(score, language, decimals);
  if (!range) return texts[language].status[status];
  return words[language].from(formatPercent(range[0], language, decimals), formatPercent(range[1], language, decimals));
}
