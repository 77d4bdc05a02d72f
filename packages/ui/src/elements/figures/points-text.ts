import { formatDecimal, HUNDRED, isZero, type Language, multiply, type Ratio, toDecimal } from '@traguardo/model';

/**
 * Points lost, from a ratio (1/1 is 100 points). Two decimals; four when two would show a loss as nothing;
 * the empty string for no loss at all.
 */
export function pointsText(points: Ratio, language: Language): string {
  if (isZero(points)) return '';
  const shown = multiply(points, HUNDRED);
  const two = toDecimal(shown, 2);
  const text = /^-?0\.00$/.test(two) ? toDecimal(shown, 4) : two;
  return formatDecimal(text, language);
}
