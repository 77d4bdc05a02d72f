import { divide, fromDecimal, multiply, type Ratio, toDecimal } from './ratio.ts';
import type { Unit } from './unit.ts';

/** An exact number with its unit. `value` is in base scale: 86,04 % is 0.8604 with unit `%`. */
export interface Quantity {
  readonly value: Ratio;
  readonly unit: Unit;
}

/** The quantity a person writes as `shown unit`: `quantity(fromDecimal('86.04'), PERCENT)` is 0.8604. */
export function quantity(shown: Ratio, unit: Unit): Quantity {
  return { value: multiply(shown, unit.scale), unit };
}

/** The number a person sees before the unit: 92.04 for 0.9204 in `%`. */
export function shownNumber(q: Quantity): Ratio {
  return divide(q.value, q.unit.scale);
}

/** The languages of texts, words and numbers: in Italian a comma stands before the decimals, in English a point. */
export type Language = 'it' | 'en';

/** A decimal string (`"-1234.50"`) as people read it in the language, digits kept exactly: `"−1.234,50"`. */
export function formatDecimal(decimal: string, language: Language): string {
  return writtenDecimal(decimal, language).replace('-', '−');
}

/** A whole number with its thousands: `10.000`, in English `10,000`. */
export function countText(count: number, language: Language): string {
  return formatDecimal(String(count), language);
}

/** The same as one types it, into a text, a table or a field: `"-1.234,50"`. */
export function writtenDecimal(decimal: string, language: Language): string {
  const [whole = '0', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'it' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${language === 'it' ? ',' : '.'}${fraction}`;
}

/**
 * The shown number, rounded half up: whole numbers of counts without decimals, everything else with `decimals`. A percentage reads as
 * by `formatPercent`.
 */
export function formatQuantity(q: Quantity, language: Language, decimals = 2): string {
  const shown = shownNumber(q);
  const places = shown.den === 1n && q.unit.nature !== 'percent' ? 0 : decimals;
  const text = formatDecimal(toDecimal(shown, places), language);
  return withUnit(text, q.unit.symbol, language);
}

/** A unit as people read it, without its number: `gg`, in English `days`, of one `day`; empty where there is none. */
export function unitText(unit: Pick<Unit, 'symbol'> | null | undefined, language: Language, isOne = false): string {
  return signText(unit?.symbol ?? '', language, isOne);
}

/** The sign of a unit as people read it: `gg` is `days` in English, `day` of one or within `€/day`. */
function signText(symbol: string, language: Language, isOne: boolean): string {
  if (language === 'it') return symbol;
  return symbol.replaceAll(
    /(?<!\p{L})(gg|ore)(?!\p{L})/gu,
    (word) => (word === 'gg' ? 'day' : 'hour') + (isOne || word !== symbol ? '' : 's'),
  );
}

/** A number already in the notation of the language with the sign of its unit, as the language sets them: `86,04 %`, `86.04%`, `12 N.`, `3 gg`, `3 days`. */
export function withUnit(number: string, symbol: string, language: Language): string {
  if (symbol === '') return number;
  if (symbol === '%' && language === 'en') return `${number}%`;
  return `${number} ${signText(symbol, language, /^[-−]?1$/.test(number))}`;
}

/** A score or a weight as a percentage, rounded half up: `"96,89 %"` in Italian, `"96.89%"` in English. */
export function formatPercent(value: Ratio, language: Language, decimals = 2): string {
  const hundred = fromDecimal('100') as Ratio;
  const text = formatDecimal(toDecimal(multiply(value, hundred), decimals), language);
  return withUnit(text, '%', language);
}
