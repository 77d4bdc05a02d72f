import {
  type Attribution,
  CAUSES,
  moversOf,
  type NodeComparison,
  type OutcomeComparison,
  tellDifference,
} from '@traguardo/engine';
import type { Diagnostic, Language } from '@traguardo/model';
import { problemRows } from '../../problems.ts';
import { exactText, standingRow } from '../../standing-row.ts';
import type { Side } from '../diff/comparison.ts';
import { sideRow } from '../diff/document.ts';

/**
 * `traguardo compare --json`: every node both have, its difference taken apart. Fractions exact, points of 1/1; pairs are what is
 * brought with everything unknown at its least and at its most.
 */
export function comparisonDocument(
  [before, after]: readonly [Side, Side],
  comparison: OutcomeComparison,
  told: readonly NodeComparison[],
  errors: readonly Diagnostic[],
  language: Language,
): object {
  return {
    format: 'traguardo.compare/1',
    before: sideRow(before),
    after: sideRow(after),
    nodes: comparison.nodes.map((node) => nodeRow(node, comparison, language)),
    indicators: comparison.leaves.map(({ shares, ...leaf }) => ({ ...leaf, shares: shares.map(exactText) })),
    sentences: told.flatMap((node) => {
      const { heading, sentences } = tellDifference(node, comparison, language);
      return [heading, ...sentences];
    }),
    diagnostics: problemRows(errors, language),
  };
}

function nodeRow(
  { before, after, difference, ends }: NodeComparison,
  outcomes: OutcomeComparison,
  language: Language,
): object {
  return {
    code: after.code,
    kind: after.kind,
    title: after.title,
    before: { code: before.code, ...standingRow(before, outcomes.before.decimals, language) },
    after: { code: after.code, ...standingRow(after, outcomes.after.decimals, language) },
    difference: difference && difference.map(exactText),
    causes: ends && causesRow(ends),
    parts: ends && moversOf(ends).map(({ points, ...mover }) => ({ ...mover, points: points.map(exactText) })),
  };
}

function causesRow([low, high]: readonly [Attribution, Attribution]): object {
  return Object.fromEntries(CAUSES.map((cause) => [cause, [low, high].map(({ causes }) => exactText(causes[cause]))]));
}
