import {
  absolute,
  add,
  compare,
  HUNDRED,
  isEqual,
  isZero,
  multiply,
  type Ratio,
  ratio,
  round,
  subtract,
  sum,
} from '@traguardo/model';

/** Between these many decimals, and those that show every figure exactly when there are that few. */
const FEWEST = 2;
const USUAL = 4;
const MOST = 12;

/**
 * How many decimals a column of points needs: two or three when they show all of it exactly, otherwise four, or as many more as
 * it takes for no figure to look like nothing.
 */
export function decimalsFor(points: readonly Ratio[]): number {
  const shown = points.map((each) => multiply(each, HUNDRED)).filter((each) => !isZero(each));
  for (let decimals = FEWEST; decimals < USUAL; decimals++) {
    if (shown.every((each) => isEqual(round(each, decimals), each))) return decimals;
  }
  for (let decimals = USUAL; decimals < MOST; decimals++) {
    const unit = ratio(1n, 10n ** BigInt(decimals));
    if (shown.every((each) => compare(absolute(each), unit) >= 0)) return decimals;
  }
  return MOST;
}

/** A column of points as shown: hundredths of 1/1 in some decimals. */
export interface Shown {
  readonly rows: readonly Ratio[];
  readonly total: Ratio;
  readonly decimals: number;
}

/**
 * Points (1/1 is 100) as figures of so many decimals whose sum is the total shown, exactly: 100 minus the shown score, unless a
 * total (of 100, less than a unit from the sum) is given. Every row is its figure rounded down or up: up for those that lose most by rounding down, the first of equals
 * (largest remainders; decision 0205).
 */
export function apportioned(points: readonly Ratio[], decimals: number, given: Ratio | null = null): Shown {
  const unit = ratio(1n, 10n ** BigInt(decimals));
  const exact = points.map((each) => multiply(each, HUNDRED));
  const total = given ?? subtract(HUNDRED, round(subtract(HUNDRED, sum(exact)), decimals));
  const floors = exact.map((each) => floored(each, decimals));
  const missing = multiply(subtract(total, sum(floors)), ratio(10n ** BigInt(decimals))).num;
  const order = exact
    .map((each, at) => ({ at, rest: subtract(each, floors[at] as Ratio) })) // floors has one for each
    .toSorted((a, b) => compare(b.rest, a.rest));
  const raised = new Set(order.slice(0, Number(missing)).map(({ at }) => at));
  return { rows: floors.map((floor, at) => (raised.has(at) ? add(floor, unit) : floor)), total, decimals };
}

function floored(value: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const scaled = value.num * scale;
  const quotient = scaled / value.den;
  return ratio(scaled < 0n && scaled % value.den !== 0n ? quotient - 1n : quotient, scale);
}
