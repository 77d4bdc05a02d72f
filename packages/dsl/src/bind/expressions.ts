import { codeKey, type Expression } from '@traguardo/model';
import type { BinaryNode, ExpressionNode, ReferenceNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { bindCall } from './calls.ts';
import { findName, reportUnknown } from './names.ts';
import type { WrittenName } from './symbols.ts';
import { type ExpressionScope, functionOf, operandId } from './operands.ts';
import { bindQuantity } from './quantities.ts';

/** A formula or condition with its names resolved. What cannot be resolved is reported and becomes missing. */
export function bindExpression(binder: Binder, node: ExpressionNode, scope: ExpressionScope): Expression {
  const { place } = node;
  switch (node.kind) {
    case 'quantity':
      return { kind: 'quantity', quantity: bindQuantity(binder, node), decimals: node.decimals, place };
    case 'date':
      return { kind: 'date', date: node.date, place };
    case 'text':
      return { kind: 'text', text: node.text, place };
    case 'boolean':
      return { kind: 'boolean', value: node.value, place };
    case 'missing':
      return { kind: 'missing', place };
    case 'argument': // any keyword may also be the name of a measure
      return bindOperand(binder, { text: binder.textAt(place), place }, null, scope);
    case 'reference':
      return bindReference(binder, node, scope);
    case 'call':
      return bindCall(binder, node, scope, bindExpression);
    case 'unary':
      return { kind: 'unary', operator: node.operator, operand: bindExpression(binder, node.operand, scope), place };
    case 'binary':
      return bindBinary(binder, node, scope);
    default:
      return node satisfies never;
  }
}

function bindReference(binder: Binder, node: ReferenceNode, scope: ExpressionScope): Expression {
  return bindOperand(binder, node.name, node.period, scope);
}

/** A name that must have a value: an own measure, a shared measure, an indicator. */
function bindOperand(binder: Binder, name: WrittenName, period: string | null, scope: ExpressionScope): Expression {
  if (scope.parameters) return bindParameter(binder, name, period, scope.parameters, scope.inTable);
  const id = operandId(binder, name, scope);
  return id === null ? { kind: 'missing', place: name.place } : { kind: 'measure', id, period, place: name.place };
}

/** A name in the formula of a definition: one of what it takes. A name of the plan has to be passed as an argument. */
function bindParameter(
  binder: Binder,
  name: WrittenName,
  period: string | null,
  parameters: readonly string[],
  inTable: ExpressionScope['inTable'],
): Expression {
  const { text, place } = name;
  const parameter = parameters.find((each) => codeKey(each) === codeKey(text));
  const isOfPlan = binder.symbols.find('operand', text) !== null || binder.symbols.find('node', text) !== null;
  if (parameter !== undefined && period === null) return { kind: 'parameter', name: parameter, place };
  if (inTable && (parameter !== undefined || isOfPlan))
    binder.report('function/outside', place, { name: text, problem: 'table' });
  else if (parameter !== undefined || isOfPlan)
    binder.report('function/outside', place, { name: text, problem: parameter === undefined ? 'name' : 'period' });
  else reportUnknown(binder, name, inTable ?? 'parameter', parameters);
  return { kind: 'missing', place };
}

function bindBinary(binder: Binder, node: BinaryNode, scope: ExpressionScope): Expression {
  const { operator, place } = node;
  return {
    kind: 'binary',
    operator,
    left: bindSide(binder, node.left, node.right, scope),
    right: bindSide(binder, node.right, node.left, scope),
    within: node.within === null ? null : bindQuantity(binder, node.within),
    place,
  };
}

/** A side of a comparison with `band(X)` names a band, whatever else its word may mean (a band may be called `si`). */
function bindSide(binder: Binder, side: ExpressionNode, other: ExpressionNode, scope: ExpressionScope): Expression {
  const name = bareName(binder, side);
  const isBand = name !== null && other.kind === 'call' && functionOf(binder, other) === 'band';
  if (!isBand) return bindExpression(binder, side, scope);
  const band = findName(binder, 'band', name);
  return band ? { kind: 'text', text: band.id, place: side.place } : { kind: 'missing', place: side.place };
}

function bareName(binder: Binder, node: ExpressionNode): WrittenName | null {
  if (node.kind === 'reference') return node.name;
  const isWord = node.kind === 'argument' || node.kind === 'boolean' || node.kind === 'missing';
  return isWord ? { text: binder.textAt(node.place), place: node.place } : null;
}
