import { isEqual, type Ratio, round, toDecimal } from '@traguardo/model';

/** Digits after the dot where a fraction has no end. */
const DIGITS = 12;

/** A fraction with a dot: exact and without needless zeros where it ends within twelve digits, else rounded half up to twelve. */
export function exactDecimal(value: Ratio): string {
  for (let places = 0; places < DIGITS; places += 1) {
    if (isEqual(round(value, places), value)) return toDecimal(value, places);
  }
  return toDecimal(value, DIGITS);
}
