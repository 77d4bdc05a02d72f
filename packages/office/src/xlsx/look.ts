import type { CellStyle, FontStyle, WriteSheet } from 'hucre';
import { textLength } from '../letters.ts';

/** Letters of every sheet: LibreOffice has others of the same widths where Arial is not. */
export const FONT: FontStyle = { name: 'Arial', size: 10 };

const INK = '17324D';
/** A line of letters, in points. */
const LINE = 13;

/** The font of heads, groups and totals. */
export const STRONG: FontStyle = { ...FONT, bold: true, color: { rgb: INK } };

/** A cell filled with a colour. */
export function ground(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

/** How wide a text is in digits, the measure of columns. */
export function digitsWide(text: string, bold: boolean): number {
  return Math.ceil(textLength(text, 1000, bold) / 556);
}

/** The height of a row with these texts in columns of these widths, in points: programs do not work it out when they open a file. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly bold: boolean; readonly width: number }[],
): number {
  const lines = texts.map(({ text, bold, width }) => Math.ceil(digitsWide(text, bold) / Math.max(1, width - 2)));
  return LINE * Math.max(1, ...lines) + 2;
}

/** Paper, and what is printed again on every page. */
export function printed(isWide: boolean, head: string): NonNullable<WriteSheet['pageSetup']> {
  const orientation = isWide ? 'landscape' : 'portrait';
  return { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: head };
}
