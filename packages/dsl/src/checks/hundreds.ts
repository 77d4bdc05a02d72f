import { type Diagnostic, type Expression, HUNDRED, isEqual, type Place, type Unit } from '@traguardo/model';
import { fix, problem } from '../bind/problem.ts';

/** A factor 100 in a formula whose result is already read in `%`: it would come out a hundred times too great. */
export function findHundreds(code: string, formula: Expression, expected: Unit | null): readonly Diagnostic[] {
  if (expected?.nature !== 'percent') return [];
  const factor = hundredIn(formula);
  return factor ? [problem('unit/hundred', factor, { code }, { fixes: [fix('remove-hundred', factor, '')] })] : [];
}

/** The text to take away: the factor and the sign beside it. Only factors of the whole product are looked at. */
function hundredIn(expression: Expression): Place | null {
  if (expression.kind !== 'binary' || (expression.operator !== '*' && expression.operator !== '/')) return null;
  const { left, right, operator } = expression;
  if (operator === '*' && isHundred(left)) return { ...left.place, end: right.place.start };
  if (operator === '*' && isHundred(right)) return { ...right.place, start: left.place.end };
  return hundredIn(left);
}

function isHundred(expression: Expression): boolean {
  return (
    expression.kind === 'quantity' &&
    expression.quantity.unit.nature === 'pure' &&
    isEqual(expression.quantity.value, HUNDRED)
  );
}
