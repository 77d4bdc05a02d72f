import { type Change, changeRow } from '@traguardo/dsl';
import type { NodeComparison } from '@traguardo/engine';
import {
  type Diagnostic,
  type Language,
  type OutcomeNode,
  type Ratio,
  ratioToString,
  subtract,
} from '@traguardo/model';
import { problemRows } from '../../problems.ts';
import type { Comparison, Effects, Side } from './comparison.ts';

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

function scoreRow({ before, after }: NodeComparison): object {
  const { code, kind, title } = after;
  const points = before.score && after.score && subtract(after.score, before.score);
  return { code, kind, title, before: standingRow(before), after: standingRow(after), points: exact(points) };
}

function standingRow({ status, score, range }: OutcomeNode): object {
  return { status, score: exact(score), range: range && range.map(exact) };
}

function exact(value: Ratio | null): string | null {
  return value && ratioToString(value);
}
