import { codeKey, dateText, type Language } from '@traguardo/model';
import { EMPTY_CELL, type SheetCell, type SheetRow, type SheetTable, textCell } from '@traguardo/office';
import { ACTUAL_COLUMNS, type ActualColumn, type ActualRecord, actualRecords } from '../data-view/actual-records.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { type InputRow, isMissing, isoDay } from '../data-view/input-rows.ts';
import { dayLeftBehind } from '../data-view/left-behind.ts';
import { type ColumnRole, headingsOf, isValue, type Mapping, rowsUnder } from './mapping.ts';
import { periodDay } from './period-day.ts';
import { typedValue } from '../data-view/typed-value.ts';
import { isSameValue, readValue, type ValueDoubt } from './read-value.ts';

/** What a value of the file would do. `repeated`: the file has another value for the same code and day. */
export type ImportOutcome = 'added' | 'changed' | 'same' | 'repeated' | 'unmatched' | 'undated' | 'empty' | ValueDoubt;

/** What one value of the file would do. `cells` are in the notation of the plan. */
export interface ImportLine {
  /** Names the line as long as the mapping stays. */
  readonly key: string;
  /** Row as programs number it, column from 0: where the value stands. */
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
  readonly outcome: ImportOutcome;
  /** In a row the program that saved the file hides. */
  readonly hidden: boolean;
  /** Worked out by that program. */
  readonly formula: boolean;
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
}

/** What is written where the file says nothing. */
export type ImportDefaults = Partial<Record<ActualColumn, string>>;

/** Columns of the import worth keeping beside the value. */
export const KEPT_COLUMNS: readonly ActualColumn[] = ACTUAL_COLUMNS.filter(
  (column) => column !== 'code' && column !== 'value',
);

/**
 * What importing a sheet would change, value by value and in its order: no row with a code or a value is left out. What may mean two things,
 * and what cannot be read, is told and not imported. Null while no column is for codes or none for values.
 */
export function previewImport(
  sheet: SheetTable,
  mapping: Mapping,
  target: ImportTarget,
  defaults: ImportDefaults = {},
): readonly ImportLine[] | null {
  const { columns } = mapping;
  if (!columns.includes('code') || !columns.some(isValue)) return null;
  const headings = headingsOf(sheet, mapping.headerRow);
  const inputs = new Map(target.rows.flatMap((row) => [row.id, ...row.aliases].map((name) => [codeKey(name), row])));
  const written = writtenOf(target.table);
  const given = rowsUnder(sheet, mapping.headerRow).flatMap((row) => {
    const code = textIn(row, columns, 'code');
    const key = codeKey(code);
    const input = inputs.get(codeKey(mapping.codes[key] ?? code)) ?? null;
    return columns.flatMap((role, column) => {
      if (!isValue(role)) return [];
      const cell = row.cells[column] ?? EMPTY_CELL;
      if (cell.kind === 'empty' && (code === '' || role === 'period')) return [];
      const period = role === 'period' ? periodDay(headings[column] ?? '', target.year) : undefined;
      return [givenValue({ row, column, cell, code, input, period }, mapping, target, defaults)];
    });
  });
  return compared(given, written, target);
}

interface GivenCell {
  readonly row: SheetRow;
  readonly column: number;
  readonly cell: SheetCell;
  readonly code: string;
  readonly input: InputRow | null;
  /** The day the heading names, null for one that names none; undefined where headings name none. */
  readonly period: string | null | undefined;
}

/** A value of the file on its own. */
interface GivenValue extends Omit<ImportLine, 'outcome' | 'replaces' | 'old' | 'stays'> {
  readonly input: InputRow | null;
  readonly day: string | null;
  /** Null when it may be imported as far as it goes alone. */
  readonly refused: ImportOutcome | null;
}

function givenValue(
  { row, column, cell, code, input, period }: GivenCell,
  mapping: Mapping,
  { notation }: ImportTarget,
  defaults: ImportDefaults,
): GivenValue {
  const need = input ?? { expected: { kind: 'any' }, unit: null };
  const { value, doubt } = readValue(cell, need, mapping, notation);
  const written = period === undefined ? textIn(row, mapping.columns, 'date') : (period ?? '');
  const day = isoDay(written || (defaults.date ?? ''));
  const isUndated = period === null || (written !== '' && day === null);
  const cells = Object.fromEntries(
    ACTUAL_COLUMNS.map((name) => [name, textIn(row, mapping.columns, name) || (defaults[name] ?? '')]),
  ) as Record<ActualColumn, string>;
  const refused = !input ? 'unmatched' : cell.kind === 'empty' ? 'empty' : (doubt ?? (isUndated ? 'undated' : null));
  return {
    key: `${row.number}:${column}`,
    row: row.number,
    column,
    id: input?.id ?? code,
    given: code,
    title: input?.title ?? '',
    cells: {
      ...cells,
      code: input?.id ?? code,
      value: value ?? cell.text,
      date: day === null ? written : dateText(day, notation),
    },
    hidden: row.hidden,
    formula: cell.formula,
    input,
    day,
    refused,
  };
}

