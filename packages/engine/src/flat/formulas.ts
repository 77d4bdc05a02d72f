import {
  agrees,
  type BinaryOperator,
  DAYS,
  divideUnits,
  type Expression,
  hasSameDimensions,
  multiplyUnits,
  PERCENT,
  ratio,
  type Unit,
} from '@traguardo/model';
import { moreTelling } from '../expression/arithmetic.ts';
import { type Call } from '../expression/call.ts';
import { groupWord } from '../expression/collections.ts';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import { namedBy } from '../expression/named-by.ts';
import type { Environment } from '../expression/scope.ts';
import { previousPeriod } from '../records.ts';
import type { SlotType, TypedSlot } from './form.ts';
import {
  ABSOLUTE,
  ADD,
  AND,
  CHOOSE,
  DIFFERENT,
  DIVIDE,
  EQUAL,
  GREATER,
  GREATER_OR_EQUAL,
  GREATEST,
  LEAST,
  MEAN,
  MULTIPLY,
  NEGATE,
  NOT,
  type OpCode,
  OR,
  SCORE_OF,
  SUBTRACT,
  SUM,
  UNFIT,
} from './ops.ts';
import { dayNumber } from './numbers.ts';
import type { Writer } from './writer.ts';

/** What formulas may name: values and nodes that were written before them. */
export interface Names {
  readonly value: (id: string, period: string | null) => TypedSlot;
  /** Slot of the standing of a node; null when the code names none. */
  readonly node: (code: string) => number | null;
}

const YES_OR_NO: SlotType = { kind: 'boolean' };
const DATE: SlotType = { kind: 'date' };
const NEVER: SlotType = { kind: 'unknown' };

/**
 * Writes a formula as operations. Kinds and units are known before anything runs, so that operands which do not fit become
 * `UNFIT` here. Null when some part has no fast operation: then the whole formula is a general one.
 */
export function writeFormula(
  expression: Expression,
  environment: Environment,
  names: Names,
  writer: Writer,
): TypedSlot | null {
  const inner = (part: Expression): TypedSlot | null => writeFormula(part, environment, names, writer);
  switch (expression.kind) {
    case 'quantity':
      return number(writer.number(expression.quantity.value), expression.quantity.unit);
    case 'boolean':
      return { slot: expression.value ? writer.one : writer.zero, type: YES_OR_NO };
    case 'date': {
      const day = dayNumber(expression.date);
      return day === null ? null : { slot: writer.number(ratio(day)), type: DATE };
    }
    case 'measure':
      return unboxed(names.value(expression.id, expression.period ?? environment.period));
    case 'unary': {
      const operand = inner(expression.operand);
      return operand && writeUnary(expression.operator, operand, writer);
    }
    case 'binary': {
      const left = inner(expression.left);
      const right = left && inner(expression.right);
      return left && right && writeBinary(expression, left, right, writer);
    }
    case 'call':
      return writeCall(expression, environment, names, writer);
    default:
      return null; // text, words, functions of the plan, parameters, the missing literal
  }
}

function number(slot: number, unit: Unit): TypedSlot {
  return { slot, type: { kind: 'number', unit } };
}

function unboxed(operand: TypedSlot): TypedSlot | null {
  return operand.type.kind === 'boxed' ? null : operand;
}

function unfit(members: readonly TypedSlot[], writer: Writer): TypedSlot {
  return { slot: writer.op(UNFIT, { members: members.map(({ slot }) => slot) }), type: NEVER };
}

function writeUnary(operator: '-' | 'not', operand: TypedSlot, writer: Writer): TypedSlot {
  const wanted = operator === '-' ? 'number' : 'boolean';
  if (operand.type.kind !== wanted) return unfit([operand], writer);
  return { slot: writer.op(operator === '-' ? NEGATE : NOT, { a: operand.slot }), type: operand.type };
}

function writeBinary(
  expression: Expression & { kind: 'binary' },
  left: TypedSlot,
  right: TypedSlot,
  writer: Writer,
): TypedSlot | null {
  const { operator, within } = expression;
  if (operator === 'and' || operator === 'or') {
    if (left.type.kind !== 'boolean' || right.type.kind !== 'boolean') return null;
    return { slot: writer.op(operator === 'and' ? AND : OR, { a: left.slot, b: right.slot }), type: YES_OR_NO };
  }
  if (operator in ARITHMETIC) return writeArithmetic(operator, left, right, writer);
  return operator === '~' || within ? null : writeComparison(operator, left, right, writer);
}

const ARITHMETIC: Readonly<Partial<Record<BinaryOperator, OpCode>>> = {
  '+': ADD,
  '-': SUBTRACT,
  '*': MULTIPLY,
  '/': DIVIDE,
};

