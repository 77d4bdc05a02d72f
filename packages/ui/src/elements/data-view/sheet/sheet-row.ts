import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cssProperties } from '../../../styles/css-properties.ts';
import { dataTexts } from '../../../locales/data.ts';
import { cellContent, expectedText } from './sheet-cell.ts';
import { isEditable, type SheetColumn, type SheetRow, type Sorting } from './sheet-columns.ts';
import { type Cell, HEAD, isInRange, rangeOf } from './sheet-keys.ts';

/** A cell being typed into, and what is typed so far. */
export interface Editing extends Cell {
  readonly id: string;
  readonly text: string;
  /** Whether it was typed over what the cell held. */
  readonly isTyped: boolean;
}

/** What drawing a row of the sheet needs to know of it. */
export interface SheetState {
  readonly columns: readonly SheetColumn[];
  readonly cell: Cell;
  readonly anchor: Cell;
  readonly editing: Editing | null;
  readonly sorting: Sorting | null;
  readonly language: Language;
  /** The language of the plan where it is another than that of the page. */
  readonly foreign: Language | null;
}

/** The headings; a click, Enter or the space bar sorts by one. */
export function headRow({ columns, cell, sorting, language }: SheetState): TemplateResult {
  return html`<div class="row head" role="row" aria-rowindex="1">
    ${columns.map((column, at) => {
      const sorted = sorting?.column === column ? (sorting.isDown ? 'descending' : 'ascending') : null;
      return html`<div
        role="columnheader"
        class="cell ${column}"
        data-cell=${`${HEAD}:${at}`}
        aria-colindex=${at + 1}
        tabindex=${cell.row === HEAD && cell.column === at ? 0 : -1}
        aria-sort=${sorted ?? nothing}
      >
        ${dataTexts[language][column]}${sorted ? html` <span aria-hidden="true">${sorted === 'ascending' ? '▲' : '▼'}</span>` : nothing}
      </div>`;
    })}
  </div>`;
}

/** Whether the cursor, the block or what is typed stands in a row. */
function isTouched({ cell, anchor, editing }: SheetState, row: number): boolean {
  const { top, bottom } = rangeOf(anchor, cell);
  return (top <= row && row <= bottom) || editing?.row === row;
}

/** The row of a value, `top` pixels down: drawn again only where something is another. */
export function valueRow(state: SheetState, row: SheetRow, index: number, top: number): unknown {
  const { columns, language, foreign } = state;
  const made = (): TemplateResult => madeRow(state, row, index, top);
  return guard([row, top, columns, language, foreign, isTouched(state, index) && state], made);
}

function madeRow(state: SheetState, row: SheetRow, index: number, top: number): TemplateResult {
  return html`<div
    class="row ${index % 2 === 1 ? 'odd' : ''}"
    role="row"
    aria-rowindex=${index + 2}
    ${cssProperties({ transform: `translateY(${top}px)` })}
  >
    ${state.columns.map((column, position) => valueCell(state, row, column, { row: index, column: position }))}
  </div>`;
}

function valueCell(state: SheetState, row: SheetRow, column: SheetColumn, at: Cell): TemplateResult {
  const { cell, anchor, editing, columns, language } = state;
  const isActive = isSameCell(cell, at);
  const isEditing = editing !== null && isSameCell(editing, at);
  const isSelected = isInRange(rangeOf(anchor, cell), at.row, at.column);
  const isInvalid = column === 'value' && row.problems.some(({ severity }) => severity === 'error');
  const isDescribed = column === 'value' && row.problems.length > 0 && columns.includes('problem');
  return html`<div
    role=${column === 'code' ? 'rowheader' : 'gridcell'}
    class="cell ${column} ${isInvalid ? 'invalid' : ''} ${isEditing ? 'editing' : ''} ${isSelected && !isSameCell(anchor, cell) ? 'block' : ''}"
    id=${column === 'problem' ? `problem-${at.row}` : nothing}
    data-cell="${at.row}:${at.column}"
    aria-colindex=${at.column + 1}
    tabindex=${isActive && !isEditing ? 0 : -1}
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-readonly=${isEditable(column) ? nothing : 'true'}
    aria-invalid=${isInvalid ? 'true' : nothing}
    aria-describedby=${isDescribed ? `problem-${at.row}` : nothing}
  >
    ${isEditing ? cellInput(row, column, editing.text, language) : cellContent(row, column, state)}
  </div>`;
}

function cellInput(row: SheetRow, column: SheetColumn, text: string, language: Language): TemplateResult {
  const texts = dataTexts[language];
  return html`<input
    type="text"
    autocomplete="off"
    autocapitalize=${column === 'note' ? nothing : 'none'}
    autocorrect=${column === 'note' ? nothing : 'off'}
    aria-label=${texts.cellOf(texts[column], row.id)}
    placeholder=${column === 'value' ? expectedText(row, language) : nothing}
    .value=${text}
  />`;
}

/** Whether two are one cell. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The cell of the sheet an element is, or is in. */
export function cellAt(element: HTMLElement): Cell | null {
  const at = element.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const [row, column] = (at ?? '').split(':').map(Number);
  return at === undefined || row === undefined || column === undefined ? null : { row, column };
}
