import type { ColumnProgram } from './column-program.ts';
import { added } from './double-kernel.ts';
import type { FlatPlan } from './form.ts';
import { atLeastScore, atMostScore, joinedNumber, knownResult, knownScore, yesScore } from './known-numbers.ts';
import {
  ADD,
  AT_LEAST,
  AT_MOST,
  CHOOSE,
  DIVIDE,
  FIRST_FORMULA,
  GREATEST,
  isMean,
  MEAN,
  type OpCode,
  PLAIN_MEAN,
  REFERENCE,
  SCORE_OF,
  SUBTRACT,
  SUM,
  YES,
} from './ops.ts';
import type { Usual } from './usual.ts';

/** Computes one operation of the program (by its place there) for the numbers of every column of `x` from one up to another. */
export type RunColumns = (x: Float64Array, place: number, begin: number, end: number) => void;

/** Operation by operation over whole columns, everything known (`createKnown` says what NaN means). */
export function createColumnLoops(flat: FlatPlan, usual: Usual, program: ColumnProgram): RunColumns {
  const { code, out, a, b, c, d } = flat;
  const { offset, mask, operations, first, members, shares, fixed } = program;

  /** The members that stay the same are in one cell already; those that vary are added to it, three at a time. */
  function weightedMean(x: Float64Array, i: number, to: number, begin: number, end: number): void {
    let [from, fromMask] = [fixed + i, 0];
    let at = first[i] as number;
    const last = first[i + 1] as number;
    for (; at + 2 < last; at += 3) {
      const [p, q, r] = [members[at] as number, members[at + 1] as number, members[at + 2] as number];
      const [u, v, w] = [shares[at] as number, shares[at + 1] as number, shares[at + 2] as number];
      for (let k = begin; k < end; k += 1)
        x[to + k] =
          (x[from + (k & fromMask)] as number) +
          u * (x[p + k] as number) +
          v * (x[q + k] as number) +
          w * (x[r + k] as number);
      [from, fromMask] = [to, -1];
    }
    if (at + 1 < last) {
      const [p, q] = [members[at] as number, members[at + 1] as number];
      const [u, v] = [shares[at] as number, shares[at + 1] as number];
      for (let k = begin; k < end; k += 1)
        x[to + k] = (x[from + (k & fromMask)] as number) + u * (x[p + k] as number) + v * (x[q + k] as number);
    } else if (at < last) {
      const [p, u] = [members[at] as number, shares[at] as number];
      for (let k = begin; k < end; k += 1) x[to + k] = (x[from + (k & fromMask)] as number) + u * (x[p + k] as number);
    } else if (fromMask === 0) x.fill(x[from] as number, to + begin, to + end);
  }

  function atLeast(x: Float64Array, operation: number, to: number, begin: number, end: number): void {
    const [v, t] = [a[operation] as number, b[operation] as number];
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const cap = x[offset[c[operation] as number] as number] as number;
    const still = mask[t] === 0 ? (x[offset[t] as number] as number) : NaN;
    if (still > 0 && cap === 1) {
      // the common target: no division for what meets it
      for (let k = begin; k < end; k += 1) {
        const value = x[from + (k & fromMask)] as number;
        x[to + k] = value >= still ? 1 : value <= 0 ? 0 : value / still;
      }
      return;
    }
    for (let k = begin; k < end; k += 1) x[to + k] = atLeastScore(x[from + (k & fromMask)] as number, at(x, t, k), cap);
  }

  function atMost(x: Float64Array, operation: number, to: number, begin: number, end: number): void {
    const [v, t] = [a[operation] as number, b[operation] as number];
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const cap = x[offset[c[operation] as number] as number] as number;
    const still = mask[t] === 0 ? (x[offset[t] as number] as number) : NaN;
    if (still > 0 && cap === 1) {
      for (let k = begin; k < end; k += 1) {
        const value = x[from + (k & fromMask)] as number;
        x[to + k] = value <= still ? 1 : still / value;
      }
      return;
    }
    for (let k = begin; k < end; k += 1) x[to + k] = atMostScore(x[from + (k & fromMask)] as number, at(x, t, k), cap);
  }

  function yes(x: Float64Array, operation: number, to: number, begin: number, end: number): void {
    const v = a[operation] as number;
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const met = Math.min(1, x[offset[c[operation] as number] as number] as number);
    for (let k = begin; k < end; k += 1) {
      const value = x[from + (k & fromMask)] as number;
      x[to + k] = value === 1 ? met : value === 0 ? 0 : yesScore(value, met);
    }
  }

  function sum(x: Float64Array, operation: number, to: number, begin: number, end: number, sign: 1 | -1): void {
    const [v, t] = [a[operation] as number, b[operation] as number];
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const [by, byMask] = [offset[t] as number, mask[t] as number];
    for (let k = begin; k < end; k += 1)
      x[to + k] = added(x[from + (k & fromMask)] as number, sign * (x[by + (k & byMask)] as number));
  }

  function quotient(x: Float64Array, operation: number, to: number, begin: number, end: number): void {
    const [v, t] = [a[operation] as number, b[operation] as number];
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const [by, byMask] = [offset[t] as number, mask[t] as number];
    for (let k = begin; k < end; k += 1) {
      const divisor = x[by + (k & byMask)] as number;
      x[to + k] = divisor === 0 ? NaN : (x[from + (k & fromMask)] as number) / divisor;
    }
  }

  /** The number of a slot for body or draw `k`; NaN for an operand that is not there. */
  function at(x: Float64Array, slot: number, k: number): number {
    return slot < 0 ? NaN : (x[(offset[slot] as number) + (k & (mask[slot] as number))] as number);
  }

  function other(x: Float64Array, kind: OpCode, operation: number, k: number): number {
    const left = at(x, a[operation] as number, k);
    if (kind === REFERENCE || kind === SCORE_OF) return left;
    const right = at(x, b[operation] as number, k);
    const last = at(x, d[operation] as number, k);
    if (kind < FIRST_FORMULA) return knownScore(kind, left, right, last, at(x, c[operation] as number, k));
    return kind === CHOOSE ? (left === 1 ? right : left === 0 ? last : NaN) : knownResult(kind, left, right);
  }

  function joined(x: Float64Array, kind: OpCode, operation: number, k: number): number {
    const [start, end] = [usual.first[operation] as number, usual.first[operation + 1] as number];
    let result = start === end ? NaN : at(x, usual.members[start] as number, k);
    for (let member = start + 1; member < end; member += 1)
      result = joinedNumber(kind, result, at(x, usual.members[member] as number, k));
    return kind === MEAN ? result / (end - start) : result;
  }

  /** The same for a single body: without the loops, whose beginning costs more than one number. */
  function single(x: Float64Array, place: number, k: number): number {
    const operation = operations[place] as number;
    const kind = code[operation] as OpCode;
    if (isJoined(kind)) return joined(x, kind, operation, k);
    if (!isMean(kind)) return other(x, kind, operation, k);
    let sum = x[fixed + place] as number;
    for (let member = first[place] as number; member < (first[place + 1] as number); member += 1)
      sum += (shares[member] as number) * (x[(members[member] as number) + k] as number);
    return sum;
  }

  return (x, place, begin, end) => {
    const operation = operations[place] as number;
    const to = offset[out[operation] as number] as number;
    const kind = code[operation] as OpCode;
    if (end === begin + 1) x[to + begin] = single(x, place, begin);
    else if (isMean(kind)) weightedMean(x, place, to, begin, end);
    else if (kind === AT_LEAST) atLeast(x, operation, to, begin, end);
    else if (kind === AT_MOST) atMost(x, operation, to, begin, end);
    else if (kind === YES) yes(x, operation, to, begin, end);
    else if (kind === DIVIDE) quotient(x, operation, to, begin, end);
    else if (kind === ADD || kind === SUBTRACT) sum(x, operation, to, begin, end, kind === ADD ? 1 : -1);
    else if (isJoined(kind)) for (let k = begin; k < end; k += 1) x[to + k] = joined(x, kind, operation, k);
    else for (let k = begin; k < end; k += 1) x[to + k] = other(x, kind, operation, k);
  };
}

/** Operations on all of their members that are no means of scores. */
function isJoined(kind: OpCode): boolean {
  return (kind >= SUM && kind <= GREATEST) || (kind > PLAIN_MEAN && kind < REFERENCE);
}
