import type { ColumnProgram } from './column-program.ts';
import type { FlatPlan } from './form.ts';
import { joinedNumber, knownResult, knownScore } from './known-numbers.ts';
import {
  AT_LEAST,
  AT_MOST,
  CHOOSE,
  DIVIDE,
  FIRST_FORMULA,
  FIRST_NODE,
  MEAN,
  type OpCode,
  REFERENCE,
  SCORE_OF,
  SUM,
  WEIGHTED_MEAN,
} from './ops.ts';
import type { Usual } from './usual.ts';

/** Computes one operation of the program (by its place there) for the numbers of every column of `x` from one up to another. */
export type RunColumns = (x: Float64Array, place: number, begin: number, end: number) => void;

/** Operation by operation over whole columns, everything known (`createKnown` says what NaN means). */
export function createColumnLoops(flat: FlatPlan, usual: Usual, program: ColumnProgram): RunColumns {
  const { code, out, a, b, c, d } = flat;
  const { offset, mask, operations, first, members, shares, fixed } = program;

  /** The members that stay the same are in one cell already; the first three that vary are added to it. */
  function weightedMean(x: Float64Array, i: number, to: number, begin: number, end: number): void {
    let [from, fromMask] = [fixed + i, 0];
    const last = first[i + 1] as number;
    for (let at = first[i] as number; at < last; at += 3) {
      const p = members[at] as number;
      const v = shares[at] as number;
      const left = last - at;
      // a member that is not there is the first one once more, with no weight
      const q = left > 1 ? (members[at + 1] as number) : p;
      const w = left > 1 ? (shares[at + 1] as number) : 0;
      const r = left > 2 ? (members[at + 2] as number) : p;
      const u = left > 2 ? (shares[at + 2] as number) : 0;
      for (let k = begin; k < end; k += 1)
        x[to + k] =
          (x[from + (k & fromMask)] as number) +
          v * (x[p + k] as number) +
          w * (x[q + k] as number) +
          u * (x[r + k] as number);
      [from, fromMask] = [to, -1];
    }
    if (fromMask === 0) x.fill(x[from] as number, to + begin, to + end);
  }

  function atLeast(x: Float64Array, operation: number, to: number, begin: number, end: number): void {
    const [v, t] = [a[operation] as number, b[operation] as number];
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const [bound, boundMask] = [offset[t] as number, mask[t] as number];
    const cap = x[offset[c[operation] as number] as number] as number;
    for (let k = begin; k < end; k += 1) {
      const value = x[from + (k & fromMask)] as number;
      const target = x[bound + (k & boundMask)] as number;
      let score = target > 0 ? value / target : value >= target ? 1 : NaN;
      if (score < 0) score = 0;
      if (score > cap) score = cap;
      x[to + k] = score;
    }
  }

  function atMost(x: Float64Array, operation: number, to: number, begin: number, end: number): void {
    const [v, t] = [a[operation] as number, b[operation] as number];
    const [from, fromMask] = [offset[v] as number, mask[v] as number];
    const [bound, boundMask] = [offset[t] as number, mask[t] as number];
    const cap = x[offset[c[operation] as number] as number] as number;
    const unbounded = cap === Infinity ? NaN : cap;
    for (let k = begin; k < end; k += 1) {
      const value = x[from + (k & fromMask)] as number;
      const target = x[bound + (k & boundMask)] as number;
      let score = target > 0 ? target / value : value <= target ? 1 : NaN;
      if (target > 0 && value <= 0) score = unbounded;
      if (score > cap) score = cap;
      x[to + k] = score;
    }
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

  return (x, place, begin, end) => {
    const operation = operations[place] as number;
    const to = offset[out[operation] as number] as number;
    const kind = code[operation] as OpCode;
    if (kind === WEIGHTED_MEAN) weightedMean(x, place, to, begin, end);
    else if (kind === AT_LEAST) atLeast(x, operation, to, begin, end);
    else if (kind === AT_MOST) atMost(x, operation, to, begin, end);
    else if (kind === DIVIDE) quotient(x, operation, to, begin, end);
    else if ((kind >= SUM && kind < FIRST_NODE) || (kind > WEIGHTED_MEAN && kind < REFERENCE))
      for (let k = begin; k < end; k += 1) x[to + k] = joined(x, kind, operation, k);
    else for (let k = begin; k < end; k += 1) x[to + k] = other(x, kind, operation, k);
  };
}
