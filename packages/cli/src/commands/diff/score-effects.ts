import type { Change } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { type Actuals, codeKey, isEqual, type OutcomeNode, type Ratio, subtract } from '@traguardo/model';
import type { Effects, ScoreEffect, Side, Standing } from './comparison.ts';

/** The scores that differ, in the order of the later plan; a node with a new code is followed. Null without any value. */
export function scoreEffects(before: Side, after: Side, changes: readonly Change[]): Effects | null {
  if (![before, after].some(({ plan }) => plan.actuals.some(({ rows }) => rows.length > 0))) return null;
  const codes = new Map(
    changes.flatMap((each) => (each.kind === 'recoded' ? [[codeKey(each.after), each.before]] : [])),
  );
  const old = new Map(nodesOf(before).map((node) => [codeKey(node.code), node]));
  const nodes = nodesOf(after).flatMap((node) => {
    const earlier = old.get(codeKey(codes.get(codeKey(node.code)) ?? node.code));
    return earlier ? effectOn(earlier, node) : [];
  });
  return { isSameData: dataText(before.plan.actuals) === dataText(after.plan.actuals), nodes };
}

function nodesOf({ plan, at, targets, plugins }: Side): readonly OutcomeNode[] {
  return evaluate(plan, { at, targets, plugins }).nodes.filter(({ kind }) => kind !== 'group');
}

function effectOn(before: OutcomeNode, after: OutcomeNode): readonly ScoreEffect[] {
  const { code, kind, title } = after;
  const [old, now] = [standingOf(before), standingOf(after)];
  if (old.status === now.status && isSame(old.score, now.score) && isSameRange(old.range, now.range)) return [];
  const points = old.score && now.score ? subtract(now.score, old.score) : null;
  return [{ code, kind, title, before: old, after: now, points }];
}

function standingOf({ status, score, range }: OutcomeNode): Standing {
  return { status, score, range };
}

function isSame(a: Ratio | null, b: Ratio | null): boolean {
  return a && b ? isEqual(a, b) : a === b;
}

function isSameRange(a: Standing['range'], b: Standing['range']): boolean {
  return a && b ? isEqual(a[0], b[0]) && isEqual(a[1], b[1]) : a === b;
}

/** The supplied values, wherever they are written. */
function dataText(actuals: readonly Actuals[]): string {
  const rows = actuals.flatMap(({ at, rows }) => rows.map((row) => ({ ...row, at })));
  return JSON.stringify(rows, (name, value: unknown) => {
    if (name === 'place') return null;
    return typeof value === 'bigint' ? value.toString() : value;
  });
}
