import { codeKey, type Expression, type FunctionName } from '@traguardo/model';
import type { CallNode, ExpressionNode } from '../parse/tree.ts';
import { COLUMNS, GROUPS } from '../vocabulary/columns-and-groups.ts';
import { bindApply } from './applications.ts';
import { areJoined } from './arguments-joined.ts';
import type { Binder } from './binder.ts';
import { findName, reportUnknown } from './names.ts';
import { type ExpressionScope, functionOf, operandId } from './operands.ts';
import type { Namespace, WrittenName } from './symbols.ts';

type BindExpression = (binder: Binder, node: ExpressionNode, scope: ExpressionScope) => Expression;

/** Functions that read the plan: a definition sees its arguments only. */
export const READING: ReadonlySet<string> = new Set<FunctionName>([
  'value',
  'score',
  'weight',
  'target',
  'band',
  'benchmark',
  'cell',
  'prev',
  'complete',
]);

/** A call with each argument read as the function needs it: a node, a value, a column, a group or an expression. */
export function bindCall(
  binder: Binder,
  call: CallNode,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Expression {
  const name = functionOf(binder, call);
  const schema = binder.vocabulary.function(call.name.text);
  if (name === null || schema === null) return bindApply(binder, call, scope, bindExpression);
  if (scope.parameters && READING.has(name)) {
    const problem = scope.inTable ? 'table' : 'function';
    binder.report('function/outside', call.name.place, { name: call.name.text, problem });
    return { kind: 'missing', place: call.place };
  }
  if (scope.inTarget && name === 'target') {
    binder.report('function/outside', call.name.place, { name: call.name.text, problem: 'target' });
    return { kind: 'missing', place: call.place };
  }
  const { length } = call.args;
  if (length < schema.minimum || (schema.maximum !== null && length > schema.maximum)) {
    const joined = areJoined(binder, call.args);
    const data = { function: name, given: length, minimum: schema.minimum, maximum: schema.maximum ?? -1, joined };
    binder.report('function/arity', call.place, data);
    return { kind: 'missing', place: call.place };
  }
  const args = call.args.map((arg, index) => bindArgument(binder, name, arg, index, call, scope, bindExpression));
  return { kind: 'call', name, args, place: call.place };
}

function bindArgument(
  binder: Binder,
  name: FunctionName,
  arg: ExpressionNode,
  index: number,
  call: CallNode,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Expression {
  switch (name) {
    case 'value':
      return bindValueOf(binder, arg, scope, bindExpression);
    case 'score':
    case 'weight':
    case 'band':
      return codeOf(binder, arg, 'node', scope, bindExpression);
    case 'target':
      return askedOf(binder, arg, scope, bindExpression);
    case 'benchmark':
      if (index === 0) return codeOf(binder, arg, 'benchmark', scope, bindExpression);
      return index === 1 ? columnOf(binder, arg) : codeOf(binder, arg, 'node', scope, bindExpression);
    case 'cell':
      return index === 0 ? codeOf(binder, arg, 'table', scope, bindExpression) : partOfTable(binder, call, index);
    case 'complete':
      return isWord(arg, ['actuals'])
        ? { kind: 'word', word: arg.concept, place: arg.place }
        : codeOf(binder, arg, 'node', scope, bindExpression);
    case 'sum':
    case 'min':
    case 'max':
    case 'mean':
    case 'count':
      if (call.args.length === 1 && !scope.parameters && isWord(arg, GROUPS))
        return { kind: 'word', word: arg.concept, place: arg.place };
      return bindExpression(binder, arg, scope);
    case 'prev':
    case 'abs':
    case 'round':
    case 'days':
    case 'if':
      return bindExpression(binder, arg, scope);
    default:
      return name satisfies never;
  }
}

function isWord(arg: ExpressionNode, concepts: readonly string[]): arg is ExpressionNode & { kind: 'argument' } {
  return arg.kind === 'argument' && concepts.includes(arg.concept);
}

function bindValueOf(
  binder: Binder,
  arg: ExpressionNode,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Expression {
  const name = nameIn(binder, arg);
  if (name === null) return bindExpression(binder, arg, scope);
  const id = operandId(binder, name, scope);
  const period = arg.kind === 'reference' ? arg.period : null;
  return id === null ? { kind: 'missing', place: arg.place } : { kind: 'measure', id, period, place: arg.place };
}

function codeOf(
  binder: Binder,
  arg: ExpressionNode,
  namespace: Namespace,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Expression {
  const name = nameIn(binder, arg);
  if (name === null) return bindExpression(binder, arg, scope);
  const found = findName(binder, namespace, name);
  return found ? { kind: 'code', code: found.id, place: arg.place } : { kind: 'missing', place: arg.place };
}

/** What has a target: an indicator, or an objective of a sheet. */
function askedOf(
  binder: Binder,
  arg: ExpressionNode,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Expression {
  const name = nameIn(binder, arg);
  const found = name && binder.find('node', name);
  if (!found) return codeOf(binder, arg, 'node', scope, bindExpression);
  if (found.kind === 'indicator' || found.kind === 'individual-objective')
    return { kind: 'code', code: found.id, place: arg.place };
  binder.report('ref/no-value', arg.place, { name: found.id, wanted: 'target' });
  return { kind: 'missing', place: arg.place };
}

function columnOf(binder: Binder, arg: ExpressionNode): Expression {
  if (isWord(arg, COLUMNS)) return { kind: 'word', word: arg.concept, place: arg.place };
  const written = nameIn(binder, arg) ?? { text: binder.textAt(arg.place), place: arg.place };
  const concept = binder.vocabulary.argument(written.text)?.concept;
  const column = COLUMNS.find((each) => each === concept);
  if (column !== undefined) return { kind: 'word', word: column, place: arg.place };
  const language = binder.languageAt(arg.place);
  reportUnknown(
    binder,
    written,
    'column',
    COLUMNS.map((column) => binder.vocabulary.print('argument', column, language)),
  );
  return { kind: 'missing', place: arg.place };
}

/** The row, or the column, of a table that `cell` reads. */
function partOfTable(binder: Binder, call: CallNode, index: number): Expression {
  const [of, row, column] = call.args;
  const arg = (index === 1 ? row : column) as ExpressionNode; // its arity was seen to
  const { place } = arg;
  const named = of ? nameIn(binder, of) : null;
  const cells = named && binder.find('table', named)?.cells;
  const written = nameIn(binder, arg) ?? { text: binder.textAt(place), place };
  const known = index === 1 ? cells?.rows : cells?.columns;
  if (!known) return { kind: 'word', word: written.text, place };
  const word = known.find((each) => codeKey(each) === codeKey(written.text));
  if (word !== undefined) return { kind: 'word', word, place };
  reportUnknown(binder, written, index === 1 ? 'row' : 'table-column', known);
  return { kind: 'missing', place };
}

/** The name an argument consists of; null for anything else. */
function nameIn(binder: Binder, arg: ExpressionNode): WrittenName | null {
  if (arg.kind === 'reference') return arg.name;
  if (arg.kind === 'argument') return { text: binder.textAt(arg.place), place: arg.place };
  return arg.kind === 'text' ? arg : null;
}
