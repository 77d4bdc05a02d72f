import type { Kernel } from './kernel.ts';
import type { Machine } from './machine.ts';
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
  PLAIN_GREATEST,
  PLAIN_LEAST,
  LEAST,
  MEAN,
  MULTIPLY,
  NEGATE,
  NOT,
  type OpCode,
  OR,
  SUBTRACT,
  UNFIT,
} from './ops.ts';
import { DIVISION_BY_ZERO, LIMIT, OK, WRONG_TYPE } from './status.ts';

/** The steps of formulas, as `evaluateIn` computes them. */
export function createFormulaSteps(machine: Machine): (operation: number) => void {
  const { flat, kernel, status, scratch, statusOf, unknownOf, unknownMember, isTrue, truth } = machine;
  const { code, out, a, b, d, first, members, zero } = flat;

  function calculate(operation: number, left: number, right: number, result: number): void {
    const unknown = unknownOf(left, right);
    status[result] = unknown;
    if (unknown !== OK) return;
    switch (code[operation]) {
      case ADD:
        kernel.add(result, left, right);
        break;
      case SUBTRACT:
        kernel.subtract(result, left, right);
        break;
      case MULTIPLY:
        kernel.multiply(result, left, right);
        break;
      default:
        if (kernel.isZero(right)) {
          status[result] = DIVISION_BY_ZERO;
          return;
        }
        kernel.divide(result, left, right);
    }
    if (kernel.isTooLong(result)) status[result] = LIMIT;
  }

  function compare(operation: number, left: number, right: number, result: number): void {
    const unknown = unknownOf(left, right);
    status[result] = unknown;
    if (unknown !== OK) return;
    const order = kernel.compare(left, right);
    switch (code[operation]) {
      case GREATER:
        return truth(result, order > 0);
      case GREATER_OR_EQUAL:
        return truth(result, order >= 0);
      case EQUAL:
        return truth(result, order === 0);
      default:
        return truth(result, order !== 0);
    }
  }

  /** A side that decides alone decides, even when the other is unknown. */
  function connect(left: number, right: number, result: number, decisive: boolean): void {
    const decides = (side: number): boolean => statusOf(side) === OK && isTrue(side) === decisive;
    if (decides(left) || decides(right)) return truth(result, decisive);
    const unknown = unknownOf(left, right);
    if (unknown === OK) truth(result, !decisive);
    else status[result] = unknown;
  }

  function collect(operation: number, result: number): void {
    const unknown = unknownMember(operation);
    status[result] = unknown;
    if (unknown !== OK) return;
    const [from, to] = [first[operation] as number, first[operation + 1] as number];
    kernel.copy(result, members[from] as number);
    for (let at = from + 1; at < to; at += 1) {
      join(kernel, code[operation] as OpCode, result, members[at] as number);
      if (!kernel.isTooLong(result)) continue;
      status[result] = LIMIT;
      return;
    }
    if (code[operation] !== MEAN) return;
    kernel.load(scratch, { num: BigInt(to - from), den: 1n });
    kernel.divide(result, result, scratch);
  }

  /** An operation on one operand that is known. */
  function single(operation: number, operand: number, result: number): void {
    status[result] = statusOf(operand);
    if (statusOf(operand) !== OK) return;
    if (code[operation] === NOT) return truth(result, !isTrue(operand));
    if (code[operation] === NEGATE || kernel.compare(operand, zero) < 0) return kernel.negate(result, operand);
    kernel.copy(result, operand);
  }

  /** Only the chosen side matters; an unknown condition stays unknown. */
  function choose(condition: number, yes: number, no: number, result: number): void {
    status[result] = statusOf(condition);
    if (statusOf(condition) !== OK) return;
    const chosen = isTrue(condition) ? yes : no;
    status[result] = statusOf(chosen);
    if (statusOf(chosen) === OK) kernel.copy(result, chosen);
  }

  return (operation) => {
    const result = out[operation] as number;
    const [left, right] = [a[operation] as number, b[operation] as number];
    switch (code[operation]) {
      case ADD:
      case SUBTRACT:
      case MULTIPLY:
      case DIVIDE:
        return calculate(operation, left, right, result);
      case GREATER:
      case GREATER_OR_EQUAL:
      case EQUAL:
      case DIFFERENT:
        return compare(operation, left, right, result);
      case NEGATE:
      case ABSOLUTE:
      case NOT:
        return single(operation, left, result);
      case AND:
      case OR:
        return connect(left, right, result, code[operation] === OR);
      case CHOOSE:
        return choose(left, right, d[operation] as number, result);
      case UNFIT:
        status[result] = unknownMember(operation) || WRONG_TYPE;
        return;
      default:
        return collect(operation, result);
    }
  };
}

/** Joins one more number to a result: the lesser, the greater or the sum of both. */
export function join(kernel: Kernel, code: OpCode, result: number, next: number): void {
  switch (code) {
    case LEAST:
    case PLAIN_LEAST:
      if (kernel.compare(next, result) < 0) kernel.copy(result, next);
      return;
    case GREATEST:
    case PLAIN_GREATEST:
      if (kernel.compare(next, result) > 0) kernel.copy(result, next);
      return;
    default:
      kernel.add(result, result, next);
  }
}