/** The text of a cell of a row; what an error, or a merged cell above, hides is none. */
function textIn({ cells }: SheetRow, columns: readonly ColumnRole[], role: ActualColumn): string {
  const { kind, text } = cells[columns.indexOf(role)] ?? EMPTY_CELL;
  return kind === 'error' || kind === 'covered' ? '' : text.trim();
}

type Written = ReadonlyMap<string, readonly ActualRecord[]>;

/** The rows of the table by the key of their code. */
function writtenOf({ path, text }: WorkspaceFile): Written {
  return Map.groupBy(actualRecords(path, text) ?? [], ({ cells }) => codeKey(cells.code));
}

/** The values beside each other and beside those that are there. */
function compared(given: readonly GivenValue[], written: Written, target: ImportTarget): readonly ImportLine[] {
  const { notation, end, monitoring } = target;
  const groups = Map.groupBy(
    given.filter(({ refused }) => refused === null),
    ({ id, day }) => `${codeKey(id)} ${day}`,
  );
  const places = new Map<string, ActualRecord | null>();
  const replaced = new Set<ActualRecord>();
  for (const [key, [first]] of groups) {
    const place = first ? rowReplaced(first, written, target, replaced) : null;
    if (place) replaced.add(place);
    places.set(key, place);
  }
  return given.map(({ input, day, refused, ...line }) => {
    const key = `${codeKey(line.id)} ${day}`;
    const place = refused === null ? places.get(key) : null;
    const isBeside = day === null && input !== null && dayLeftBehind(input, monitoring) !== null;
    const undated = day === null || place || !input ? null : undatedOf(input, written, notation);
    const old = place?.cells.value ?? (day === null && !isBeside ? (input?.raw ?? '') : (undated?.alone ?? ''));
    const group = refused === null ? (groups.get(key) ?? []) : [];
    const compared = input ? typedValue(old, input, notation) : old;
    const found = refused ?? outcomeOf(line, group, compared, notation);
    const outcome = undated && found === 'changed' ? 'added' : found;
    const cells = isBeside ? { ...line.cells, date: dateText(end, notation) } : line.cells;
    const kept = isBeside ? { value: input.raw, date: input.date } : undated && { value: undated.value, date: '' };
    const stays = outcome === 'added' || outcome === 'repeated' ? kept : null;
    return { ...line, cells, replaces: place?.line ?? null, old: stays ? '' : old, stays, outcome };
  });
}

/** The value without a day that one with a day is written beside (decision 0380); `alone` while nothing else was written of it. */
function undatedOf(
  input: InputRow,
  written: Written,
  notation: Language,
): { readonly value: string; readonly alone: string | null } | null {
  const same = recordsOf(input, written);
  const undated = same.findLast(({ cells }) => cells.date === '' && saysValue(cells.value, input, notation));
  if (!undated) return null;
  const { value } = undated.cells;
  return { value, alone: same.every(({ cells }) => cells.date === '') ? value : null };
}

/** The rows of the table that speak of an input, by every name it has. */
function recordsOf({ id, aliases }: InputRow, written: Written): readonly ActualRecord[] {
  const names = new Set([id, ...aliases].map(codeKey));
  return [...names].flatMap((name) => written.get(name) ?? []);
}

function outcomeOf(
  { key, cells }: Pick<ImportLine, 'key' | 'cells'>,
  group: readonly GivenValue[],
  old: string,
  notation: Language,
): ImportOutcome {
  if (group.some((other) => !isSameValue(other.cells.value, cells.value, notation))) return 'repeated';
  if (old !== '' && isSameValue(old, cells.value, notation)) return 'same';
  if (group[0]?.key !== key) return 'same'; // said above already
  return old === '' ? 'added' : 'changed';
}

/**
 * The row of the table an imported one stands for: of the same code and day, else one without a day that says nothing; for an
 * imported row without a day, the row that is shown, unless it was measured before. No row stands for two.
 */
function rowReplaced(
  { input, day }: GivenValue,
  written: Written,
  { table: { path }, monitoring, notation }: Pick<ImportTarget, 'table' | 'monitoring' | 'notation'>,
  replaced: ReadonlySet<ActualRecord>,
): ActualRecord | null {
  if (!input) return null;
  const same = recordsOf(input, written).filter((record) => !replaced.has(record));
  if (day !== null) {
    const isEmpty = ({ cells }: ActualRecord): boolean => cells.date === '' && !saysValue(cells.value, input, notation);
    return same.find(({ cells }) => isoDay(cells.date) === day) ?? same.find(isEmpty) ?? null;
  }
  if (dayLeftBehind(input, monitoring) !== null) return null;
  return same.find(({ line }) => input.origin?.file === path && line === input.origin.line) ?? null;
}

/** Whether what is written gives a value: neither `nd` nor something that cannot be read. */
function saysValue(raw: string, input: InputRow, notation: Language): boolean {
  return (
    !isMissing({ raw }) && readValue(textCell(raw), input, { notation, percent: 'points' }, notation).doubt === null
  );
}
