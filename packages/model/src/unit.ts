import { ONE, type Ratio, ratio } from './ratio.ts';

/** Exponents by base dimension, without zeros: `{}` has no dimension, `{ day: 1 }` is days, `{ EUR: 1, fte: -1 }` euro per fte. */
export type Dimensions = Readonly<Record<string, number>>;

/**
 * How a number is meant and shown. A quantity stores `shown number × scale`, so `86,04 %` is stored as 0.8604.
 * `pure` is a bare number or a computed ratio: it agrees with any unit of no dimension.
 * `count` (`N.`) and `percent` have no dimension either but do not agree with each other as a result.
 */
export interface Unit {
  readonly symbol: string;
  readonly nature: 'pure' | 'count' | 'percent' | 'dimension';
  readonly dimensions: Dimensions;
  readonly scale: Ratio;
}

/** A bare number, or a ratio that was computed: `0.86`. */
export const PURE: Unit = { symbol: '', nature: 'pure', dimensions: {}, scale: ONE };
/** What is counted: `12 N.`. */
export const COUNT: Unit = { symbol: 'N.', nature: 'count', dimensions: {}, scale: ONE };
/** Per cent: `86,04 %` is stored as 0.8604. */
export const PERCENT: Unit = { symbol: '%', nature: 'percent', dimensions: {}, scale: ratio(1n, 100n) };
/** Percentage points, the difference of two percentages: they agree with `%`. */
export const PERCENT_POINT: Unit = { symbol: 'pp', nature: 'percent', dimensions: {}, scale: ratio(1n, 100n) };
export const EURO: Unit = { symbol: '€', nature: 'dimension', dimensions: { EUR: 1 }, scale: ONE };
export const DAYS: Unit = { symbol: 'gg', nature: 'dimension', dimensions: { day: 1 }, scale: ONE };
export const HOURS: Unit = { symbol: 'ore', nature: 'dimension', dimensions: { hour: 1 }, scale: ONE };
/** Full-time equivalents. */
export const FTE: Unit = { symbol: 'fte', nature: 'dimension', dimensions: { fte: 1 }, scale: ONE };

/** A unit a plan declares itself (`unit ha "ettari"`): one new dimension named by its code. */
export function declaredUnit(symbol: string): Unit {
  return { symbol, nature: 'dimension', dimensions: { [symbol]: 1 }, scale: ONE };
}

/** Whether a number may have this unit after it: quotients and products are said in a `unit` clause only, and the number stands bare. */
export function isUnitWord({ symbol }: Unit): boolean {
  return !/[/·^]/u.test(symbol);
}

/** Whether the same dimensions have the same exponents, whatever they are called and shown as. */
export function hasSameDimensions(a: Dimensions, b: Dimensions): boolean {
  if (a === b) return true;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}

/** Whether a result in unit `a` may be compared with a target in unit `b`. */
export function agrees(a: Unit, b: Unit): boolean {
  if (!hasSameDimensions(a.dimensions, b.dimensions)) return false;
  return a.nature === b.nature || a.nature === 'pure' || b.nature === 'pure' || a.nature === 'dimension';
}

/** Whether numbers in these units may all be compared: a bare one goes with `N.` and with `%`, and does not hide that others differ. */
export function allAgree(units: readonly Unit[]): boolean {
  const told = unitTold(units);
  return units.every((unit) => agrees(unit, told));
}

/** The first of these units that is not of bare numbers. */
export function unitTold(units: readonly Unit[]): Unit {
  return units.find(({ nature }) => nature !== 'pure') ?? PURE;
}

/** Beyond this a symbol is written with exponents: products of products would double it each time. */
const LONGEST_SYMBOL = 40;

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const dimensions: Record<string, number> = { ...a.dimensions };
  for (const [name, exponent] of Object.entries(b.dimensions)) {
    const total = (dimensions[name] ?? 0) + sign * exponent;
    if (total === 0) delete dimensions[name];
    else dimensions[name] = total;
  }
  const names = Object.keys(dimensions);
  if (names.length === 0) return PURE;
  if (hasSameDimensions(dimensions, a.dimensions)) return a;
  if (sign === 1 && hasSameDimensions(dimensions, b.dimensions)) return b;
  const left = a.nature === 'dimension' ? a.symbol : '1'; // 60 % / 10 gg is 1/gg: percent and count vanish
  const isLong = a.symbol.length + b.symbol.length > LONGEST_SYMBOL;
  const written = sign === 1 ? `${a.symbol}·${b.symbol}` : `${left}/${b.symbol}`;
  const symbol = isLong ? names.map((name) => `${name}^${dimensions[name]}`).join('·') : written;
  return { symbol, nature: 'dimension', dimensions, scale: ONE };
}

/** The unit of a product: dimensions add, `%` and `N.` vanish (`60 % × 10 gg` is days, `N. × N.` is pure). */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

/** The unit of a quotient: dimensions subtract, `%` and `N.` vanish (`140 gg / 34 N.` is days, `€ / €` is pure). */
export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}
