import {
  agrees,
  COUNT,
  DAYS,
  type Diagnostic,
  divideUnits,
  type Expression,
  hasSameDimensions,
  multiplyUnits,
  PERCENT,
  type Unit,
  unitTold,
} from '@traguardo/model';
import { problem } from '../bind/problem.ts';

/** The unit of what a name stands for; null when it is not known. */
export type UnitOfName = (id: string) => Unit | null;

/** Where the units of names come from; each null when not known. */
export interface Lookups {
  readonly ofName: UnitOfName;
  /** Inside a definition: the unit of the argument a parameter stands for. */
  readonly ofParameter: UnitOfName;
  /** The unit of a call of a definition with arguments of these units. */
  readonly ofCall: (call: Expression & { kind: 'apply' }, units: readonly (Unit | null)[]) => Unit | null;
}

/** The unit of an expression; null when it is not known, and then nothing is said about it. `report` takes what does not fit inside. */
export function unitOfExpression(
  expression: Expression,
  lookups: Lookups,
  report: (found: Diagnostic) => void,
): Unit | null {
  const unitOf = (inner: Expression): Unit | null => unitOfExpression(inner, lookups, report);
  switch (expression.kind) {
    case 'quantity':
      return expression.quantity.unit;
    case 'measure':
      return lookups.ofName(expression.id);
    case 'parameter':
      return lookups.ofParameter(expression.name);
    case 'apply':
      return lookups.ofCall(expression, expression.args.map(unitOf));
    case 'unary':
      return expression.operator === '-' ? unitOf(expression.operand) : null;
    case 'call':
      return unitOfCall(expression, unitOf, lookups);
    case 'binary':
      return unitOfBinary(expression, unitOf(expression.left), unitOf(expression.right), report);
    case 'boolean':
    case 'date':
    case 'text':
    case 'missing':
    case 'word':
    case 'code':
      return null;
    default:
      return expression satisfies never;
  }
}

function unitOfCall(
  call: Expression & { kind: 'call' },
  unitOf: (inner: Expression) => Unit | null,
  { ofName }: Lookups,
): Unit | null {
  const units = call.args.map(unitOf);
  switch (call.name) {
    case 'score':
    case 'weight':
      return PERCENT;
    case 'target':
      return call.args[0]?.kind === 'code' ? ofName(call.args[0].code) : null;
    case 'count':
      return COUNT;
    case 'days':
      return DAYS;
    case 'if':
      return units[1] ?? units[2] ?? null;
    case 'value':
    case 'prev':
    case 'abs':
    case 'round':
      return units[0] ?? null;
    case 'sum':
    case 'min':
    case 'max':
    case 'mean':
      return isGroup(call.args[0]) ? PERCENT : units.includes(null) ? null : (units[0] ?? null);
    case 'band':
    case 'benchmark':
    case 'cell':
    case 'complete':
      return null;
    default:
      return call.name satisfies never;
  }
}

function isGroup(argument: Expression | undefined): boolean {
  return argument?.kind === 'word';
}

function unitOfBinary(
  { operator, within, place }: Expression & { kind: 'binary' },
  left: Unit | null,
  right: Unit | null,
  report: (found: Diagnostic) => void,
): Unit | null {
  const clash = (between: string, one: Unit, other: Unit): void => {
    const sides = { left: nameOfUnit(one), right: nameOfUnit(other) };
    report(problem('unit/mismatch', place, { problem: 'operation', operator: between, ...sides, code: '' }));
  };
  switch (operator) {
    case '*':
      return left && right && multiplyUnits(left, right);
    case '/':
      return left && right && divideUnits(left, right);
    case 'and':
    case 'or':
      return null;
    case '+':
    case '-':
      if (!left || !right || hasSameDimensions(left.dimensions, right.dimensions))
        return left?.nature === 'pure' ? right : left;
      clash(operator, left, right);
      return null;
    default: {
      const side = left && right ? unitTold([left, right]) : (left ?? right);
      if (left && right && !agrees(left, right)) clash(operator, left, right);
      else if (side && within && !agrees(side, within.unit)) clash('within', side, within.unit);
      return null;
    }
  }
}

/** How a sentence names a unit; empty for a bare number. */
export function nameOfUnit(unit: Unit): string {
  return unit.symbol;
}
