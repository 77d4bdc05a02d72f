import type { Expression, Scoring } from '@traguardo/model';
import type { CallNode, ExpressionNode } from '../parse/tree.ts';
import { areJoined } from './arguments-joined.ts';
import type { Binder } from './binder.ts';
import { findName } from './names.ts';
import type { ExpressionScope } from './operands.ts';
import type { DeclaredSymbol } from './symbols.ts';

type BindExpression = (binder: Binder, node: ExpressionNode, scope: ExpressionScope) => Expression;

/** A call of a function of the plan. An unknown name, or another number of arguments, is reported and becomes missing. */
export function bindApply(
  binder: Binder,
  call: CallNode,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Expression {
  const { place } = call;
  const symbol = findName(binder, 'function', call.name, 'function', functionWords(binder, call));
  if (!symbol || !hasArity(binder, call, symbol, 'function')) return { kind: 'missing', place };
  return { kind: 'apply', name: symbol.id, args: call.args.map((arg) => bindExpression(binder, arg, scope)), place };
}

/** A scoring of the plan as an indicator names it: `double_threshold(80%)`. Null, reported, when it cannot be. */
export function bindCustomScoring(
  binder: Binder,
  call: CallNode,
  scope: ExpressionScope,
  bindExpression: BindExpression,
): Scoring | null {
  const symbol = findName(binder, 'scoring', call.name);
  if (!symbol || !hasArity(binder, call, symbol, 'scoring')) return null;
  const args = call.args.map((arg) => bindExpression(binder, arg, scope));
  return { kind: 'custom', name: symbol.id, args, place: call.place };
}

/** Whether a call gives as many arguments as the definition takes; the first two of a scoring come from value and target. */
function hasArity(binder: Binder, call: CallNode, symbol: DeclaredSymbol, kind: 'function' | 'scoring'): boolean {
  const wanted = Math.max(0, (symbol.parameters?.length ?? 0) - (kind === 'scoring' ? 2 : 0));
  const given = call.args.length;
  if (given === wanted) return true;
  const joined = areJoined(binder, call.args);
  const data = { function: call.name.text, given, minimum: wanted, maximum: wanted, joined, kind };
  binder.report('function/arity', call.place, data, { related: [{ kind: 'definition', place: symbol.place }] });
  return false;
}

/** Functions of the language as the file writes them. */
function functionWords(binder: Binder, call: CallNode): () => readonly string[] {
  const language = binder.languageAt(call.place);
  return () => binder.vocabulary.schemas.flatMap((word) => (word.kind === 'function' ? word.spelling[language] : []));
}
