import { dateText, formatDecimal, isDay, type Language, rawText, withUnit } from '@traguardo/model';

/** A value as the facts keep it (`92.04 %`, `yes`, an ISO day) in the words and notation of a reader. */
export function givenText(text: string, language: Language): string {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(?: (.*))?$/.exec(text) ?? [];
  if (number !== undefined) return withUnit(formatDecimal(number, language), unit, language);
  if (text === 'yes' || text === 'no') return rawText({ kind: 'boolean', value: text === 'yes' }, language);
  return isDay(text) ? dateText(text, language) : text;
}
