/** An exact rational number, always reduced, `den` positive. Plain data: survives structured clone; in JSON use `ratioToString`. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Ratio = { num: 0n, den: 1n };
export const ONE: Ratio = { num: 1n, den: 1n };
export const HUNDRED: Ratio = { num: 100n, den: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The reduced ratio `num / den`. Throws `RangeError` when `den` is zero: callers test for zero first. */
export function ratio(num: bigint | number, den: bigint | number = 1n): Ratio {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) throw new RangeError('ratio with denominator zero');
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(n, d * sign) || 1n;
  return { num: (sign * n) / divisor, den: (sign * d) / divisor };
}

/** The exact sum. */
export function add(a: Ratio, b: Ratio): Ratio {
  return a.den === b.den ? ratio(a.num + b.num, a.den) : ratio(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** The exact difference. */
export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

/** The exact product. */
export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.num, a.den * b.den);
}

/** `a / b`. Throws `RangeError` when `b` is zero: callers test with `isZero` first. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den, a.den * b.num);
}

/** With the other sign. */
export function negate(a: Ratio): Ratio {
  return { num: -a.num, den: a.den };
}

/** Without its sign. */
export function absolute(a: Ratio): Ratio {
  return a.num < 0n ? negate(a) : a;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether both are the same number: they are reduced. */
export function isEqual(a: Ratio, b: Ratio): boolean {
  return a.num === b.num && a.den === b.den;
}

/** Whether it is zero. */
export function isZero(a: Ratio): boolean {
  return a.num === 0n;
}

/** The lesser of two; the first when they are equal. */
export function least(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of two; the first when they are equal. */
export function greatest(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}

/** The exact sum; zero of none. */
export function sum(values: Iterable<Ratio>): Ratio {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** `a` rounded half up (ties away from zero) to `decimals` decimal places, still exact. */
export function round(a: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const magnitude = a.num < 0n ? -a.num : a.num;
  const rounded = (2n * magnitude * scale + a.den) / (2n * a.den);
  return ratio(a.num < 0n ? -rounded : rounded, scale);
}

/** `a` as a plain decimal string with exactly `decimals` digits after the dot, rounded half up: `"96.89"`. */
export function toDecimal(a: Ratio, decimals: number): string {
  const rounded = round(a, decimals);
  const scaled = (rounded.num * 10n ** BigInt(decimals)) / rounded.den;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** The ratio of a plain decimal numeral such as `-11.63`; null when it is not one. No exponents. */
export function fromDecimal(text: string): Ratio | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const magnitude = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === '-' ? negate(magnitude) : magnitude;
}

/** `"2301/2500"`: reduced, denominator positive and always written. */
export function ratioToString(a: Ratio): string {
  return `${a.num}/${a.den}`;
}

/** The reading of `ratioToString`; null when the text is not such a fraction. */
export function ratioFromString(text: string): Ratio | null {
  const match = /^(-?\d+)\/(\d+)$/.exec(text);
  if (!match || BigInt(match[2] as string) === 0n) return null;
  return ratio(BigInt(match[1] as string), BigInt(match[2] as string));
}

/** The double nearest to `a` in fifteen decimals, for drawing and simulation only: a double never decides a band. */
export function toNumber(a: Ratio): number {
  return Number(toDecimal(a, 15));
}
