import type { Ratio } from '@traguardo/model';

/** Parts of formulas that one call written in the plan may evaluate inside definitions; longer numbers count for more. */
const MOST_STEPS = 50_000;

/** The same for a whole plan on one day, so that many calls without an end do not add up to a hang. */
export const MOST_STEPS_OF_PLAN = 1_000_000;

/** How deep parts may stand inside each other, through all open calls: far from the end of the stack of any host. */
const MOST_LEVELS = 300;

const DIGITS_34 = 10n ** 34n;
const DIGITS_200 = 10n ** 200n;
const DIGITS_1000 = 10n ** 1_000n;
const DIGITS_10000 = 10n ** 10_000n;

/** What is left to a call written in the plan. Counted down while it is evaluated. */
export interface Meter {
  steps: number;
  levels: number;
  /** A limit was met: the whole call is undefined, whatever its formula makes of a part that is. */
  isOver: boolean;
  readonly ofPlan: Budget;
}

/** Steps that a whole plan may still take. */
export interface Budget {
  steps: number;
}

/** A meter for one call written in the plan, whose steps count for the budget of the plan too. */
export function createMeter(ofPlan: Budget): Meter {
  return { steps: MOST_STEPS, levels: MOST_LEVELS, isOver: false, ofPlan };
}

/** Takes steps off; false when none are left, and then the call is over. */
export function spend(meter: Meter, steps: number): boolean {
  meter.steps -= steps;
  meter.ofPlan.steps -= steps;
  if (meter.steps < 0 || meter.ofPlan.steps < 0 || meter.levels < 0) meter.isOver = true;
  return !meter.isOver;
}

/** Steps for a number inside a definition; `Infinity` above 1,000 digits. */
export function stepsFor(number: Ratio): number {
  if (isBelow(number, DIGITS_34)) return 0;
  if (isBelow(number, DIGITS_200)) return 10;
  return isBelow(number, DIGITS_1000) ? 200 : Infinity;
}

/** Whether a number has more digits than any figure or mean of figures needs: its arithmetic would only get slower and slower. */
export function isTooLong(number: Ratio): boolean {
  return !isBelow(number, DIGITS_10000);
}

function isBelow({ num, den }: Ratio, bound: bigint): boolean {
  return num < bound && num > -bound && den < bound;
}
