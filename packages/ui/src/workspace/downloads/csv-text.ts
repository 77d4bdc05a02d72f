import type { Language } from '@traguardo/model';

/** Rows as CSV for a spreadsheet of the language: `;` in Italian, where the comma is decimal, `,` in English; CRLF between rows. */
export function csvText(rows: readonly (readonly string[])[], language: Language): string {
  const separator = language === 'it' ? ';' : ',';
  return rows.map((row) => row.map((text) => quoted(text, separator)).join(separator)).join('\r\n');
}

/** Rows as spreadsheets take them from the clipboard, in any language: cells apart by tabs. */
export function tabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => quoted(text, '\t')).join('\t')).join('\n');
}

/** A decimal string (`"1234.50"`) as a spreadsheet of the language reads it: without marks between thousands. */
export function csvNumber(decimal: string, language: Language): string {
  return language === 'it' ? decimal.replace('.', ',') : decimal;
}

/** What a program of spreadsheets needs in front of a file to read it as UTF-8. */
export const CSV_MARK = '\u{feff}';

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
