import type { Ratio } from '@traguardo/model';

/**
 * The arithmetic of a pass over registers: register `slot` holds a number, a score or the low end of a range, register
 * `slot + size` the high end. The steps of a careful pass are written once over it, for doubles and for exact fractions.
 */
export interface Kernel {
  readonly load: (out: number, value: Ratio) => void;
  /** The number of a register, reduced. */
  readonly ratio: (from: number) => Ratio;
  readonly copy: (out: number, from: number) => void;
  readonly add: (out: number, a: number, b: number) => void;
  readonly subtract: (out: number, a: number, b: number) => void;
  readonly multiply: (out: number, a: number, b: number) => void;
  /** `b` is not zero. */
  readonly divide: (out: number, a: number, b: number) => void;
  readonly negate: (out: number, a: number) => void;
  readonly isZero: (a: number) => boolean;
  readonly compare: (a: number, b: number) => number;
  /** `a / b` between 0 and `cap`; `b` is above zero, `cap` may be the lifted one. */
  readonly quotient: (out: number, a: number, b: number, cap: number) => void;
  /** The mean of `count` listed registers, by the weights at these positions. None is below zero. */
  readonly mean: (out: number, registers: Int32Array, weights: Int32Array, count: number) => void;
  /** Whether a result is longer than any figure needs: never for doubles. */
  readonly isTooLong: (a: number) => boolean;
}
