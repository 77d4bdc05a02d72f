import { ACTUAL_COLUMNS, type ActualColumn } from '@traguardo/dsl';
import { codeKey, writtenDate } from '@traguardo/model';
import { EMPTY_CELL, type SheetCell, type SheetRow, type SheetTable } from '@traguardo/office';
import type { InputRow } from '../data-view/input-rows.ts';
import { isoDay, STATUS_WORDS, statusNamed } from '../data-view/supplied.ts';
import { compared, writtenOf } from './compared-values.ts';
import type { GivenValue, ImportDefaults, ImportLine, ImportTarget } from './import-line.ts';
import { type ColumnRole, headingsOf, isValue, type Mapping, rowsUnder } from './mapping.ts';
import { periodDay } from './period-day.ts';
import { dayIn, type DayOrder, dayOrderOf } from './read-day.ts';
import { sourceNamed } from './import-sources.ts';
import { readValue } from './read-value.ts';

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
  const under = rowsUnder(sheet, mapping.headerRow);
  const order = dayOrderOf(under.flatMap(({ cells }) => cells[columns.indexOf('date')] ?? []));
  const given = under.flatMap((row) => {
    const code = textIn(row, columns, 'code');
    const key = codeKey(code);
    const input = inputs.get(codeKey(mapping.codes[key] ?? code)) ?? null;
    return columns.flatMap((role, column) => {
      if (!isValue(role)) return [];
      const cell = row.cells[column] ?? EMPTY_CELL;
      if (cell.kind === 'empty' && (code === '' || role === 'period')) return [];
      const period = role === 'period' ? periodDay(headings[column] ?? '', target.year) : undefined;
      return [givenValue({ row, column, cell, code, input, period, order }, mapping, target, defaults)];
    });
  });
  const inFile = given.map((one) => ({ ...one, column: sheet.columns?.[one.column] ?? one.column }));
  return compared(inFile, written, target);
}

interface GivenCell {
  readonly row: SheetRow;
  readonly column: number;
  readonly cell: SheetCell;
  readonly code: string;
  readonly input: InputRow | null;
  /** The day the heading names, null for one that names none; undefined where headings name none. */
  readonly period: string | null | undefined;
  readonly order: DayOrder;
}

function givenValue(
  { row, column, cell, code, input, period, order }: GivenCell,
  mapping: Mapping,
  { notation, sources, holder }: ImportTarget,
  defaults: ImportDefaults,
): GivenValue {
  const need = input ?? { expected: { kind: 'any' }, unit: null };
  const { value, doubt } = readValue(cell, need, mapping, notation);
  const written = period === undefined ? textIn(row, mapping.columns, 'date') : (period ?? '');
  const said = period === undefined ? dayIn(row.cells[mapping.columns.indexOf('date')] ?? EMPTY_CELL, order) : period;
  const day = said ?? (written === '' ? isoDay(defaults.date ?? '') : null);
  const isUndated = period === null || (written !== '' && day === null);
  const file = cellsOf((name) => textIn(row, mapping.columns, name));
  const status = statusNamed(file.status);
  const inFile = {
    ...file,
    source: sourceNamed(file.source, sources),
    status: status ? STATUS_WORDS[notation][status] : file.status,
  };
  const apart = isUndated ? 'undated' : inFile.status !== '' && !status ? 'status' : null;
  const refused = cell.kind === 'empty' ? 'empty' : !input ? 'unmatched' : (doubt ?? apart);
  const wrong = refused === 'status' ? 'status' : refused === 'undated' && period === undefined ? 'date' : null;
  return {
    key: `${row.number}:${column}`,
    row: row.number,
    column: wrong === null ? column : mapping.columns.indexOf(wrong),
    id: input?.id ?? code,
    given: code,
    title: input?.title ?? '',
    said: inFile,
    cells: {
      ...cellsOf((name) => inFile[name] || (defaults[name] ?? '')),
      code: input?.id ?? code,
      value: value ?? cell.text,
      date: day === null ? written : writtenDate(day, notation),
    },
    hidden: row.hidden,
    formula: cell.formula,
    isOfOthers: holder !== null && input !== null && codeKey(input.holders[0]?.code ?? '') !== codeKey(holder),
    input,
    day,
    refused,
  };
}

function cellsOf(textOf: (name: ActualColumn) => string): Record<ActualColumn, string> {
  return Object.fromEntries(ACTUAL_COLUMNS.map((name) => [name, textOf(name)])) as Record<ActualColumn, string>;
}

/** The text of a cell of a row; what an error, or a merged cell above, hides is none. */
function textIn({ cells }: SheetRow, columns: readonly ColumnRole[], role: ActualColumn): string {
  const { kind, text } = cells[columns.indexOf(role)] ?? EMPTY_CELL;
  return kind === 'error' || kind === 'covered' ? '' : text.trim();
}
