import { type Language, type Quantity, shownNumber, toNumber, unitText } from '@traguardo/model';

/** A number as a spreadsheet keeps it, and the format it is shown in. */
export interface SheetNumber {
  readonly value: number;
  readonly format: string;
}

/**
 * The number of a quantity, not rounded, with a format that shows it as the report does: percentages as percentages, other units behind the
 * number, separators those of the reader's program.
 */
export function sheetNumber({ value, unit }: Quantity, decimals: number, language: Language): SheetNumber {
  const shown = shownNumber({ value, unit });
  const places = shown.den === 1n && unit.nature !== 'percent' ? 0 : decimals;
  const digits = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  if (unit.symbol === '%') return { value: toNumber(value), format: `${digits}%` };
  const number = toNumber(shown);
  const sign = unitText(unit, language, Math.abs(number) === 1).replaceAll('"', '');
  return { value: number, format: `#,##${digits}${sign === '' ? '' : `" ${sign}"`}` };
}

/** The format of a day, in the order of the language. */
export function dayFormat(language: Language): string {
  return language === 'it' ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
}
