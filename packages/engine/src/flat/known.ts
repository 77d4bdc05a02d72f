import type { FlatPlan } from './form.ts';
import { atLeastScore, atMostScore, joinedNumber, knownResult, knownScore, yesScore } from './known-numbers.ts';
import {
  AT_LEAST,
  AT_MOST,
  CHOOSE,
  DIVIDE,
  FIRST_FORMULA,
  GREATEST,
  PLAIN_GREATEST,
  PLAIN_LEAST,
  PLAIN_MEAN,
  PLAIN_SUM,
  LEAST,
  MEAN,
  type OpCode,
  REFERENCE,
  SCORE_OF,
  SUM,
  WEIGHTED_MEAN,
  YES,
} from './ops.ts';
import type { Usual } from './usual.ts';

/** Runs the operations from one up to another, all of one kind. */
export type RunKnown = (from: number, to: number) => void;

/**
 * The pass over doubles for plans whose values are all known: no status is looked at, and what has no number is NaN, which
 * no operation swallows. Where NaN reaches a watched slot the careful pass has to say why.
 */
export function createKnown(flat: FlatPlan, usual: Usual, x: Float64Array): RunKnown {
  const { code, out, a, b, c, d } = flat;
  const { first, members, shares } = usual;

  function weightedMeans(from: number, to: number): void {
    let k = first[from] as number;
    for (let i = from; i < to; i += 1) {
      const end = first[i + 1] as number;
      let sum = k === end ? NaN : 0;
      for (; k < end; k += 1) sum += (shares[k] as number) * (x[members[k] as number] as number);
      x[out[i] as number] = sum;
    }
  }

  function atLeast(from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const value = x[a[i] as number] as number;
      const target = x[b[i] as number] as number;
      const cap = x[c[i] as number] as number;
      // the common case without a division: met, and no more than that counts
      x[out[i] as number] = value >= target && cap === 1 ? 1 : atLeastScore(value, target, cap);
    }
  }

  function atMost(from: number, to: number): void {
    for (let i = from; i < to; i += 1)
      x[out[i] as number] = atMostScore(
        x[a[i] as number] as number,
        x[b[i] as number] as number,
        x[c[i] as number] as number,
      );
  }

  function yes(from: number, to: number): void {
    for (let i = from; i < to; i += 1)
      x[out[i] as number] = yesScore(x[a[i] as number] as number, Math.min(1, x[c[i] as number] as number));
  }

  function quotients(from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const divisor = x[b[i] as number] as number;
      x[out[i] as number] = divisor === 0 ? NaN : (x[a[i] as number] as number) / divisor;
    }
  }

  function others(kind: OpCode, from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const left = x[a[i] as number] as number;
      const right = x[b[i] as number] as number;
      const other = x[d[i] as number] as number;
      if (kind < FIRST_FORMULA) x[out[i] as number] = knownScore(kind, left, right, other, x[c[i] as number] as number);
      else if (kind === CHOOSE) x[out[i] as number] = left === 1 ? right : left === 0 ? other : NaN;
      else x[out[i] as number] = knownResult(kind, left, right);
    }
  }

  function joins(kind: OpCode, from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const start = first[i] as number;
      const end = first[i + 1] as number;
      let result = start === end ? NaN : (x[members[start] as number] as number);
      for (let k = start + 1; k < end; k += 1) result = joinedNumber(kind, result, x[members[k] as number] as number);
      x[out[i] as number] = kind === MEAN ? result / (end - start) : result;
    }
  }

  return (from, to) => {
    const kind = code[from] as OpCode;
    switch (kind) {
      case WEIGHTED_MEAN:
      case PLAIN_MEAN:
        return weightedMeans(from, to);
      case AT_LEAST:
        return atLeast(from, to);
      case AT_MOST:
        return atMost(from, to);
      case YES:
        return yes(from, to);
      case DIVIDE:
        return quotients(from, to);
      case REFERENCE:
      case SCORE_OF:
        for (let i = from; i < to; i += 1) x[out[i] as number] = x[a[i] as number] as number;
        return;
      case SUM:
      case MEAN:
      case LEAST:
      case GREATEST:
      case PLAIN_SUM:
      case PLAIN_LEAST:
      case PLAIN_GREATEST:
        return joins(kind, from, to);
      default:
        return others(kind, from, to);
    }
  };
}
