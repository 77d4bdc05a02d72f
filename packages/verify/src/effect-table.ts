import { pointsBetweenText, shownDifference, signedPoints } from '@traguardo/engine';
import { type Language, type OutcomeNode, scoreText } from '@traguardo/model';
import type { RevisionEffect, ScoreEffect } from './revision-effect.ts';

/** A node with the targets before and after, every figure written out. */
export interface EffectRow {
  readonly code: string;
  readonly title: string;
  readonly kind: OutcomeNode['kind'];
  readonly before: string;
  readonly after: string;
  /** In points, signed; two ends while it is not known; a dash where there is none. */
  readonly difference: string;
}

/** What a revision does to the scores as rows of texts, the body first. */
export function effectRows({ body, nodes, after }: RevisionEffect, language: Language): readonly EffectRow[] {
  return [body, ...nodes].map((effect) => rowOf(effect, after.decimals, language));
}

function rowOf({ before, after, difference }: ScoreEffect, decimals: number, language: Language): EffectRow {
  const node = after ?? before;
  const shown = before?.score && after?.score ? shownDifference(before.score, after.score, decimals) : null;
  const places = shown?.decimals ?? decimals;
  const score = (of: OutcomeNode | null): string => (of === null ? '–' : scoreText(of, language, places));
  return {
    code: node?.code ?? '',
    title: node?.title ?? '',
    kind: node?.kind ?? 'plan',
    before: score(before),
    after: score(after),
    difference: shown
      ? signedPoints(shown.points, places, language)
      : difference
        ? pointsBetweenText(difference, places, language)
        : '–',
  };
}
