import { add, isEqual, multiply, type Ratio, ratio, subtract, ZERO } from '@traguardo/model';
import { type Cause, CAUSES } from './comparison.ts';

/** Which causes are taken from the later side: one bit each, in the order of `CAUSES`. */
export type Mix = number;

/** Everything from the earlier side, and everything from the later one. */
export const [ALL_BEFORE, ALL_AFTER]: readonly [Mix, Mix] = [0, 2 ** CAUSES.length - 1];

/** Every mix of the two sides, by its number. */
export const MIXES: readonly Mix[] = Array.from({ length: ALL_AFTER + 1 }, (_, mix) => mix);

/** The side a mix takes a cause from. */
export function sideIn(mix: Mix, cause: Cause): 'before' | 'after' {
  return (mix & bitOf(cause)) === 0 ? 'before' : 'after';
}

function bitOf(cause: Cause): number {
  return 2 ** CAUSES.indexOf(cause);
}

/**
 * What one cause brings, given the worth of every mix: the mean, over all orders in which the causes could change one by one, of what
 * this one changes at its turn. The four sum exactly to the difference of the two sides, and a cause that changes nothing brings
 * nothing. Source: Shapley, A value for n-person games, 1953; for decompositions Shorrocks, J. Econ. Inequality 11, 2013.
 */
export function broughtBy(cause: Cause, worth: (mix: Mix) => Ratio): Ratio {
  const bit = bitOf(cause);
  return MIXES.filter((mix) => (mix & bit) === 0).reduce((total, mix) => {
    const [without, having] = [worth(mix), worth(mix | bit)];
    if (isEqual(without, having)) return total;
    return add(total, multiply(shareOfOrders(mix), subtract(having, without)));
  }, ZERO);
}

/** The share of orders in which just the causes of a mix have changed when another one's turn comes. */
function shareOfOrders(mix: Mix): Ratio {
  const changed = CAUSES.filter((cause) => sideIn(mix, cause) === 'after').length;
  return ratio(factorial(changed) * factorial(CAUSES.length - 1 - changed), factorial(CAUSES.length));
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
