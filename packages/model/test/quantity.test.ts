import { describe, expect, test } from 'vitest';
import {
  agrees,
  COUNT,
  DAYS,
  declaredUnit,
  divideUnits,
  EURO,
  formatDecimal,
  formatPercent,
  formatQuantity,
  fromDecimal,
  FTE,
  hasSameDimensions,
  HOURS,
  multiplyUnits,
  PERCENT,
  PERCENT_POINT,
  PURE,
  quantity,
  ratio,
  ratioToString,
  shownNumber,
  type Unit,
  unitText,
  writtenDecimal,
} from '../src/index.ts';

const of = (text: string, unit: Unit) => quantity(fromDecimal(text)!, unit);

test('a quantity is stored in base scale and shown as written', () => {
  const share = of('86.04', PERCENT);
  expect(ratioToString(share.value)).toBe('2151/2500');
  expect(ratioToString(shownNumber(share))).toBe('2151/25');
  expect(ratioToString(of('140', DAYS).value)).toBe('140/1');
});

describe('formatting', () => {
  test.each([
    [of('92.04', PERCENT), '92,04 %', '92.04%'],
    [of('100', PERCENT), '100,00 %', '100.00%'],
    [of('517484.17', EURO), '517.484,17 €', '517,484.17 €'],
    [of('1813', COUNT), '1.813 N.', '1,813 N.'],
    [of('-11.63', DAYS), '−11,63 gg', '−11.63 days'],
    [of('1', DAYS), '1 gg', '1 day'],
    [of('2.5', HOURS), '2,50 ore', '2.50 hours'],
    [of('0.005', PURE), '0,01', '0.01'],
    [of('1000000', PURE), '1.000.000', '1,000,000'],
  ])('%o', (value, italian, english) => {
    expect([formatQuantity(value, 'it'), formatQuantity(value, 'en')]).toEqual([italian, english]);
  });

  test('keeps the digits of a decimal', () => {
    expect(formatDecimal('-1234567.80', 'it')).toBe('−1.234.567,80');
    expect(writtenDecimal('-1234567.80', 'it')).toBe('-1.234.567,80');
    expect(writtenDecimal('-123.5', 'en')).toBe('-123.5');
    expect(formatDecimal('999', 'en')).toBe('999');
  });

  test('units within a quotient or a product are those of one; what only looks like them stays', () => {
    const units = ['€/gg', '1/gg', 'gg·fte', 'oggetti', 'ha', '%'].map((symbol) => unitText({ symbol }, 'en'));
    expect(units).toEqual(['€/day', '1/day', 'day·fte', 'oggetti', 'ha', '%']);
    expect([unitText(DAYS, 'it'), unitText(DAYS, 'en'), unitText(null, 'en')]).toEqual(['gg', 'days', '']);
  });

  test('percentages', () => {
    expect(formatPercent(ratio(19377, 20000), 'it')).toBe('96,89 %');
    expect(formatPercent(ratio(19377, 20000), 'en')).toBe('96.89%');
    expect(formatPercent(ratio(1), 'it', 0)).toBe('100 %');
  });
});

describe('units', () => {
  test.each([
    [DAYS, COUNT, '/', 'gg'],
    [COUNT, COUNT, '/', ''],
    [EURO, EURO, '/', ''],
    [PERCENT, DAYS, '*', 'gg'],
    [COUNT, COUNT, '*', ''],
    [EURO, FTE, '/', '€/fte'],
    [COUNT, DAYS, '/', '1/gg'],
    [PERCENT, DAYS, '/', '1/gg'],
    [EURO, HOURS, '*', '€·ore'],
  ])('%o %o %s', (a, b, operator, symbol) => {
    expect((operator === '*' ? multiplyUnits(a, b) : divideUnits(a, b)).symbol).toBe(symbol);
  });

  test('undo each other', () => {
    const perFte = divideUnits(EURO, FTE);
    expect(hasSameDimensions(multiplyUnits(perFte, FTE).dimensions, EURO.dimensions)).toBe(true);
    expect(divideUnits(perFte, perFte).nature).toBe('pure');
  });

  test.each([
    [PURE, PERCENT, true],
    [PURE, COUNT, true],
    [PERCENT, PERCENT_POINT, true],
    [PERCENT, COUNT, false],
    [DAYS, DAYS, true],
    [DAYS, HOURS, false],
    [PURE, DAYS, false],
    [declaredUnit('ha'), declaredUnit('ha'), true],
    [declaredUnit('ha'), EURO, false],
  ])('agreement, both ways', (a, b, expected) => {
    expect([agrees(a, b), agrees(b, a)]).toEqual([expected, expected]);
  });
});
