/** A cell of the sheet: row index among the shown rows, column index. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 12;

/** Where a key moves the cursor of a sheet (ARIA Authoring Practices, data grid); null when it moves nothing. */
export function moveCell(cell: Cell, key: string, isControl: boolean, size: SheetSize): Cell | null {
  const to = (row: number, column: number): Cell => ({
    row: Math.min(Math.max(row, 0), size.rows - 1),
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
      return to(cell.row - PAGE, cell.column);
    case 'PageDown':
      return to(cell.row + PAGE, cell.column);
    case 'Home':
      return to(isControl ? 0 : cell.row, 0);
    case 'End':
      return to(isControl ? size.rows : cell.row, size.columns);
    default:
      return null;
  }
}

/** Whether a key pressed on a cell starts typing over it. */
export function isTyping(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}
