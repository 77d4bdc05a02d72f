import { compare, type Diagnostic, type Expression, type Indicator, ratio, type Unit } from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { shownDecimal } from './exact-decimal.ts';
import { boundOf } from './one-sided.ts';

/** A share above this is hardly one. */
const MOST = ratio(5n);

/** A bare target such as `>= 86,04` on a quotient of two measures in one unit: the value is 0.92, and the `%` was forgotten. */
export function findForgottenPercent(
  { code, target, formula, unit }: Indicator,
  unitOf: (expression: Expression) => Unit | null,
): readonly Diagnostic[] {
  const bound = boundOf(target);
  if (!target || !bound || unit || bound.unit.symbol !== '' || compare(bound.value, MOST) <= 0) return [];
  if (formula?.kind !== 'binary' || formula.operator !== '/') return [];
  const [left, right] = [unitOf(formula.left), unitOf(formula.right)];
  if (left === null || left.symbol === '' || left.symbol !== right?.symbol) return [];
  const data = { clause: 'target', problem: 'ratio', code, found: shownDecimal(bound) };
  const fixes = [fixAfter('add-percent', target.place, '%')];
  return [problem('percent/missing', target.place, data, { severity: 'warning', fixes })];
}
