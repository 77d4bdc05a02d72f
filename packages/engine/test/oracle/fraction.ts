import { Fraction } from 'fraction.js';

export const NOTHING = new Fraction(0);
export const WHOLE = new Fraction(1);

export function fraction({ num, den }: { readonly num: bigint; readonly den: bigint }): Fraction {
  return new Fraction(num, den);
}

export function least(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

export function greatest(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}
