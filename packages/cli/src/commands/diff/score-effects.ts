import type { NodeComparison } from '@traguardo/engine';
import { type Actuals, isEqual, type Ratio } from '@traguardo/model';
import type { Effects, Side } from './comparison.ts';
import { compareSides } from './outcomes.ts';

/** The scores that differ, in the order of the later plan; a node with a new code is followed. Null without any value. */
export function scoreEffects(before: Side, after: Side): Effects | null {
  if (![before, after].some(({ plan }) => plan.actuals.some(({ rows }) => rows.length > 0))) return null;
  const nodes = compareSides(before, after).nodes.filter(differs);
  return { isSameData: dataText(before.plan.actuals) === dataText(after.plan.actuals), nodes };
}

/** Whether the two outcomes say something else of a node's score. */
export function differs({ before, after }: NodeComparison): boolean {
  if (before.kind === 'group') return false;
  return (
    before.status !== after.status || !isSame(before.score, after.score) || !isSameRange(before.range, after.range)
  );
}

function isSame(a: Ratio | null, b: Ratio | null): boolean {
  return a && b ? isEqual(a, b) : a === b;
}

type Range = NodeComparison['before']['range'];

function isSameRange(a: Range, b: Range): boolean {
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
