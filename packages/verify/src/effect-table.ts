import { pointsBetweenText, shownDifference } from '@traguardo/engine';
import {
  cellText,
  type Language,
  type OutcomeNode,
  type OutlineCell,
  PERCENT,
  PERCENT_POINT,
  quantity,
  scoreText,
} from '@traguardo/model';
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

/** Points under a head that says so. */
const POINTS = { ...PERCENT_POINT, symbol: '' };
const NONE: OutlineCell = { kind: 'missing' };

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
export function effectCells(
  { body, nodes, after }: RevisionEffect,
  language: Language,
): readonly (Pick<EffectRow, 'code' | 'title' | 'kind'> &
  Readonly<Record<'before' | 'after' | 'difference', OutlineCell>>)[] {
  return [body, ...nodes].map((effect) => rowOf(effect, after.decimals, language));
}

function rowOf(
  { before, after, difference }: ScoreEffect,
  decimals: number,
  language: Language,
): ReturnType<typeof effectCells>[number] {
  const node = after ?? before;
  const of = node?.code ?? '';
  const shown = before?.score && after?.score ? shownDifference(before.score, after.score, decimals) : null;
  const places = shown?.decimals ?? decimals;
  const score = (each: OutcomeNode | null): OutlineCell => {
    if (each === null) return NONE;
    return each.score
      ? { kind: 'quantity', quantity: { value: each.score, unit: PERCENT }, decimals: places, of }
      : { kind: 'text', text: scoreText(each, language, places), of };
  };
  const range: OutlineCell = difference
    ? { kind: 'text', text: pointsBetweenText(difference, places, language), of }
    : NONE;
  return {
    code: of,
    title: node?.title ?? '',
    kind: node?.kind ?? 'plan',
    before: score(before),
    after: score(after),
    difference: shown
      ? { kind: 'quantity', quantity: quantity(shown.points, POINTS), decimals: places, of, signed: true }
      : range,
  };
}
