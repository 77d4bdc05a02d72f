import type { Machine } from './machine.ts';
import {
  AT_LEAST,
  AT_MOST,
  AWAITED,
  EXACTLY,
  LINEAR_DOWN,
  LINEAR_UP,
  NOT_ABOVE,
  NOT_BELOW,
  RANGE,
  SCORELESS,
  YES,
} from './ops.ts';
import { DIVISION_BY_ZERO, LINEAR_ZERO, MISSING, NON_POSITIVE_TARGET, OK, type Status, WRONG_TYPE } from './status.ts';

/** The steps of scores, as `achieve` computes them. */
export function createScoreSteps(machine: Machine): (operation: number) => void {
  const { flat, kernel, status, scratch, statusOf, unknownMember, isTrue, noScore, metOrMissed } = machine;
  const { code, out, a, b, c, d, first, members, zero, lifted } = flat;

  /** A value that is not known decides alone, whatever its target; `other` is -1 where there is no second bound. */
  function unknownOf(value: number, bound: number, other = -1): Status {
    const own = statusOf(value);
    if (own !== OK) return own;
    return other < 0 ? statusOf(bound) : machine.unknownOf(bound, other);
  }

  function unfit(operation: number): Status {
    const value = statusOf(members[first[operation] as number] as number);
    return value === OK ? unknownMember(operation) : value;
  }

  function atLeast(value: number, target: number, cap: number, result: number): void {
    const unknown = unknownOf(value, target);
    if (unknown !== OK) return noScore(result, cap, unknown);
    if (kernel.compare(target, zero) > 0) {
      status[result] = OK;
      return kernel.quotient(result, value, target, cap);
    }
    if (kernel.compare(value, target) >= 0) return metOrMissed(result, cap, true);
    return noScore(result, cap, NON_POSITIVE_TARGET);
  }

  function atMost(value: number, target: number, cap: number, result: number): void {
    const unknown = unknownOf(value, target);
    if (unknown !== OK) return noScore(result, cap, unknown);
    if (kernel.compare(target, zero) <= 0) {
      if (kernel.compare(value, target) <= 0) return metOrMissed(result, cap, true);
      return noScore(result, cap, NON_POSITIVE_TARGET);
    }
    if (kernel.compare(value, zero) <= 0) {
      if (cap === lifted) return noScore(result, cap, DIVISION_BY_ZERO);
      status[result] = OK;
      return kernel.copy(result, cap);
    }
    status[result] = OK;
    kernel.quotient(result, target, value, cap);
  }

  /** All or nothing: also where a target of zero or less has no proportion. */
  function passed(operation: number, value: number, bound: number, other: number, cap: number, result: number): void {
    const unknown = unknownOf(value, bound, other);
    if (unknown !== OK) return noScore(result, cap, unknown);
    const order = kernel.compare(value, bound);
    if (code[operation] === NOT_ABOVE) return metOrMissed(result, cap, order <= 0);
    if (code[operation] === NOT_BELOW) return metOrMissed(result, cap, order >= 0);
    const otherOrder = kernel.compare(value, other);
    metOrMissed(result, cap, order === 0 || otherOrder === 0 || order > 0 !== otherOrder > 0);
  }

  function range(value: number, end: number, otherEnd: number, cap: number, result: number): void {
    const unknown = unknownOf(value, end, otherEnd);
    if (unknown !== OK) return noScore(result, cap, unknown);
    const [low, high] = kernel.compare(end, otherEnd) <= 0 ? [end, otherEnd] : [otherEnd, end];
    const isBelow = kernel.compare(value, low) < 0;
    if (!isBelow && kernel.compare(value, high) <= 0) return metOrMissed(result, cap, true);
    status[result] = OK;
    if (kernel.compare(low, high) === 0) return kernel.copy(result, zero);
    // one width away from the near end is 0: the distance to that point over the width
    kernel.subtract(scratch, high, low);
    if (isBelow) {
      kernel.subtract(scratch + 1, low, scratch);
      kernel.subtract(scratch + 1, value, scratch + 1);
    } else {
      kernel.add(scratch + 1, high, scratch);
      kernel.subtract(scratch + 1, scratch + 1, value);
    }
    kernel.quotient(result, scratch + 1, scratch, cap);
  }

  function linear(value: number, target: number, worst: number, cap: number, result: number, isUp: boolean): void {
    const unknown = unknownOf(value, target);
    if (unknown !== OK) return noScore(result, cap, unknown);
    const side = kernel.compare(target, worst);
    if (isUp ? side <= 0 : side >= 0) return noScore(result, cap, LINEAR_ZERO);
    status[result] = OK;
    const [from, to] = isUp ? [worst, target] : [target, worst];
    kernel.subtract(scratch, to, from);
    if (isUp) kernel.subtract(scratch + 1, value, worst);
    else kernel.subtract(scratch + 1, worst, value);
    kernel.quotient(result, scratch + 1, scratch, cap);
  }

  return (operation) => {
    const result = out[operation] as number;
    const [value, bound, cap, other] = [
      a[operation] as number,
      b[operation] as number,
      c[operation] as number,
      d[operation] as number,
    ];
    switch (code[operation]) {
      case AT_LEAST:
        return atLeast(value, bound, cap, result);
      case AT_MOST:
        return atMost(value, bound, cap, result);
      case YES:
        return statusOf(value) === OK ? metOrMissed(result, cap, isTrue(value)) : noScore(result, cap, statusOf(value));
      case EXACTLY: {
        const unknown = unknownOf(value, bound);
        return unknown === OK
          ? metOrMissed(result, cap, kernel.compare(value, bound) === 0)
          : noScore(result, cap, unknown);
      }
      case RANGE:
        return range(value, bound, other, cap, result);
      case LINEAR_UP:
      case LINEAR_DOWN:
        return linear(value, bound, other, cap, result, code[operation] === LINEAR_UP);
      case SCORELESS:
        return noScore(result, cap, unfit(operation) || WRONG_TYPE);
      case AWAITED:
        return noScore(result, cap, unfit(operation) || MISSING);
      default:
        return passed(operation, value, bound, other, cap, result);
    }
  };
}
