import type { FlatPlan } from './form.ts';
import type { Kernel } from './kernel.ts';
import { fromDouble, toDouble } from './numbers.ts';

/** Two doubles nearer than this part of the larger one are taken to be equal: what rounding may have done to them. */
const NEAR = 1e-13;

/** `a + b`, zero when nothing but rounding is left of it. */
export function added(a: number, b: number): number {
  const result = a + b;
  return Math.abs(result) <= NEAR * Math.abs(a) ? 0 : result;
}

/** Negative, zero or positive, as far as doubles can tell. */
export function compared(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) <= NEAR * Math.abs(a) ? 0 : difference;
}

/** The arithmetic of doubles. */
export function doubleKernel({ size, weights, lifted }: FlatPlan, x: Float64Array): Kernel {
  x[lifted] = Infinity;
  x[lifted + size] = Infinity;
  const at = (register: number): number => x[register] as number;
  return {
    load: (out, value) => {
      x[out] = toDouble(value);
    },
    ratio: (from) => fromDouble(at(from)),
    copy: (out, from) => {
      x[out] = at(from);
    },
    add: (out, a, b) => {
      x[out] = added(at(a), at(b));
    },
    subtract: (out, a, b) => {
      x[out] = added(at(a), -at(b));
    },
    multiply: (out, a, b) => {
      x[out] = at(a) * at(b);
    },
    divide: (out, a, b) => {
      x[out] = at(a) / at(b);
    },
    negate: (out, a) => {
      x[out] = -at(a);
    },
    isZero: (a) => at(a) === 0,
    compare: (a, b) => compared(at(a), at(b)),
    quotient: (out, a, b, cap) => {
      x[out] = Math.min(Math.max(0, at(a) / at(b)), at(cap));
    },
    mean: (out, registers, positions, count) => {
      let sum = 0;
      let total = 0;
      for (let k = 0; k < count; k += 1) {
        const weight = weights[positions[k] as number] as number;
        sum += weight * at(registers[k] as number);
        total += weight;
      }
      x[out] = sum / total;
    },
    isTooLong: () => false,
  };
}
