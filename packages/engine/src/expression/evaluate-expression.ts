import { type Expression, MISSING, type Value } from '@traguardo/model';
import { applyFunction, argumentOf } from './apply.ts';
import { calculate, opposite } from './arithmetic.ts';
import { holds } from './comparison.ts';
import { type Computed, fromQuantity, textValue, truth, undefinedValue } from './computed.ts';
import { callFunction } from './functions.ts';
import { spend, stepsFor } from './limits.ts';
import { connect, deny } from './logic.ts';
import type { Environment } from './scope.ts';
import { expressionText } from './text.ts';

/** The exact value of an expression. Total: whatever cannot be computed is missing or undefined with its cause. */
export function evaluateIn(expression: Expression, environment: Environment): Computed {
  if (environment.frame === undefined) return evaluatePart(expression, environment);
  const { meter } = environment.frame;
  meter.levels -= 1;
  const isAllowed = spend(meter, 1);
  const result = isAllowed ? evaluatePart(expression, environment) : undefinedValue('limit', '');
  meter.levels += 1;
  if (result.kind === 'quantity') spend(meter, stepsFor(result.quantity.value));
  return result;
}

function evaluatePart(expression: Expression, environment: Environment): Computed {
  switch (expression.kind) {
    case 'quantity':
      return fromQuantity(expression.quantity);
    case 'boolean':
      return truth(expression.value);
    case 'date':
      return { kind: 'date', date: expression.date };
    case 'missing':
      return MISSING;
    case 'text':
      return textValue(expression.text);
    case 'word':
      return textValue(expression.word);
    case 'code':
      return textValue(expression.code);
    case 'measure':
      return environment.scope.operand(expression.id, expression.period ?? environment.period);
    case 'parameter':
      return argumentOf(expression.name, environment.frame);
    case 'apply':
      return applyFunction(expression, environment, evaluateIn);
    case 'call':
      return callFunction(expression, environment, evaluateIn);
    case 'unary':
      return evaluateUnary(expression, environment);
    case 'binary':
      return evaluateBinary(expression, environment);
  }
}

/** The value of an expression whose result is stored: a bare text is no value, so it is undefined as `wrong-type`. */
export function evaluateToValue(expression: Expression, environment: Environment): Value {
  const result = evaluateIn(expression, environment);
  if (result.kind !== 'text') return result;
  return { kind: 'undefined', cause: { kind: 'wrong-type', subject: expressionText(expression) } };
}

function evaluateUnary(expression: Expression & { kind: 'unary' }, environment: Environment): Value {
  const operand = evaluateIn(expression.operand, environment);
  const name = (): string => expressionText(expression);
  return expression.operator === '-' ? opposite(operand, name) : deny(operand, name);
}

function evaluateBinary(expression: Expression & { kind: 'binary' }, environment: Environment): Value {
  const left = evaluateIn(expression.left, environment);
  const right = evaluateIn(expression.right, environment);
  const whole = (): string => expressionText(expression);
  switch (expression.operator) {
    case '+':
    case '-':
    case '*':
      return calculate(expression.operator, left, right, whole);
    case '/':
      return calculate('/', left, right, () => expressionText(expression.right));
    case 'and':
    case 'or':
      return connect(expression.operator, left, right, whole);
    default: {
      const precision = { decimals: writtenDecimals(expression.right), within: expression.within };
      return holds(expression.operator, left, right, precision, whole);
    }
  }
}

/** The decimals a literal is written with, its sign aside; null for anything computed. */
export function writtenDecimals(expression: Expression): number | null {
  if (expression.kind === 'quantity') return expression.decimals;
  if (expression.kind === 'unary' && expression.operator === '-') return writtenDecimals(expression.operand);
  return null;
}
