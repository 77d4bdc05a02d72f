import type { OutcomeNode, Ratio } from '@traguardo/model';

/** The least and the greatest score of a node, equal when it is known; null for what takes part in nothing. */
export function endsOf({ score, range }: Pick<OutcomeNode, 'score' | 'range'>): readonly [Ratio, Ratio] | null {
  return score ? [score, score] : range;
}
