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
  const shown = [decimals, 4, 6].filter((places) => places >= decimals).map(shownIn);
  const telling = isEqual(before, after) ? shown[0] : shown.find(({ points }) => !isZero(points));
  return telling ?? shownIn(decimals);
}

/** Amounts (of 1/1) as points of 100 that add up to a difference as shown (largest remainders; decisions 0205 and 0211). */
export function addingUp(amounts: readonly Ratio[], { points, decimals }: ShownDifference): readonly Ratio[] {
  return apportioned(amounts, decimals, points).rows;
}

/** Points of 100 with their sign: `+2,30`, `−0,06`, `0,00`. */
export function signedPoints(points: Ratio, decimals: number, language: Language): string {
  const text = formatDecimal(toDecimal(points, decimals), language);
  return points.num > 0n ? `+${text}` : text.replace('-', '−');
}

/**
 * The least and the greatest of a difference (of 1/1) in points of 100, each rounded on its own: it is not between two shown scores. Once
 * where both read the same.
 */
export function pointsBetween(ends: readonly [Ratio, Ratio], decimals: number, language: Language): readonly string[] {
  return [...new Set(ends.map((end) => signedPoints(round(multiply(end, HUNDRED), decimals), decimals, language)))];
}

/** The same as one text: `+1,50`, `tra 0,00 e +3,00`. */
export function pointsBetweenText(ends: readonly [Ratio, Ratio], decimals: number, language: Language): string {
  const [least = '', greatest] = pointsBetween(ends, decimals, language);
  if (greatest === undefined) return least;
  return language === 'it' ? `tra ${least} e ${greatest}` : `between ${least} and ${greatest}`;
}
