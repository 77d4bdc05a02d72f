import type { Archive } from './archive.ts';
import { cellPosition } from './column-letters.ts';
import { type CellBudget, createGrid, type Grid } from './grid.ts';
import type { ReadLimits } from './limits.ts';
import { refuse } from './refusal.ts';
import { dayCell, EMPTY_CELL, type SheetCell, type SheetTable, textCell } from './sheet-cell.ts';
import { pointMoved, serialDay, storedNumber } from './stored-number.ts';
import { isTrue, type XlsxBook } from './xlsx-book.ts';
import { xmlEvents } from './xml-events.ts';

/** A cell while its element is read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

/** The cells of one sheet of a workbook. */
export function readXlsxSheet(
  archive: Archive,
  book: XlsxBook,
  { name: sheet, hidden, part }: XlsxBook['sheets'][number],
  limits: ReadLimits,
  budget: CellBudget,
): SheetTable {
  const grid = createGrid(sheet, limits, budget);
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let cell: OpenCell | null = null;
  let isValue = false;
  let isReading = false;
  for (const event of xmlEvents(archive.text(part), part, limits)) {
    if (event.kind === 'text') {
      if (cell && isValue && !isReading) cell.value += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    switch (event.name) {
      case 'row':
        if (!opens) break;
        row = rowNumber(event.attributes['r'], row, sheet);
        column = -1;
        if (isTrue(event.attributes['hidden'])) grid.hide(row);
        break;
      case 'col':
        if (opens) hideColumns(grid, event.attributes);
        break;
      case 'c':
        if (!opens) {
          if (cell) grid.put(cell.row, cell.column, cellOf(cell, book, sheet));
          cell = null;
          break;
        }
        column = columnNumber(event.attributes['r'], row, column, sheet);
        cell = {
          row,
          column,
          type: event.attributes['t'] ?? 'n',
          style: Number(event.attributes['s'] ?? 0),
          value: '',
          formula: false,
        };
        break;
      case 'v':
      case 't':
        isValue = opens;
        break;
      case 'rPh':
        isReading = opens;
        break;
      case 'f':
        if (cell) cell.formula = true;
        break;
      case 'mergeCell':
        if (opens) merged.push(event.attributes['ref'] ?? '');
        break;
      default:
    }
  }
  for (const range of merged) cover(grid, range);
  return grid.table(hidden);
}

/** What `<col min="2" max="3" hidden="1"/>` says of columns counted from 1. */
function hideColumns(grid: Grid, { min, max, hidden }: Readonly<Record<string, string | undefined>>): void {
  const [first, last] = [Number(min), Number(max)];
  if (isTrue(hidden) && first >= 1) grid.hideColumns(first - 1, last - first + 1);
}

function rowNumber(written: string | undefined, before: number, sheet: string): number {
  if (written === undefined) return before + 1;
  const row = Number(written);
  return Number.isSafeInteger(row) && row > 0 ? row : refuse('xml', { sheet });
}

/** A cell says where it is, or is the next one. */
function columnNumber(written: string | undefined, row: number, before: number, sheet: string): number {
  if (row === 0) refuse('xml', { sheet }); // before any row
  if (written === undefined) return before + 1;
  const place = cellPosition(written);
  return place?.row === row ? place.column : refuse('xml', { sheet, row });
}

function cellOf(cell: OpenCell, book: XlsxBook, sheet: string): SheetCell {
  const { type, style, value, formula } = cell;
  switch (type) {
    case 's':
      return value === '' ? EMPTY_CELL : textCell(sharedText(cell, book, sheet), formula);
    case 'str':
    case 'inlineStr':
      return textCell(withoutEscapes(value), formula);
    case 'b':
      return { kind: 'boolean', text: isTrue(value) ? 'true' : 'false', percent: false, formula };
    case 'e':
      return { kind: 'error', text: value, percent: false, formula };
    case 'd':
      return dayCell(value, formula);
    default:
      return numberCell(value, formula, book, style);
  }
}

/** The text of a number among those the sheets share. One that is not there is a file that lost some of it. */
function sharedText({ value, row, column }: OpenCell, { texts }: XlsxBook, sheet: string): string {
  const text = /^\s*\d+\s*$/.test(value) ? texts[Number(value)] : undefined;
  return text ?? refuse('xml', { sheet, row, column });
}

function numberCell(value: string, formula: boolean, book: XlsxBook, style: number): SheetCell {
  // A formula nobody has worked out yet: its value is not known here.
  if (value === '') return formula ? { kind: 'error', text: '', percent: false, formula } : EMPTY_CELL;
  const number = storedNumber(value);
  if (number === null) return textCell(value, formula);
  const kind = book.kinds[style] ?? 'number';
  if (kind === 'percent') return { kind: 'number', text: pointMoved(number, 2), percent: true, formula };
  const day = kind === 'date' ? serialDay(number, book.dates) : null;
  if (day !== null) return { kind: 'date', text: day, percent: false, formula };
  return kind === 'time' ? textCell(`${number} d`, formula) : { kind: 'number', text: number, percent: false, formula };
}

/** Signs XML cannot hold are written `_x0007_`. */
function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function cover(grid: Grid, range: string): void {
  const [from, to] = range.split(':').map(cellPosition);
  if (from && to) grid.cover(from, to);
}
