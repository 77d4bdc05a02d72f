import { pointsBetweenText, shownDifference } from '@traguardo/engine';
import { cellText, type Language, type OutcomeNode, type OutlineCell, PERCENT_POINT, quantity } from '@traguardo/model';
import type { RevisionEffect, ScoreEffect } from './revision-effect.ts';
import { scoreCell } from './score-cell.ts';

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

/** The same as cells of a table. */
type EffectCells = Pick<EffectRow, 'code' | 'title' | 'kind'> &
  Readonly<Record<'before' | 'after' | 'difference', OutlineCell>>;

/** Points under a head that says so. */
const POINTS = { ...PERCENT_POINT, symbol: '' };

/** What a revision does to the scores as rows of texts, the body first. */
export function effectRows(effect: RevisionEffect, language: Language): readonly EffectRow[] {
  return effectCells(effect, language).map(({ before, after, difference, ...node }) => ({
    ...node,
    before: cellText(before, language),
    after: cellText(after, language),
    difference: cellText(difference, language),
  }));
}

/** The same as cells of a table: a figure that is known is a number. */
export function effectCells({ body, nodes, after }: RevisionEffect, language: Language): readonly EffectCells[] {
  return [body, ...nodes].map((effect) => rowOf(effect, after.decimals, language));
}

function rowOf({ before, after, difference }: ScoreEffect, decimals: number, language: Language): EffectCells {
  const node = after ?? before;
  const of = node?.code ?? '';
  const shown = before?.score && after?.score ? shownDifference(before.score, after.score, decimals) : null;
  const places = shown?.decimals ?? decimals;
  const range: OutlineCell = difference
    ? { kind: 'text', text: pointsBetweenText(difference, places, language), of }
    : { kind: 'missing' };
  return {
    code: of,
    title: node?.title ?? '',
    kind: node?.kind ?? 'plan',
    before: scoreCell(before, of, places, language),
    after: scoreCell(after, of, places, language),
    difference: shown
      ? { kind: 'quantity', quantity: quantity(shown.points, POINTS), decimals: places, of, signed: true }
      : range,
  };
}
