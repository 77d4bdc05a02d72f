import {
  HUNDRED,
  isEqual,
  type Language,
  multiply,
  type Quantity,
  type Ratio,
  round,
  shownNumber,
  toDecimal,
  writtenDecimal,
} from '@traguardo/model';

const MOST_DECIMALS = 6;

/** A number as a plain decimal with as many decimals as it needs (at most 6): data for a sentence. */
function exactDecimal(value: Ratio): string {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (isEqual(round(value, decimals), value)) return toDecimal(value, decimals);
  }
  return toDecimal(value, MOST_DECIMALS);
}

/** A share in percent: `99.99` for 9999/10000. */
export function percentDecimal(share: Ratio): string {
  return exactDecimal(multiply(share, HUNDRED));
}

/** The number of a quantity as shown, without its unit. */
export function shownDecimal(quantity: Quantity): string {
  return exactDecimal(shownNumber(quantity));
}

/** A share as a plan writes it: `86,04%`. */
export function writtenPercent(share: Ratio, language: Language): string {
  return `${writtenDecimal(percentDecimal(share), language)}%`;
}
