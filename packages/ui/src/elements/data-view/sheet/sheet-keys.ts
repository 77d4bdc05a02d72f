import { type Combination, isPressed } from '../../../page/shortcuts.ts';

/** A cell of the sheet: row index among the shown rows, -1 for the headings; column index. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are seen at once. */
  readonly page: number;
}

/** The row of the headings. */
export const HEAD = -1;

/** Where a key moves the cursor of a sheet (ARIA Authoring Practices, data grid); null when it moves nothing. */
export function moveCell(cell: Cell, key: string, isControl: boolean, size: SheetSize): Cell | null {
  const to = (row: number, column: number): Cell => ({
    row: Math.min(Math.max(row, HEAD), size.rows - 1),
    column: Math.min(Math.max(column, 0), size.columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(isControl ? 0 : cell.row - 1, cell.column);
    case 'ArrowDown':
      return to(isControl ? size.rows : cell.row + 1, cell.column);
    case 'ArrowLeft':
      return to(cell.row, isControl ? 0 : cell.column - 1);
    case 'ArrowRight':
      return to(cell.row, isControl ? size.columns : cell.column + 1);
    case 'PageUp':
      return to(Math.max(cell.row - size.page, 0), cell.column);
    case 'PageDown':
      return to(cell.row + size.page, cell.column);
    case 'Home':
      return to(isControl ? 0 : cell.row, 0);
    case 'End':
      return to(isControl ? size.rows : cell.row, size.columns);
    default:
      return null;
  }
}

/**
 * Which way a key leaves a cell that is being typed into; null when it stays. Left and right belong to a text that was opened to be
 * changed (`isTyped` false), and lead on from one typed over the cell, as in spreadsheets.
 */
export function leavingStep(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>, isTyped: boolean): Cell | null {
  const back = event.shiftKey ? -1 : 1;
  switch (event.key) {
    case 'Enter':
      return { row: back, column: 0 };
    case 'Tab':
      return { row: 0, column: back };
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowLeft':
      return isTyped ? { row: 0, column: -1 } : null;
    case 'ArrowRight':
      return isTyped ? { row: 0, column: 1 } : null;
    default:
      return null;
  }
}

/** Whether a key pressed on a cell starts typing over it. */
export function isTyping(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** A block of cells, corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block between two cells of rows, headings left out. */
export function rangeOf(anchor: Cell, cell: Cell): Range {
  return {
    top: Math.max(0, Math.min(anchor.row, cell.row)),
    left: Math.min(anchor.column, cell.column),
    bottom: Math.max(anchor.row, cell.row),
    right: Math.max(anchor.column, cell.column),
  };
}

export function isInRange({ top, left, bottom, right }: Range, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** What keys with Ctrl do to a sheet. */
export const SHEET_KEYS = {
  fill: ['Mod-d'],
  all: ['Mod-a'],
} as const satisfies Readonly<Record<string, readonly Combination[]>>;

type SheetCommand = keyof typeof SHEET_KEYS;

/** What a key with Ctrl asks of a sheet; null when it asks nothing. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): SheetCommand | null {
  const commands = Object.keys(SHEET_KEYS) as readonly SheetCommand[];
  return commands.find((command) => SHEET_KEYS[command].some((keys) => isPressed(keys, event))) ?? null;
}
