import { type Change, changeRow } from '@traguardo/dsl';
import { type Diagnostic, type Language, type Ratio, ratioToString } from '@traguardo/model';
import { problemRows } from '../../problems.ts';
import type { Comparison, Effects, ScoreEffect, Side, Standing } from './comparison.ts';

/** `traguardo diff --json`: fractions exact (`"2301/2500"`), points of a score as fractions of 1/1. */
export function diffDocument(comparison: Comparison, errors: readonly Diagnostic[], language: Language): object {
  const { before, after, steps, changes, hidden, effects } = comparison;
  const rows = (list: readonly Change[]): readonly object[] => list.map((change) => changeRow(change, language));
  return {
    format: 'traguardo.diff/1',
    before: sideRow(before),
    after: sideRow(after),
    changes: rows(changes),
    hidden: rows(hidden),
    revisions:
      steps &&
      steps.map(({ revision: { code, title, at, act, opinion }, changes }) => ({
        code,
        title,
        at,
        act,
        opinion,
        changes: rows(changes),
      })),
    scores: effects && scoreRows(effects),
    diagnostics: problemRows(errors, language),
  };
}

/** What identifies one of the two plans. */
export function sideRow({ plan, at, targets, planHash, dataHash }: Side): object {
  return { plan: plan.root.code, period: plan.period.name, at, targets, planHash, dataHash };
}

function scoreRows({ isSameData, nodes }: Effects): object {
  return { sameData: isSameData, nodes: nodes.map(scoreRow) };
}

function scoreRow({ code, kind, title, before, after, points }: ScoreEffect): object {
  return { code, kind, title, before: standingRow(before), after: standingRow(after), points: exact(points) };
}

function standingRow({ status, score, range }: Standing): object {
  return { status, score: exact(score), range: range && range.map(exact) };
}

function exact(value: Ratio | null): string | null {
  return value && ratioToString(value);
}
