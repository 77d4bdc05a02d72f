import { cellText, type Language, type OutlineCell, type OutlineRow, type OutlineTable } from '@traguardo/model';
import type { Cell, CellStyle, MergeRange, RowDef, WriteSheet } from 'hucre';
import { BAND_GROUNDS, HEAD_GROUND, TOTAL_GROUND } from '../grounds.ts';
import { digitsWide, FONT, ground, printed, rowHeight, STRONG } from './look.ts';
import { dayFormat, sheetNumber } from './number-format.ts';

const HEAD: CellStyle = { font: STRONG, fill: ground(HEAD_GROUND), alignment: { vertical: 'top', wrapText: true } };

/** Widths of columns, in digits. */
const NARROWEST = 8;
const WIDEST = 60;

/**
 * A table as a sheet: its head first and frozen, numbers as numbers, totals as the values they have, what is not known as empty cells. A text
 * is a text whatever it begins with.
 */
export function tableSheet(table: OutlineTable, name: string, language: Language): WriteSheet {
  const widths = table.columns.map((_, at) => widthOf(table, at, language));
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, title] of table.columns.entries()) cells.set(`0,${column}`, text(title, HEAD));
  for (const [at, row] of table.rows.entries()) {
    for (const [column, cell] of row.cells.entries()) cells.set(`${at + 1},${column}`, sheetCell(cell, row, language));
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: heightsOf(table, widths, language),
    merges: mergesOf(table),
    freezePane: { rows: 1 },
    pageSetup: printed(table.wide === true, '$1:$1'),
    // The name of a sheet is too short for a title; more than 255 signs no program takes.
    headerFooter: { oddHeader: `&L${table.caption.slice(0, 200).replaceAll('&', '&&')}`, oddFooter: '&R&P/&N' },
  };
}

function heightsOf(
  { columns, rows }: OutlineTable,
  widths: readonly number[],
  language: Language,
): Map<number, RowDef> {
  const all = widths.reduce((total, width) => total + width, 0);
  const head = columns.map((title, at) => ({ text: title, bold: true, width: widths[at] ?? 0 }));
  const heights = rows.map(({ cells, total, group }) => {
    const bold = total || group !== undefined;
    return rowHeight(
      cells.map((cell, at) => ({ text: cellText(cell, language), bold, width: group ? all : (widths[at] ?? 0) })),
    );
  });
  return new Map([rowHeight(head), ...heights].map((height, at) => [at, { height }]));
}

function mergesOf({ columns, rows }: OutlineTable): MergeRange[] {
  const last = columns.length - 1;
  const groups = rows.flatMap(({ group }, at) => (group && last > 0 ? [at + 1] : []));
  return groups.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last }));
}

function sheetCell(cell: OutlineCell, { total, group }: OutlineRow, language: Language): Partial<Cell> {
  const bold = total || group !== undefined;
  const style: CellStyle = {
    font: bold ? STRONG : FONT,
    ...(total ? { fill: ground(TOTAL_GROUND) } : {}),
    alignment: { vertical: 'top', wrapText: cell.kind !== 'quantity' },
  };
  switch (cell.kind) {
    case 'quantity': {
      const { value, format } = sheetNumber(cell.quantity, cell.decimals, language);
      const numFmt = cell.signed ? `+${format};-${format};${format}` : format;
      return { value, type: 'number', style: { ...style, numFmt } };
    }
    case 'band':
      return text(cell.label, { ...style, fill: ground(BAND_GROUNDS[cell.tone]) });
    case 'text':
      return cell.date === undefined ? text(cellText(cell, language), style) : day(cell.date, style, language);
    case 'missing':
      return { value: null, type: 'empty', style };
    default:
      return cell satisfies never;
  }
}

function day(date: string, style: CellStyle, language: Language): Partial<Cell> {
  const value = new Date(`${date}T00:00:00Z`);
  return { value, type: 'date', style: { ...style, numFmt: dayFormat(language) } };
}

function text(value: string, style: CellStyle): Partial<Cell> {
  return { value, type: 'string', style };
}

/** As wide as the longest text that is no sentence. */
function widthOf({ columns, rows }: OutlineTable, at: number, language: Language): number {
  const lengths = rows.map(({ cells, group, total }) => {
    const cell = group ? undefined : cells[at];
    return cell === undefined ? 0 : digitsWide(cellText(cell, language), total);
  });
  const head = Math.max(...(columns[at] ?? '').split(/\s+/).map((word) => digitsWide(word, true)));
  return Math.min(WIDEST, Math.max(NARROWEST, head, ...lengths) + 2);
}
