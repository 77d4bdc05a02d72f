import { compare, type Diagnostic, type Expression, planIndicators, ratio, type Unit } from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { boundOf } from './one-sided.ts';
import type { Rule } from './rule.ts';
import { unitOfExpression } from './unit-of-expression.ts';
import { unitsByName } from './units-by-name.ts';

/** A share above this is hardly one. */
const MOST = ratio(5n);

/** A bare target such as `>= 86,04` on a quotient of two measures in one unit: the value is 0.92, and the `%` was forgotten. */
export const findForgottenPercents: Rule = ({ plan, files }) => {
  const indicators = [...planIndicators(plan)].filter(({ formula }) => formula?.kind === 'binary');
  if (indicators.length === 0) return [];
  const unitOfName = unitsByName(plan);
  const unitOf = (expression: Expression): Unit | null => unitOfExpression(expression, unitOfName, () => undefined);
  return indicators.flatMap(({ code, target, formula, unit }): readonly Diagnostic[] => {
    const bound = boundOf(target);
    if (!target || !bound || unit || bound.unit.symbol !== '' || compare(bound.value, MOST) <= 0) return [];
    if (!formula || !isShare(formula, unitOf)) return [];
    const text = files.find(({ path }) => path === target.place.file)?.text ?? '';
    const found = text.slice(target.place.start.offset, target.place.end.offset).replace(/^[^\d-]+/, '');
    const fixes = [fixAfter('add-percent', target.place, '%')];
    const data = { clause: 'target', problem: 'ratio', code, found };
    return [problem('percent/missing', target.place, data, { severity: 'warning', fixes })];
  });
};

function isShare(formula: Expression, unitOf: (expression: Expression) => Unit | null): boolean {
  if (formula.kind !== 'binary' || formula.operator !== '/') return false;
  const [left, right] = [unitOf(formula.left), unitOf(formula.right)];
  return left !== null && left.symbol !== '' && left.symbol === right?.symbol;
}
