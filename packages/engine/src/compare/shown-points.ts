import {
  formatDecimal,
  HUNDRED,
  isEqual,
  isZero,
  type Language,
  multiply,
  type Ratio,
  round,
  subtract,
  toDecimal,
} from '@traguardo/model';
import { apportioned } from '../why/apportion.ts';

/** The difference of two scores as shown, and in how many decimals. Points of 100. */
export interface ShownDifference {
  readonly points: Ratio;
  readonly decimals: number;
}

/**
 * The difference between two scores (of 1/1) as a reader finds it by subtracting what is shown: in the decimals of the profile, or in as
 * many (4, 6) as it takes not to show a difference as nothing. At most one unit of the last decimal away from the exact one.
 */
export function shownDifference(before: Ratio, after: Ratio, decimals: number): ShownDifference {
  const shownIn = (places: number): ShownDifference => {
    const shown = (score: Ratio): Ratio => round(multiply(score, HUNDRED), places);
    return { points: subtract(shown(after), shown(before)), decimals: places };
  };
  const first = shownIn(decimals);
  if (isEqual(before, after)) return first;
  return (
    placesFrom(decimals)
      .map(shownIn)
      .find(({ points }) => !isZero(points)) ?? first
  );
}

/** The decimals of the profile, then those it may take not to show something as nothing. */
function placesFrom(decimals: number): readonly number[] {
  return [decimals, 4, 6].filter((places) => places >= decimals);
}

/** Amounts (of 1/1) as points of 100 that add up to a difference as shown (largest remainders; decisions 0205 and 0211). */
export function addingUp(amounts: readonly Ratio[], { points, decimals }: ShownDifference): readonly Ratio[] {
  return apportioned(amounts, decimals, points).rows;
}

/** Points of 100 with their sign: `+2,30`, `−0,06`, `0,00`. */
export function signedPoints(points: Ratio, decimals: number, language: Language): string {
  const text = formatDecimal(toDecimal(points, decimals), language);
  return points.num > 0n ? `+${text}` : text;
}

/**
 * The least and the greatest of a difference (of 1/1) in points of 100, each rounded on its own: it is not between two shown scores. Once
 * where both read the same; in more decimals where nothing would be left of it.
 */
export function pointsBetween(ends: readonly [Ratio, Ratio], decimals: number, language: Language): readonly string[] {
  const shownIn = (places: number): readonly Ratio[] => ends.map((end) => round(multiply(end, HUNDRED), places));
  const telling = placesFrom(decimals).find((places) => shownIn(places).some((points) => !isZero(points)));
  const places = telling ?? decimals;
  return [...new Set(shownIn(places).map((points) => signedPoints(points, places, language)))];
}

/** The same as one text: `+1,50`, `tra 0,00 e +3,00`. */
export function pointsBetweenText(ends: readonly [Ratio, Ratio], decimals: number, language: Language): string {
  const [least = '', greatest] = pointsBetween(ends, decimals, language);
  if (greatest === undefined) return least;
  return language === 'it' ? `tra ${least} e ${greatest}` : `between ${least} and ${greatest}`;
}
