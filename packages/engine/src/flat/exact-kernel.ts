import { type Ratio, ratio } from '@traguardo/model';
import { isTooLong } from '../expression/limits.ts';
import type { FlatPlan } from './form.ts';
import type { Kernel } from './kernel.ts';

/** Whole numbers up to here, and so their products below it, are exact in a double. */
const SAFE = Number.MAX_SAFE_INTEGER;

/** Above so many bits a result is reduced at once, so that nothing grows without need. */
const LONG = 1n << 1024n;

/**
 * Exact fractions. Numerator and denominator are whole numbers in doubles while they are safe; beyond, big integers beside
 * them, marked by a denominator of zero. Nothing is reduced before it is read or becomes long: the greatest common divisor
 * is most of the cost of fractions.
 */
export function exactKernel({ size, weights, wide, lifted, zero }: FlatPlan): Kernel {
  const nums = new Float64Array(2 * size + 2);
  const dens = new Float64Array(2 * size + 2).fill(1);
  const bigNums: bigint[] = [];
  const bigDens: bigint[] = [];

  const big = (register: number): readonly [bigint, bigint] =>
    dens[register] === 0
      ? [bigNums[register] as bigint, bigDens[register] as bigint]
      : [BigInt(nums[register] as number), BigInt(dens[register] as number)];

  const putSmall = (out: number, num: number, den: number): boolean => {
    if (num > SAFE || num < -SAFE || den > SAFE) return false;
    nums[out] = num;
    dens[out] = den;
    return true;
  };

  /** Stores big integers as they are; the denominator may be negative. */
  const putBig = (out: number, num: bigint, den: bigint): void => {
    const isFlipped = den < 0n;
    bigNums[out] = isFlipped ? -num : num;
    bigDens[out] = isFlipped ? -den : den;
    dens[out] = 0;
    if (den > LONG || num > LONG || num < -LONG) load(out, ratio(num, den));
  };

  const load = (out: number, { num, den }: Ratio): void => {
    if (putSmall(out, Number(num), Number(den))) return;
    bigNums[out] = num;
    bigDens[out] = den;
    dens[out] = 0;
  };

  /** `a/b + sign * c/d` of two registers. */
  const addScaled = (out: number, a: number, b: number, sign: 1 | -1): void => {
    const [an, ad, bn, bd] = [nums[a] as number, dens[a] as number, nums[b] as number, dens[b] as number];
    if (ad !== 0 && bd !== 0) {
      if (ad === bd && putSmall(out, an + sign * bn, ad)) return;
      const [left, right] = [an * bd, bn * ad];
      if (Math.abs(left) <= SAFE && Math.abs(right) <= SAFE && putSmall(out, left + sign * right, ad * bd)) return;
    }
    const [x, p] = big(a);
    const [y, q] = big(b);
    putBig(out, x * q + BigInt(sign) * y * p, p * q);
  };

  const compare = (a: number, b: number): number => {
    const [an, ad, bn, bd] = [nums[a] as number, dens[a] as number, nums[b] as number, dens[b] as number];
    if (ad !== 0 && bd !== 0) {
      if (ad === bd) return an - bn;
      const [left, right] = [an * bd, bn * ad];
      if (Math.abs(left) <= SAFE && Math.abs(right) <= SAFE) return left - right;
    }
    const [x, p] = big(a);
    const [y, q] = big(b);
    const [left, right] = [x * q, y * p];
    return left < right ? -1 : left > right ? 1 : 0;
  };

  const copy = (out: number, from: number): void => {
    nums[out] = nums[from] as number;
    dens[out] = dens[from] as number;
    if (dens[from] !== 0) return;
    bigNums[out] = bigNums[from] as bigint;
    bigDens[out] = bigDens[from] as bigint;
  };

  const divide = (out: number, a: number, b: number): void => {
    const [an, ad, bn, bd] = [nums[a] as number, dens[a] as number, nums[b] as number, dens[b] as number];
    if (ad !== 0 && bd !== 0) {
      const sign = bn < 0 ? -1 : 1;
      if (ad === bd && putSmall(out, sign * an, sign * bn)) return;
      if (putSmall(out, sign * an * bd, sign * ad * bn)) return;
    }
    const [x, p] = big(a);
    const [y, q] = big(b);
    putBig(out, x * q, p * y);
  };

  /** The mean by weights beyond what doubles count. */
  const wideMean: Kernel['mean'] = (out, registers, positions, count) => {
    let [num, den, total] = [0n, 1n, 0n];
    for (let k = 0; k < count; k += 1) {
      const weight = wide.get(positions[k] as number) ?? 0n;
      const [n, d] = big(registers[k] as number);
      [num, den, total] = [num * d + n * weight * den, den * d, total + weight];
    }
    putBig(out, num, den * total);
  };

  const mean = createMean();
  return {
    load,
    ratio: (from) => {
      const [num, den] = big(from);
      return ratio(num, den);
    },
    copy,
    add: (out, a, b) => addScaled(out, a, b, 1),
    subtract: (out, a, b) => addScaled(out, a, b, -1),
    multiply: (out, a, b) => {
      const [ad, bd] = [dens[a] as number, dens[b] as number];
      if (ad !== 0 && bd !== 0 && putSmall(out, (nums[a] as number) * (nums[b] as number), ad * bd)) return;
      const [x, p] = big(a);
      const [y, q] = big(b);
      putBig(out, x * y, p * q);
    },
    divide,
    negate: (out, a) => {
      copy(out, a);
      if (dens[a] === 0) bigNums[out] = -(bigNums[a] as bigint);
      else nums[out] = 0 - (nums[a] as number);
    },
    isZero: (a) => (dens[a] === 0 ? bigNums[a] === 0n : nums[a] === 0),
    compare,
    quotient: (out, a, b, cap) => {
      divide(out, a, b);
      if (compare(out, zero) <= 0) copy(out, zero);
      else if (cap !== lifted && compare(out, cap) >= 0) copy(out, cap);
    },
    mean,
    isTooLong: (a) => {
      if (dens[a] !== 0) return false;
      const [num, den] = big(a);
      return isTooLong({ num, den }) && isTooLong(ratio(num, den));
    },
  };

  function createMean(): Kernel['mean'] {
    return (out, registers, positions, count) => {
      let num = 0;
      let den = 1;
      let total = 0;
      let bigNum = 0n;
      let bigDen = 0n; // zero while nothing is big
      if (wide.size > 0 && wide.has(positions[0] as number)) return wideMean(out, registers, positions, count);
      const flush = (n: bigint, d: bigint): void => {
        if (bigDen === 0n) {
          bigNum = n;
          bigDen = d;
        } else if (bigDen === d) bigNum += n;
        else {
          bigNum = bigNum * d + n * bigDen;
          bigDen *= d;
        }
      };
      for (let k = 0; k < count; k += 1) {
        const register = registers[k] as number;
        const weight = weights[positions[k] as number] as number;
        total += weight;
        const ownDen = dens[register] as number;
        const ownNum = weight * (nums[register] as number);
        if (ownDen === 0 || ownNum > SAFE) {
          const [n, d] = big(register);
          flush(n * BigInt(weight), d);
          continue;
        }
        const isCommon = ownDen === den;
        const nextNum = isCommon ? num + ownNum : num * ownDen + ownNum * den;
        const nextDen = isCommon ? den : den * ownDen;
        if (nextNum <= SAFE && nextDen <= SAFE) {
          num = nextNum;
          den = nextDen;
        } else {
          flush(BigInt(num), BigInt(den));
          num = ownNum;
          den = ownDen;
        }
      }
      if (bigDen === 0n && putSmall(out, num, den * total)) return;
      if (num !== 0 || bigDen === 0n) flush(BigInt(num), BigInt(den));
      bigNums[out] = bigNum;
      bigDens[out] = bigDen * BigInt(total);
      dens[out] = 0;
    };
  }
}
