import { add, compare, divide, isEqual, isZero, multiply, negate, ONE, type Ratio, subtract } from '@traguardo/model';

/** A fractional linear function of the distance from where one stands: `(start + rise x) / (1 + bend x)`. */
export interface FractionalLinear {
  readonly start: Ratio;
  readonly rise: Ratio;
  readonly bend: Ratio;
}

/** A function at a distance. */
export interface Sample {
  readonly at: Ratio;
  readonly value: Ratio;
}

/**
 * The fractional linear function through `start` at no distance and the first two samples, when the others lie on it too; null
 * otherwise. Sums, products and quotients in which one number occurs once are such functions of it. Distances differ and are not zero.
 */
export function fitted(start: Ratio, [first, second, ...others]: readonly Sample[]): FractionalLinear | null {
  if (!first || !second) return null;
  const [slope, other] = [first, second].map(({ at, value }) => divide(subtract(value, start), at)) as [Ratio, Ratio];
  const fit = throughSlopes(start, [first.value, slope], [second.value, other]);
  return fit && others.every((sample) => isOn(fit, sample)) ? fit : null;
}

/** `rise - bend x value = slope` at both samples. */
function throughSlopes(
  start: Ratio,
  [value, slope]: readonly [Ratio, Ratio],
  [otherValue, otherSlope]: readonly [Ratio, Ratio],
): FractionalLinear | null {
  const apart = subtract(otherValue, value);
  if (isZero(apart)) return isEqual(slope, otherSlope) ? { start, rise: slope, bend: subtract(ONE, ONE) } : null;
  const bend = divide(subtract(slope, otherSlope), apart);
  return { start, rise: add(slope, multiply(bend, value)), bend };
}

function isOn({ start, rise, bend }: FractionalLinear, { at, value }: Sample): boolean {
  return isEqual(multiply(value, add(ONE, multiply(bend, at))), add(start, multiply(rise, at)));
}

/** The distance at which the function is zero; null when it never is, or has no value somewhere on the way. */
export function rootOf({ start, rise, bend }: FractionalLinear): Ratio | null {
  if (isZero(rise)) return null;
  const root = negate(divide(start, rise));
  if (isZero(bend)) return root;
  const pole = negate(divide(ONE, bend));
  const isOnTheWay = compare(divide(root, pole), ONE) >= 0;
  return isOnTheWay ? null : root;
}
