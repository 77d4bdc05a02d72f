import type { DrivenSheet } from './sheet-events.ts';
import { HEAD } from './sheet-keys.ts';
import { cellAt, isSameCell } from './sheet-row.ts';
import { NARROW } from './sheet-scroll.ts';
import type { SheetTyping } from './sheet-typing.ts';

/** A sheet under the mouse or the finger: cells reached, blocks taken along the way, columns sorted, values opened by a finger and in a narrow window. */
export class SheetPointer {
  readonly #sheet: DrivenSheet;
  readonly #typing: SheetTyping;

  constructor(sheet: DrivenSheet, typing: SheetTyping) {
    this.#sheet = sheet;
    this.#typing = typing;
  }

  readonly onClick = (event: PointerEvent): void => {
    const target = event.target as HTMLElement;
    const cell = cellAt(target);
    const column = cell && this.#sheet.columns[cell.column];
    if (!cell || !column || target instanceof HTMLInputElement) return;
    if (cell.row === HEAD) return this.#sheet.sortBy(column);
    if (event.shiftKey) this.#sheet.extend(cell);
    else this.#sheet.go(cell);
    if (NARROW.matches || event.pointerType === 'touch') this.#sheet.open(cell.row);
  };

  /** A mouse that moves on with its button held takes the cells on its way into the block. */
  readonly onDrag = (event: PointerEvent): void => {
    const cell = cellAt(event.target as HTMLElement);
    const isHeld = event.pointerType === 'mouse' && event.buttons === 1;
    if (!isHeld || this.#typing.editing || !cell || cell.row === HEAD) return;
    if (!this.#sheet.matches(':focus-within')) return; // it was pressed somewhere else
    const current = this.#sheet.cell;
    if (current.row !== HEAD && !isSameCell(cell, current)) this.#sheet.extend(cell);
  };
}
