import type { LossItem } from '@traguardo/chart';
import { type Language, sum } from '@traguardo/model';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { resultsTexts } from '../../locales/results.ts';
import type { LossOn } from '../figures/loss.ts';

/** The steps of a chart of losses, in the order given; beyond `limit` the last ones are summed into one without a code. */
export function lossItems(losses: readonly LossOn[], limit: number, language: Language): readonly LossItem[] {
  const shown = losses.length > limit ? losses.slice(0, limit - 1) : losses;
  const rest = losses.slice(shown.length);
  const named = shown.map(({ node: { code, title }, points, isOwn }): LossItem => {
    return { code, title: isOwn ? resultsTexts[language].byRule(title) : title, points };
  });
  if (rest.length === 0) return named;
  const others = { code: '', title: resultPagesTexts[language].others(rest.length) };
  return [...named, { ...others, points: sum(rest.map(({ points }) => points)) }];
}
