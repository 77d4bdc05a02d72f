import type { Quantity, Unit } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { fraction } from './fraction.ts';

/** What the dimensions of a number are, and what its bare numbers mean. */
export type Sort = Pick<Unit, 'nature' | 'dimensions' | 'scale'>;

export interface Amount {
  readonly n: Fraction;
  readonly sort: Sort;
}

/** What the oracle computes with. */
type Known = Amount | boolean | { readonly day: string } | { readonly done: readonly string[] };
export type Unknown = 'missing' | 'undefined';
export type Found = Known | Unknown;

const ONE = { num: 1n, den: 1n };
const BARE: Sort = { nature: 'pure', dimensions: {}, scale: ONE };
export const COUNTED: Sort = { nature: 'count', dimensions: {}, scale: ONE };
export const PER_CENT: Sort = { nature: 'percent', dimensions: {}, scale: { num: 1n, den: 100n } };
export const IN_DAYS: Sort = { nature: 'dimension', dimensions: { day: 1 }, scale: ONE };

export function amount({ value, unit }: Quantity): Amount {
  return { n: fraction(value), sort: unit };
}

export function isAmount(found: unknown): found is Amount {
  return typeof found === 'object' && found !== null && 'n' in found;
}

export function isDay(found: Found): found is { readonly day: string } {
  return typeof found === 'object' && 'day' in found;
}

/** What is not known among these, and decides: undefined before missing. */
export function unknownOf(found: readonly Found[]): Unknown | null {
  return found.includes('undefined') ? 'undefined' : found.includes('missing') ? 'missing' : null;
}

export function haveSameDimensions(a: Sort, b: Sort): boolean {
  const names = [...Object.keys(a.dimensions), ...Object.keys(b.dimensions)];
  return names.every((name) => (a.dimensions[name] ?? 0) === (b.dimensions[name] ?? 0));
}

/** Whether two numbers may be compared: `%` and `N.` are not, a bare number goes with either. */
function agree(a: Sort, b: Sort): boolean {
  return haveSameDimensions(a, b) && (a.nature === b.nature || a.nature === 'pure' || b.nature === 'pure');
}

/** Whether each of these may be compared with each. */
export function allAgree(amounts: readonly Amount[]): boolean {
  return amounts.every((a) => amounts.every((b) => agree(a.sort, b.sort)));
}

/** Of two of the same dimensions the one that says more. */
export function telling(a: Sort, b: Sort): Sort {
  return a.nature === 'pure' ? b : a;
}

/** Dimensions add in a product and subtract in a quotient; `%` and `N.` vanish. */
export function multiplied(a: Sort, b: Sort, sign: 1 | -1): Sort {
  const names = new Set([...Object.keys(a.dimensions), ...Object.keys(b.dimensions)]);
  const exponent = (name: string): number => (a.dimensions[name] ?? 0) + sign * (b.dimensions[name] ?? 0);
  const left = [...names].filter((name) => exponent(name) !== 0);
  if (left.length === 0) return BARE;
  return { ...BARE, nature: 'dimension', dimensions: Object.fromEntries(left.map((name) => [name, exponent(name)])) };
}

/** Half up, ties away from zero, to so many decimals of the number as shown. */
export function roundShown({ n, sort }: Amount, decimals: number): Fraction {
  const step = fraction(sort.scale).div(new Fraction(10).pow(decimals)!);
  const steps = n.abs().div(step).add(new Fraction(1, 2)).floor();
  return steps.mul(step).mul(n.compare(0) < 0 ? -1 : 1);
}

const DAY = 86_400_000;

export function daysFromTo(from: string, to: string): Amount {
  return { n: new Fraction((Date.parse(to) - Date.parse(from)) / DAY), sort: IN_DAYS };
}

/** The day so many days later. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
