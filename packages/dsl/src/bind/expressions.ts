import type { Expression, FunctionName } from '@traguardo/model';
import type { BinaryNode, CallNode, ExpressionNode, ReferenceNode } from '../parse/tree.ts';
import { bindCall } from './calls.ts';
import type { Binder } from './binder.ts';
import { findName, reportUnknown, type WrittenName } from './names.ts';
import { bindQuantity } from './quantities.ts';

/** Where an expression stands: inside the indicator `owner` its own measures come first. */
export interface ExpressionScope {
  readonly owner: string | null;
}

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
  const id = operandId(binder, name, scope);
  return id === null ? { kind: 'missing', place: name.place } : { kind: 'measure', id, period, place: name.place };
}

/** The full id of a measure or indicator as seen from `scope`; null, reported, when the name has no value. */
export function operandId(binder: Binder, name: WrittenName, scope: ExpressionScope): string | null {
  const { symbols } = binder;
  const own = scope.owner === null ? null : symbols.find('operand', `${scope.owner}.${name.text}`);
  const found = own ?? symbols.find('operand', name.text);
  if (found) return found.id;
  const goal = symbols.find('node', name.text);
  if (goal) binder.report('ref/no-value', name.place, { name: goal.id });
  else reportUnknown(binder, name, 'operand', [...ownNames(binder, scope), ...symbols.ids('operand')]);
  return null;
}

/** Own measures by their short names, for "did you mean". */
function ownNames(binder: Binder, { owner }: ExpressionScope): readonly string[] {
  if (owner === null) return [];
  const prefix = `${owner}.`;
  return binder.symbols.ids('operand').flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
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

/** A side of a comparison with `band(X)` names a band; any other side is an expression. */
function bindSide(binder: Binder, side: ExpressionNode, other: ExpressionNode, scope: ExpressionScope): Expression {
  const isName = side.kind === 'reference' || side.kind === 'argument';
  if (!isName || other.kind !== 'call' || functionOf(binder, other) !== 'band') return bindExpression(binder, side, scope);
  const name = side.kind === 'reference' ? side.name : { text: binder.textAt(side.place), place: side.place };
  const band = findName(binder, 'band', name);
  return band ? { kind: 'text', text: band.id, place: side.place } : { kind: 'missing', place: side.place };
}

/** Which function of the language a call means; null for none. */
export function functionOf(binder: Binder, call: CallNode): FunctionName | null {
  return (binder.vocabulary.function(call.name.text)?.concept as FunctionName | undefined) ?? null;
}
