import { dateText, type DiagnosticData, formatDecimal, type Language, withUnit } from '@traguardo/model';

/** A text of diagnostic data; empty when absent. */
export function textOf(data: DiagnosticData, key: string): string {
  const value = data[key];
  return value === undefined ? '' : String(value);
}

/** A list of diagnostic data on one line. */
export function listOf(data: DiagnosticData, key: string): string {
  const value = data[key];
  return Array.isArray(value) ? value.join(', ') : textOf(data, key);
}

/** A plain decimal of the data with the data's unit, in the notation of a language: `59,44 N.`. */
export function numberOf(data: DiagnosticData, key: string, language: Language): string {
  return withUnit(formatDecimal(textOf(data, key), language), textOf(data, 'unit'), language);
}

/** A supplied value written neutrally (`1234.5 €`, `yes`, `2024-07-16`) in a language. */
export function suppliedOf(data: DiagnosticData, key: string, language: Language): string {
  const text = textOf(data, key);
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(?: (\S+))?$/.exec(text) ?? [];
  if (number !== undefined) return withUnit(formatDecimal(number, language), unit, language);
  return text === 'yes' && language === 'it' ? 'sì' : dateText(text, language);
}

/** A day of the data as people of a language read it. */
export function dateOf(data: DiagnosticData, key: string, language: Language): string {
  return dateText(textOf(data, key), language);
}
