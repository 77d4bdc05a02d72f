import { barsDrawing, trendDrawing } from '@traguardo/chart';
import {
  codeKey,
  type Language,
  type Outline,
  type OutlineCell,
  type OutlineRow,
  type OutlineTable,
  type Quantity,
  type TableResult,
  type TableResultColumn,
  type TableResultRow,
  type Unit,
  type Value,
  unitText,
  valueText,
} from '@traguardo/model';
import { textCell } from './cells.ts';
import { documented, groupRow, paragraph } from './outline-parts.ts';
import { picture } from './pictures.ts';
import { originOf, type Setting } from './setting.ts';

/** A context table with what is documented of it. */
export function contextTable(setting: Setting, result: TableResult): Outline {
  const { documentation } = result;
  return [tableOf(setting, result), ...(documentation === '' ? [] : [paragraph(documented(documentation))])];
}

/**
 * The given rows of a context table as bars, one series a column that is given, in the unit of the first; as lines where a few rows go
 * over three years or more; nothing where these are no numbers. Things that are counted are never below zero: a column of counts that is
 * somewhere is a difference, and no series beside counts. Its numbers are those of the table, which every report has.
 */
export function contextChart(setting: Setting, result: TableResult): Outline {
  const computed = computedColumns(setting, result.code);
  const given = result.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ code }) => !computed.has(codeKey(code)));
  const [first] = given;
  const columns = inYears(
    given.filter((column) => column === first || (isAlike(column, first) && !isDifference(column, result))),
  );
  const rows = result.rows
    .filter(({ kind }) => kind === 'given')
    .map(({ title, code, cells }) => ({
      title: title || code,
      values: columns.map((column) => numberIn(cells[column.at], column)),
    }));
  if (!rows.some(({ values }) => values.some((value) => value !== null))) return [];
  const series = columns.map(({ title, code }) => title || code);
  const draw = isTrend(columns, rows.length) ? trendDrawing : barsDrawing;
  const chart = draw(result.title || result.code, series, rows, setting.language, first?.decimals ?? 0);
  return [picture(chart, `chart-${result.code}`, false)];
}

/** Columns in the order of their years, where each has one. */
function inYears<Column extends TableResultColumn>(columns: readonly Column[]): readonly Column[] {
  if (!columns.every((column) => yearOf(column) !== null)) return columns;
  return columns.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
}

/** More lines than have marks of their own are no picture. */
const MOST_LINES = 4;

function isTrend(columns: readonly TableResultColumn[], rows: number): boolean {
  const years = new Set(columns.map(yearOf));
  return columns.length >= 3 && years.size === columns.length && !years.has(null) && rows <= MOST_LINES;
}

/** The year a column is of, by its title or its code. */
function yearOf({ title, code }: TableResultColumn): number | null {
  const [year] = /(?:19|20)\d\d(?!\d)/.exec(`${title} ${code}`) ?? [];
  return year === undefined ? null : Number(year);
}

/** Differences and shares are no series of their own. */
function computedColumns({ sources }: Setting, table: string): ReadonlySet<string> {
  const declared = sources.plan.tables.find(({ code }) => codeKey(code) === codeKey(table));
  return new Set(declared?.columns.flatMap(({ code, formula }) => (formula === null ? [] : [codeKey(code)])));
}

function isAlike({ unit }: TableResultColumn, first: TableResultColumn | undefined): boolean {
  return unit?.symbol === first?.unit?.symbol;
}

function isDifference({ unit, at }: TableResultColumn & { readonly at: number }, { rows }: TableResult): boolean {
  return unit?.nature === 'count' && rows.some(({ cells }) => isNegative(cells[at]));
}

function isNegative(value: Value | undefined): boolean {
  return value?.kind === 'quantity' && value.quantity.value.num < 0n;
}

function numberIn(value: Value | undefined, column: TableResultColumn): Quantity | null {
  return value?.kind === 'quantity' ? shownIn(value.quantity, column) : null;
}

/** Units stand in the heads of the columns, percentages in the cells; totals are total rows, a line without numbers heads a group. */
function tableOf(setting: Setting, result: TableResult): OutlineTable {
  const { code, title, columns, rows, source, at } = result;
  const { language, words } = setting;
  const origin = originOf(setting, source, at);
  return {
    kind: 'table',
    code,
    caption: title || code,
    columns: [words.columns.item, ...columns.map((column) => headOf(column, language))],
    rows: rows.map((row) => rowOf(row, columns, language)),
    ...(origin === '' ? {} : { source: origin }),
  };
}

function headOf({ title, code, unit }: TableResultColumn, language: Language): string {
  const name = title || code;
  if (unit === null || !isToldInHead(unit)) return name;
  const isSaid = name
    .toLowerCase()
    .split(/[^\p{L}€²³]+/u)
    .includes(unit.symbol.toLowerCase());
  return isSaid ? name : `${name} (${unitText(unit, language)})`;
}

function isToldInHead({ nature, symbol }: Unit): boolean {
  return nature === 'dimension' && symbol !== '';
}

function rowOf(
  { title, code, kind, cells }: TableResultRow,
  columns: readonly TableResultColumn[],
  language: Language,
): OutlineRow {
  const name = textCell(title || code);
  if (kind === 'heading') return groupRow(name, 1);
  const figures = columns.map((column, at) => cellOf(cells[at] ?? { kind: 'missing' }, column, language));
  return { cells: [name, ...figures], total: kind === 'total' };
}

function cellOf(value: Value, { unit, decimals }: TableResultColumn, language: Language): OutlineCell {
  if (value.kind !== 'quantity') return textCell(valueText(value, language));
  const quantity = unit !== null && isToldInHead(unit) ? bare(value.quantity) : shownIn(value.quantity, { unit });
  return { kind: 'quantity', quantity, decimals };
}

/** Counts without their sign: what is counted stands in the heads. */
function shownIn(quantity: Quantity, { unit }: Pick<TableResultColumn, 'unit'>): Quantity {
  return (unit ?? quantity.unit).nature === 'count' ? bare(quantity) : quantity;
}

function bare(quantity: Quantity): Quantity {
  return { ...quantity, unit: { ...quantity.unit, symbol: '' } };
}
