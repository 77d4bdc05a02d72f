import { added, compared } from './double-kernel.ts';
import {
  ABSOLUTE,
  ADD,
  AND,
  AT_LEAST,
  AT_MOST,
  DIFFERENT,
  DIVIDE,
  EQUAL,
  EXACTLY,
  GREATER,
  GREATER_OR_EQUAL,
  GREATEST,
  PLAIN_GREATEST,
  PLAIN_LEAST,
  INSIDE,
  LEAST,
  LINEAR_DOWN,
  LINEAR_UP,
  MULTIPLY,
  NEGATE,
  NOT,
  NOT_ABOVE,
  NOT_BELOW,
  type OpCode,
  OR,
  RANGE,
  SUBTRACT,
  YES,
} from './ops.ts';

/** A score between 0 and the cap; NaN stays NaN. */
function clamped(score: number, cap: number): number {
  return Math.min(Math.max(0, score), cap);
}

/** `v / t` between 0 and the cap; a target of zero or less is met, or has no score. */
export function atLeastScore(value: number, target: number, cap: number): number {
  const score = target > 0 ? value / target : value >= target ? 1 : NaN;
  return score < 0 ? 0 : score > cap ? cap : score;
}

/** `t / v`, likewise; a value of zero or less is worth the cap, and has no score where none bounds it. */
export function atMostScore(value: number, target: number, cap: number): number {
  if (target > 0 && value <= 0) return cap === Infinity ? NaN : cap;
  const score = target > 0 ? target / value : value <= target ? 1 : NaN;
  return score > cap ? cap : score;
}

/** `met` for a yes, nothing for a no. */
export function yesScore(value: number, met: number): number {
  return value === 0 ? 0 : orNaN(met, value);
}

/** A score of any kind, of numbers that are known; NaN where it has none. */
export function knownScore(code: OpCode, value: number, bound: number, other: number, cap: number): number {
  switch (code) {
    case AT_LEAST:
      return atLeastScore(value, bound, cap);
    case AT_MOST:
      return atMostScore(value, bound, cap);
    case YES:
      return yesScore(value, Math.min(1, cap));
    case EXACTLY:
      return judged(equal(compared(value, bound)), cap);
    case NOT_ABOVE:
      return judged(atLeast(-compared(value, bound)), cap);
    case NOT_BELOW:
      return judged(atLeast(compared(value, bound)), cap);
    case LINEAR_UP:
      return bound > other ? clamped((value - other) / (bound - other), cap) : NaN;
    case LINEAR_DOWN:
      return bound < other ? clamped((other - value) / (other - bound), cap) : NaN;
    case RANGE:
    case INSIDE:
      return inRange(code, value, Math.min(bound, other), Math.max(bound, other), cap);
    default:
      return NaN; // operands that do not fit, a target that is not known
  }
}

/** Yes and no are 1 and 0. */
function judged(isMet: number, cap: number): number {
  return isMet > 0 ? Math.min(1, cap) : isMet;
}

function inRange(code: OpCode, value: number, low: number, high: number, cap: number): number {
  const below = compared(value, low);
  const above = compared(value, high);
  if (below >= 0 && above <= 0) return Math.min(1, cap);
  const width = high - low;
  if (code === INSIDE || width === 0) return orNaN(0, below + above);
  return clamped(1 - (below < 0 ? low - value : value - high) / width, cap);
}

/** A result, unless what it comes from is not known. */
function orNaN(result: number, from: number): number {
  return Number.isNaN(from) ? NaN : result;
}

function equal(order: number): number {
  return order === 0 ? 1 : orNaN(0, order);
}

function atLeast(order: number): number {
  return order >= 0 ? 1 : orNaN(0, order);
}

/** The result of a formula of one or two operands; NaN where it has none. Yes and no are 1 and 0. */
export function knownResult(code: OpCode, left: number, right: number): number {
  switch (code) {
    case ADD:
      return added(left, right);
    case SUBTRACT:
      return added(left, -right);
    case MULTIPLY:
      return left * right;
    case DIVIDE:
      return right === 0 ? NaN : left / right;
    case NEGATE:
      return -left;
    case ABSOLUTE:
      return Math.abs(left);
    case GREATER: {
      const order = compared(left, right);
      return order > 0 ? 1 : orNaN(0, order);
    }
    case GREATER_OR_EQUAL:
      return atLeast(compared(left, right));
    case EQUAL:
      return equal(compared(left, right));
    case DIFFERENT:
      return 1 - equal(compared(left, right));
    case NOT:
      return 1 - left;
    case AND:
      return left === 0 || right === 0 ? 0 : left * right;
    case OR:
      return left === 1 || right === 1 ? 1 : left + right;
    default:
      return NaN; // operands that do not fit
  }
}

/** One more number joined to others: the lesser, the greater or the sum. */
export function joinedNumber(code: OpCode, joined: number, next: number): number {
  if (code === LEAST || code === PLAIN_LEAST) return Math.min(joined, next);
  if (code === GREATEST || code === PLAIN_GREATEST) return Math.max(joined, next);
  return added(joined, next);
}
