import { ACTUAL_COLUMNS, type ActualColumn } from '@traguardo/dsl';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import type { Language } from '@traguardo/model';
import type { ActualRecord } from '../data-view/actual-records.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import type { NamedSource } from './import-sources.ts';
import type { ValueDoubt } from './read-value.ts';

/** What a value of the file would do. `repeated`: the file has another value for the same code and day. */
export type ImportOutcome =
  | 'added'
  | 'changed'
  | 'same'
  | 'repeated'
  | 'unmatched'
  | 'undated'
  | 'status'
  | 'empty'
  | ValueDoubt;

/** What one value of the file would do. `cells` are in the notation of the plan. */
export interface ImportLine {
  /** Names the line as long as the mapping stays. */
  readonly key: string;
  /** Row as programs number it, column from 0: where the value stands, or what keeps it from being imported. */
  readonly row: number;
  readonly column: number;
  /** Line of the row of the table it replaces; null when it is added. */
  readonly replaces: number | null;
  readonly id: string;
  /** The code as the file has it. */
  readonly given: string;
  readonly title: string;
  readonly old: string;
  /** The value, and its day, both as written, that stays where this one is written beside it; null where none does. */
  readonly stays: { readonly value: string; readonly date: string } | null;
  readonly cells: ActualRecord['cells'];
  /** The cells beside value and day that would be written, where they say other than what is there; the note of a row without a value. */
  readonly beside: readonly ActualColumn[];
  readonly outcome: ImportOutcome;
  /** In a row the program that saved the file hides. */
  readonly hidden: boolean;
  /** Worked out by that program. */
  readonly formula: boolean;
  /** In the answer of a unit, a value that the plan asks of another. */
  readonly isOfOthers: boolean;
}

/** What values are compared with and written into. */
export interface ImportTarget {
  readonly rows: readonly InputRow[];
  readonly table: WorkspaceFile;
  /** Notation of the numbers of the plan, in which values are written. */
  readonly notation: Language;
  /** The year a heading means that names a quarter alone. */
  readonly year: number;
  /** The end of the period, ISO. */
  readonly end: string;
  /** The day of the monitoring (`monitoringDay`). */
  readonly monitoring: string | null;
  /** The sources the plan has. */
  readonly sources: readonly NamedSource[];
  /** The code of the unit whose answer is read, empty where the plan names nobody; null for any other file. */
  readonly holder: string | null;
}

/** What is written where the file says nothing. */
export type ImportDefaults = Partial<Record<ActualColumn, string>>;

/** Columns of the import worth keeping beside the value. */
export const KEPT_COLUMNS: readonly ActualColumn[] = ACTUAL_COLUMNS.filter(
  (column) => column !== 'code' && column !== 'value',
);

/** Those that are neither value nor day. */
export const BESIDE_COLUMNS = KEPT_COLUMNS.filter((column) => column !== 'date');

/** A value of the file on its own. */
export interface GivenValue extends Omit<ImportLine, 'outcome' | 'replaces' | 'old' | 'stays' | 'beside'> {
  /** What the file itself says, without what is written where it says nothing. */
  readonly said: ActualRecord['cells'];
  readonly input: InputRow | null;
  readonly day: string | null;
  /** Null when it may be imported as far as it goes alone. */
  readonly refused: ImportOutcome | null;
}
