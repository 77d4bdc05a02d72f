/** What a cell holds. `covered` is under a merged one; `error` is what a program could not work out. */
export type SheetCellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error' | 'covered';

/**
 * A cell as data. Of a number `text` has the digits with a point and no exponent, of percentages as they are shown (`92.04` where 0.9204
 * is kept); of a date it is the ISO day, of a boolean `true` or `false`, of an error what is shown.
 */
export interface SheetCell {
  readonly kind: SheetCellKind;
  readonly text: string;
  /** A number shown as a percentage. */
  readonly percent: boolean;
  /** Worked out by the program that saved the file; nothing is worked out here. */
  readonly formula: boolean;
}

/** A row that holds something. */
export interface SheetRow {
  /** As programs number it, from 1. Rows with nothing in them are left out. */
  readonly number: number;
  readonly hidden: boolean;
  /** From the first column to the last that holds something. */
  readonly cells: readonly SheetCell[];
}

/** A sheet of a file, hidden ones too. */
export interface SheetTable {
  readonly name: string;
  readonly hidden: boolean;
  /** Columns, from 0, that are not shown. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Where its columns stand in the file, from 0, when it was taken out of one. */
  readonly columns?: readonly number[];
}

export const EMPTY_CELL: SheetCell = { kind: 'empty', text: '', percent: false, formula: false };
export const COVERED_CELL: SheetCell = { ...EMPTY_CELL, kind: 'covered' };

/** A text as a cell; nothing but blanks is an empty one. */
export function textCell(text: string, formula = false): SheetCell {
  return text.trim() === '' ? EMPTY_CELL : { kind: 'text', text, percent: false, formula };
}

/** A day as a cell, with or without the hour behind it; a text where it is none. */
export function dayCell(written: string, formula: boolean): SheetCell {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(written)?.[0];
  return day === undefined ? textCell(written, formula) : { kind: 'date', text: day, percent: false, formula };
}
