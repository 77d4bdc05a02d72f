import { compareText, type Plan, type Plugin, type Quantity, type Unit } from '@traguardo/model';
import { scopeOn } from '../evaluate.ts';
import { toDouble } from '../flat/numbers.ts';
import { datedRows } from '../records.ts';
import type { Distribution } from './distribution.ts';

/** What a value was in a year before that of the plan. */
export interface PastValue {
  readonly year: string;
  readonly quantity: Quantity;
}

/** Fewer years say nothing of how much a value varies. */
export const LEAST_YEARS = 3;

/**
 * The numbers a measure or an indicator had in the years before the plan's own, as far as the plan holds them, the oldest
 * first: supplied, or computed from what was. Years without a number are left out.
 */
export function pastValues(plan: Plan, id: string, plugins: readonly Plugin[] = []): readonly PastValue[] {
  const scope = scopeOn(plan, plan.period.to, 'revised', plugins);
  return pastYears(plan).flatMap((year) => {
    const value = scope.operand(id, year);
    return value.kind === 'quantity' ? [{ year, quantity: value.quantity }] : [];
  });
}

function pastYears({ actuals, period }: Plan): readonly string[] {
  const own = period.from.slice(0, 4);
  const years = actuals.flatMap(datedRows).map(({ date }) => date?.slice(0, 4) ?? own);
  return [...new Set(years)].filter((year) => year < own).toSorted(compareText);
}

/**
 * What past values let one believe of the next: normal around their mean, as wide as they vary and a little more, since the mean of a
 * few years is not sure itself (`s * sqrt(1 + 1/n)`), and not below what the unit allows. Null with fewer than `LEAST_YEARS` years.
 * A trend is not looked for. Why not draws of the past values themselves: decision 0227.
 */
export function distributionOfPast(past: readonly PastValue[]): Distribution | null {
  const numbers = past.map(({ quantity: { value } }) => toDouble(value));
  const unit = past[0]?.quantity.unit ?? null;
  if (numbers.length < LEAST_YEARS || unit === null) return null;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const deviation = Math.sqrt((squares / (numbers.length - 1)) * (1 + 1 / numbers.length));
  const low = leastOf(unit);
  return { kind: 'normal', mean, deviation, low: low !== null && mean >= low ? low : null, high: null };
}

/**
 * The least number a unit allows: what is counted, hours and full-time equivalents are never negative. Percentages, amounts and days
 * may be (a variation, a deficit, a payment ahead of time) and may exceed 100 %, so nothing is cut from them unasked.
 */
export function leastOf(unit: Unit): number | null {
  const isCounted = unit.nature === 'count' || Object.keys(unit.dimensions).some((name) => NEVER_NEGATIVE.has(name));
  return isCounted ? 0 : null;
}

const NEVER_NEGATIVE: ReadonlySet<string> = new Set(['hour', 'fte']);
