import * as fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  divide,
  fromDecimal,
  greatest,
  isEqual,
  isZero,
  least,
  multiply,
  negate,
  type Ratio,
  ratio,
  ratioFromString,
  ratioToString,
  round,
  subtract,
  sum,
  toDecimal,
  toNumber,
} from '../src/index.ts';

const ratios: fc.Arbitrary<Ratio> = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([num, den]) => ratio(num, den));

const toFraction = ({ num, den }: Ratio): Fraction => new Fraction(num, den);
const same = (a: Ratio, b: Fraction): boolean => a.num === b.s * b.n && a.den === b.d;

describe('against fraction.js', () => {
  const operations = [
    ['add', add, (a: Fraction, b: Fraction) => a.add(b)],
    ['subtract', subtract, (a: Fraction, b: Fraction) => a.sub(b)],
    ['multiply', multiply, (a: Fraction, b: Fraction) => a.mul(b)],
    ['divide', divide, (a: Fraction, b: Fraction) => a.div(b)],
  ] as const;

  test.each(operations)('%s', (name, ours, theirs) => {
    const property = fc.property(
      ratios,
      ratios,
      (a, b) => (name === 'divide' && isZero(b)) || same(ours(a, b), theirs(toFraction(a), toFraction(b))),
    );
    expect(() => fc.assert(property)).not.toThrow();
  });

  test('order, extremes, signs and sums', () => {
    const property = fc.property(ratios, ratios, (a, b) => {
      const [x, y] = [toFraction(a), toFraction(b)];
      const order = Math.sign(x.compare(y)) === compare(a, b);
      const ends = isEqual(add(least(a, b), greatest(a, b)), sum([a, b]));
      return order && ends && same(negate(a), x.neg()) && same(absolute(a), x.abs());
    });
    expect(() => fc.assert(property)).not.toThrow();
  });
});

describe('one form', () => {
  test.each([
    [ratio(6, 4), '3/2'],
    [ratio(0, 5), '0/1'],
    [ratio(3, -6), '-1/2'],
    [ratio(-3, -6), '1/2'],
    [ratio(7), '7/1'],
  ])('is reduced with a positive denominator', (value, text) => {
    expect(ratioToString(value)).toBe(text);
  });

  test('reads back what it writes', () => {
    expect(() => fc.assert(fc.property(ratios, (a) => isEqual(ratioFromString(ratioToString(a))!, a)))).not.toThrow();
    expect(['1/0', '1', '1/-2', ' 1/2', '1.5/2'].map(ratioFromString)).toEqual([null, null, null, null, null]);
  });

  test('zero denominators are bugs of the caller', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => divide(ratio(1), ratio(0))).toThrow(RangeError);
  });
});

describe('rounding', () => {
  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['96.885', 2, '96.89'],
    ['1.005', 2, '1.01'],
    ['35.855', 2, '35.86'],
    ['0', 3, '0.000'],
    ['12345678901234567890.125', 2, '12345678901234567890.13'],
  ])('%s to %i decimals is %s: half up, ties away from zero', (text, decimals, expected) => {
    expect(toDecimal(fromDecimal(text)!, decimals)).toBe(expected);
  });

  test('moves a value by at most half a unit of the last place, symmetrically', () => {
    const property = fc.property(ratios, fc.integer({ min: 0, max: 8 }), (a, decimals) => {
      const rounded = round(a, decimals);
      const half = ratio(1n, 2n * 10n ** BigInt(decimals));
      const isNear = compare(absolute(subtract(rounded, a)), half) <= 0;
      return (
        isNear && isEqual(round(negate(a), decimals), negate(rounded)) && isEqual(round(rounded, decimals), rounded)
      );
    });
    expect(() => fc.assert(property)).not.toThrow();
  });

  test('decimal text is exact', () => {
    const property = fc.property(ratios, fc.integer({ min: 0, max: 6 }), (a, decimals) =>
      isEqual(fromDecimal(toDecimal(a, decimals))!, round(a, decimals)),
    );
    expect(() => fc.assert(property)).not.toThrow();
  });
});

describe('decimal numerals', () => {
  test.each(['1e5', '1,5', '.5', '5.', '+1', '', ' 1', '0x10', 'NaN', '٣'])('%j is none', (text) => {
    expect(fromDecimal(text)).toBeNull();
  });

  test('keep every digit', () => {
    expect(ratioToString(fromDecimal('-0.1')!)).toBe('-1/10');
    expect(ratioToString(fromDecimal('9999999999999999999999999999999999')!)).toBe(
      '9999999999999999999999999999999999/1',
    );
  });

  test('a double is near, for drawing only', () => {
    expect(toNumber(ratio(1, 3))).toBeCloseTo(0.333_333, 6);
  });
});
