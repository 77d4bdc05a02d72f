import {
  type Attribution,
  CAUSES,
  moversOf,
  type NodeComparison,
  type OutcomeComparison,
  tellDifference,
} from '@traguardo/engine';
import {
  type Diagnostic,
  type Language,
  type OutcomeNode,
  type Ratio,
  ratioToString,
  type Value,
  valueText,
} from '@traguardo/model';
import { problemRows } from '../../problems.ts';
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
    nodes: comparison.nodes.map((node) => nodeRow(node, language)),
    indicators: comparison.leaves.map(({ shares, ...leaf }) => ({ ...leaf, shares: shares.map(exact) })),
    sentences: told.flatMap((node) => {
      const { heading, sentences } = tellDifference(node, comparison, language);
      return [heading, ...sentences];
    }),
    diagnostics: problemRows(errors, language),
  };
}

function nodeRow({ before, after, difference, ends }: NodeComparison, language: Language): object {
  return {
    code: after.code,
    kind: after.kind,
    title: after.title,
    before: standingRow(before, language),
    after: standingRow(after, language),
    difference: difference && difference.map(exact),
    causes: ends && causesRow(ends),
    parts: ends && moversOf(ends).map(({ points, ...mover }) => ({ ...mover, points: points.map(exact) })),
  };
}

function causesRow([low, high]: readonly [Attribution, Attribution]): object {
  return Object.fromEntries(CAUSES.map((cause) => [cause, [low, high].map(({ causes }) => exact(causes[cause]))]));
}

function standingRow({ code, status, weight, value, score, range, band }: OutcomeNode, language: Language): object {
  return {
    code,
    status,
    weight: exact(weight),
    value: value && valueRow(value, language),
    score: exact(score),
    range: range && range.map(exact),
    band,
  };
}

function valueRow(value: Value, language: Language): object {
  const text = valueText(value, language);
  if (value.kind !== 'quantity') return { text };
  return { exact: ratioToString(value.quantity.value), unit: value.quantity.unit.symbol, text };
}

function exact(value: Ratio | null): string | null {
  return value && ratioToString(value);
}
