import type { Expression, Gate } from '@traguardo/model';
import type { Binder } from './binder.ts';
import type { Clauses } from './clauses.ts';
import { bindExpression } from './expressions.ts';
import { percentOf, reportValue } from './values.ts';

/** `gate score(SG4) >= 100% else 0%` of the node `owner`: each of the two clauses asks for the other. */
export function bindGate(binder: Binder, clauses: Clauses, owner: string): Gate | null {
  const [gate, otherwise] = [clauses.get('gate'), clauses.get('else')];
  const most = percentOf(binder, otherwise);
  const only = gate ?? otherwise;
  if (!only) return null;
  if (!gate || !otherwise) {
    binder.report('clause/missing', only.place, { clause: gate ? 'else' : 'gate', owner });
    return null;
  }
  if (!gate.expression) return null;
  const condition = bindExpression(binder, gate.expression, { owner });
  if (!mayHold(condition)) reportValue(binder, 'gate', gate.expression.place);
  return most && { condition, otherwise: most, place: gate.place };
}

/** Whether an expression can be true or false at all. */
function mayHold(expression: Expression): boolean {
  switch (expression.kind) {
    case 'binary':
      return !['+', '-', '*', '/'].includes(expression.operator);
    case 'unary':
      return expression.operator === 'not';
    case 'call':
      return ['complete', 'if', 'value', 'prev'].includes(expression.name);
    case 'quantity':
    case 'date':
    case 'text':
    case 'word':
    case 'code':
      return false;
    default: // a yes or no, a measure that may be one, a call of the plan, what was reported already
      return true;
  }
}