function writeArithmetic(
  operator: BinaryOperator,
  left: TypedSlot,
  right: TypedSlot,
  writer: Writer,
): TypedSlot | null {
  if (left.type.kind === 'unknown' || right.type.kind === 'unknown') return unfit([left, right], writer);
  const code = ARITHMETIC[operator] ?? UNFIT;
  const reads = { a: left.slot, b: right.slot };
  if (left.type.kind === 'date') {
    if (right.type.kind === 'date' && operator === '-') return number(writer.op(SUBTRACT, reads), DAYS);
    return right.type.kind === 'number' ? null : unfit([left, right], writer); // a date moves by whole days only
  }
  if (left.type.kind !== 'number' || right.type.kind !== 'number') return unfit([left, right], writer);
  const [a, b] = [left.type.unit, right.type.unit];
  if (operator === '*') return number(writer.op(code, reads), multiplyUnits(a, b));
  if (operator === '/') return number(writer.op(code, reads), divideUnits(a, b));
  if (!hasSameDimensions(a.dimensions, b.dimensions)) return unfit([left, right], writer);
  return number(writer.op(code, reads), moreTelling(a, b));
}

function writeComparison(operator: BinaryOperator, left: TypedSlot, right: TypedSlot, writer: Writer): TypedSlot {
  const isEquality = operator === '=' || operator === '!=';
  if (!areComparable(left.type, right.type, isEquality)) return unfit([left, right], writer);
  const [a, b] = operator === '<' || operator === '<=' ? [right.slot, left.slot] : [left.slot, right.slot];
  return { slot: writer.op(COMPARISON[operator] ?? UNFIT, { a, b }), type: YES_OR_NO };
}

const COMPARISON: Readonly<Partial<Record<BinaryOperator, OpCode>>> = {
  '=': EQUAL,
  '!=': DIFFERENT,
  '>': GREATER,
  '<': GREATER,
  '>=': GREATER_OR_EQUAL,
  '<=': GREATER_OR_EQUAL,
};

/** Whether two kinds of operands can be compared at all, as `holds` says. */
export function areComparable(left: SlotType, right: SlotType, isEquality: boolean): boolean {
  if (left.kind === 'number' && right.kind === 'number') return agrees(left.unit, right.unit);
  if (left.kind === 'date' && right.kind === 'date') return true;
  return left.kind === 'boolean' && right.kind === 'boolean' && isEquality;
}

function writeCall(call: Call, environment: Environment, names: Names, writer: Writer): TypedSlot | null {
  const inner = (part: Expression, period = environment.period): TypedSlot | null =>
    writeFormula(part, { ...environment, period }, names, writer);
  const [argument] = call.args;
  switch (call.name) {
    case 'value': {
      const name = namedBy(argument);
      return name === null ? null : unboxed(names.value(name, environment.period));
    }
    case 'score': {
      const slot = names.node(namedBy(argument) ?? '');
      return slot === null ? null : number(writer.op(SCORE_OF, { a: slot }), PERCENT);
    }
    case 'prev':
      return argument ? inner(argument, previousPeriod(environment.scope.plan, environment.period)) : null;
    case 'weight':
    case 'benchmark':
    case 'cell': {
      const given = evaluateIn(call, environment); // what the plan says, whatever the values
      return given.kind === 'quantity' ? number(writer.number(given.quantity.value), given.quantity.unit) : null;
    }
    case 'abs': {
      const operand = argument ? inner(argument) : null;
      if (operand?.type.kind !== 'number') return operand && unfit([operand], writer);
      return { slot: writer.op(ABSOLUTE, { a: operand.slot }), type: operand.type };
    }
    case 'if':
      return writeChoice(
        call.args.map((part) => inner(part)),
        writer,
      );
    case 'sum':
    case 'mean':
    case 'min':
    case 'max':
      return groupWord(call) === null
        ? writeCollection(
            call,
            call.args.map((part) => inner(part)),
            writer,
          )
        : null;
    default:
      return null;
  }
}

function writeChoice(parts: readonly (TypedSlot | null)[], writer: Writer): TypedSlot | null {
  const [condition, yes, no] = parts;
  if (!condition || !yes || !no) return null;
  if (condition.type.kind !== 'boolean') return unfit([condition], writer);
  const type = commonType(yes.type, no.type);
  return type && { slot: writer.op(CHOOSE, { a: condition.slot, b: yes.slot, d: no.slot }), type };
}

/** The type of a value that is one of two; null when they differ. */
function commonType(a: SlotType, b: SlotType): SlotType | null {
  if (a.kind === 'unknown') return b;
  if (b.kind === 'unknown') return a;
  if (a.kind !== b.kind) return null;
  if (a.kind !== 'number' || b.kind !== 'number') return a;
  return a.unit === b.unit || (a.unit.symbol === b.unit.symbol && a.unit.nature === b.unit.nature) ? a : null;
}

const COLLECTION: Readonly<Record<'sum' | 'mean' | 'min' | 'max', OpCode>> = {
  sum: SUM,
  mean: MEAN,
  min: LEAST,
  max: GREATEST,
};

function writeCollection(call: Call, parts: readonly (TypedSlot | null)[], writer: Writer): TypedSlot | null {
  const operands = parts.filter((part) => part !== null);
  if (operands.length < parts.length || operands.length === 0) return null;
  const units = operands.flatMap(({ type }) => (type.kind === 'number' ? [type.unit] : []));
  const [first] = units;
  const isOne = units.every(({ dimensions }) => hasSameDimensions(dimensions, first?.dimensions ?? {}));
  if (units.length < operands.length || !isOne) return unfit(operands, writer);
  const code = COLLECTION[call.name as keyof typeof COLLECTION];
  return number(writer.op(code, { members: operands.map(({ slot }) => slot) }), units.reduce(moreTelling));
}
