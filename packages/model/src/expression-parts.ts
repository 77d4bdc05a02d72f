import type { Json } from './canonical-json.ts';
import { codeKey } from './code.ts';
import type { Expression } from './expression.ts';
import type { Quantity } from './quantity.ts';
import { ratioToString } from './ratio.ts';
import type { Unit } from './unit.ts';

/** How words and periods of a plan count when meanings are compared. */
export interface Reading {
  /** Words without difference of case and blanks, the plan's own year and the one before as such. */
  readonly words: (text: string) => string;
  /** The words of the node or benchmark with a code. */
  readonly wordsOf: (code: string) => string;
  /** A year by its distance from the plan's own; null for the plan's own. */
  readonly period: (name: string | null) => string | null;
  /** What a function of the plan amounts to, whatever it and its parameters are called. */
  readonly functionMeaning: (name: string) => string;
}

/** An expression taken apart: what its outermost node says itself, and the expressions inside. */
export interface ExpressionParts {
  /** Of a name: the period it is taken of, null for the plan's own. */
  readonly own: Json;
  /** The id of the measure or indicator whose value it is; null for everything else. */
  readonly name: string | null;
  readonly inner: readonly Expression[];
}

/** Takes an expression apart; `value(X)` is `X`. Written decimals count beside `~` only. */
export function expressionParts(expression: Expression, reading: Reading): ExpressionParts {
  if (expression.kind === 'measure') {
    return { own: reading.period(expression.period), name: expression.id, inner: [] };
  }
  const [argument] = expression.kind === 'call' && expression.name === 'value' ? expression.args : [];
  if (argument) return expressionParts(argument, reading);
  return { ...nodeParts(expression, reading), name: null };
}

function nodeParts(
  expression: Exclude<Expression, { readonly kind: 'measure' }>,
  reading: Reading,
): Pick<ExpressionParts, 'own' | 'inner'> {
  switch (expression.kind) {
    case 'quantity':
      return { own: ['quantity', quantityJson(expression.quantity)], inner: [] };
    case 'boolean':
      return { own: ['boolean', expression.value], inner: [] };
    case 'date':
      return { own: ['date', expression.date], inner: [] };
    case 'text':
      return { own: ['text', reading.words(expression.text)], inner: [] };
    case 'missing':
      return { own: ['missing'], inner: [] };
    case 'word':
      return { own: ['word', expression.word], inner: [] };
    case 'code':
      return { own: ['code', reading.wordsOf(expression.code)], inner: [] };
    case 'parameter':
      return { own: ['parameter', codeKey(expression.name).toWellFormed()], inner: [] };
    case 'apply':
      return { own: ['apply', reading.functionMeaning(expression.name)], inner: expression.args };
    case 'call':
      return { own: ['call', expression.name], inner: expression.args };
    case 'unary':
      return { own: ['unary', expression.operator], inner: [expression.operand] };
    case 'binary': {
      const { operator, left, right, within } = expression;
      const precision = operator === '~' ? precisionJson(right) : null;
      return { own: ['binary', operator, within && quantityJson(within), precision], inner: [left, right] };
    }
    default:
      return expression satisfies never;
  }
}

/** A unit by what it does to a number, whatever its symbol; null when it is not known. */
export function unitJson(unit: Unit | null): Json {
  return unit && { dimensions: unit.dimensions, scale: ratioToString(unit.scale) };
}

/** The same number in the same dimension: `100%` is `1`. */
function quantityJson({ value, unit }: Quantity): Json {
  return [ratioToString(value), unit.dimensions];
}

function precisionJson(expression: Expression): Json {
  if (expression.kind === 'unary') return precisionJson(expression.operand);
  if (expression.kind !== 'quantity') return null;
  return [expression.decimals, ratioToString(expression.quantity.unit.scale)];
}
