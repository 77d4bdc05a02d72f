import { isUnitWord, type Language, withUnit } from '@traguardo/model';
import type { Expected, InputNeed } from './input-needs.ts';

/** Numbers as they are written in a notation, groups of three digits (language.md section 2). */
export const NUMBERS: Readonly<Record<Language, RegExp>> = {
  it: /^[-−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  en: /^[-−]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
};

/** Whether what stands behind a number makes it no number with a unit: `1e9` is not `1 e9`, `31/12/2024` not 31 of something, `24;8` not 24. */
export function isNoUnit(behind: string): boolean {
  return /^(?:e[-+]?|[^\p{L}€$£%]+)\d/iu.test(behind);
}

/** A number as programs show it, with thousands apart by a blank or an apostrophe: `1 234,5`, `1'234,5`, `€ 1 234`. */
const APART = /^([€$£]?\s*[-−]?\d{1,3})((?:[ '’]\d{3})+)(?!\d)/;

/** A text in which blanks are plain and the thousands of a number together. */
export function plainBlanks(text: string): string {
  const plain = text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
  return plain.replace(APART, (_, first: string, rest: string) => first + rest.replaceAll(/\D/g, ''));
}

/**
 * What is written for a typed value: as typed, but a bare number gets the unit its row shows, as in a spreadsheet whose
 * column says the unit; a quotient (`€/fte`) is said by the row alone. Anything that is not a bare number in the notation of the plan is left for the language to read.
 */
export function typedValue(raw: string, need: Pick<InputNeed, 'expected' | 'unit'>, notation: Language): string {
  const symbol = need.unit && isUnitWord(need.unit) ? need.unit.symbol : '';
  if (need.expected.kind !== 'number' || symbol === '' || !NUMBERS[notation].test(raw)) return raw;
  return symbol === '%' ? `${raw}%` : withUnit(raw, symbol, notation);
}

/** A number or a percentage as somebody types it, in either notation. */
export const SHARE = /^[-−]?[\d.,]+\s*%?$/;

/** Whether a text names, with commas, phases or a word of the plan; of phases a share is said too. */
export function isNamed(text: string, { kind, codes }: Extract<Expected, { readonly codes: unknown }>): boolean {
  if (kind === 'phases' && SHARE.test(text)) return true;
  const known = new Set(codes.map((code) => code.toLowerCase()));
  return text.split(/\s*,\s*/).every((word) => known.has(word.toLowerCase()));
}
