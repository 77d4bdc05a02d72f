import type { Actual, Expression, Plan, Value } from '@traguardo/model';
import type { Fraction } from 'fraction.js';
import { fraction } from './fraction.ts';

/** What the oracle computes with: numbers have no units. */
export type Known = Fraction | boolean | { readonly day: string } | { readonly done: readonly string[] };
export type Found = Known | 'missing' | 'undefined';

const RANK = { provisional: 0, final: 1, certified: 2 };

/** The value of an id in the plan's year, or in another: the last row of a stock, the sum of the days of a flow. */
export function supplied(id: string, year: string | null, plan: Plan): Found {
  const rows = plan.actuals.flatMap((set) => set.rows.map((row) => ({ row, day: row.date ?? set.at ?? '' })));
  const wanted = year ?? plan.period.name;
  const counting = rows.filter(({ row, day }) => row.id === id && day.startsWith(wanted));
  const isFlow = plan.measures.some((measure) => measure.id === id && measure.kind === 'flow');
  const strongest = (same: readonly { readonly row: Actual }[]): Actual =>
    same.map(({ row }) => row).reduce((best, row) => (RANK[row.status] >= RANK[best.status] ? row : best));
  const days = [...new Set(counting.map(({ day }) => day))].toSorted();
  const parts = days.map((day) => strongest(counting.filter((each) => each.day === day)));
  const values = (isFlow ? parts : parts.slice(-1)).map(({ value }) => found(value));
  if (values.length <= 1) return values[0] ?? 'missing';
  if (values.includes('missing')) return 'missing';
  return (values as Fraction[]).reduce((sum, part) => sum.add(part));
}

function found(value: Value): Found {
  switch (value.kind) {
    case 'quantity':
      return fraction(value.quantity.value);
    case 'boolean':
      return value.value;
    case 'date':
      return { day: value.date };
    case 'phases':
      return { done: value.done };
    default:
      return value.kind;
  }
}

/** A formula of `+ - * /`, typed numbers and supplied measures. */
export function compute(formula: Expression, year: string | null, plan: Plan): Fraction | 'missing' | 'undefined' {
  if (formula.kind === 'quantity') return fraction(formula.quantity.value);
  if (formula.kind === 'measure') return supplied(formula.id, formula.period ?? year, plan) as Fraction | 'missing';
  if (formula.kind === 'unary') {
    const operand = compute(formula.operand, year, plan);
    return typeof operand === 'string' ? operand : operand.neg();
  }
  if (formula.kind !== 'binary') throw new Error('the oracle does not know this expression');
  const [a, b] = [compute(formula.left, year, plan), compute(formula.right, year, plan)];
  if (a === 'undefined' || b === 'undefined') return 'undefined';
  if (a === 'missing' || b === 'missing') return 'missing';
  if (formula.operator === '+') return a.add(b);
  if (formula.operator === '-') return a.sub(b);
  if (formula.operator === '*') return a.mul(b);
  return b.equals(0) ? 'undefined' : a.div(b);
}
