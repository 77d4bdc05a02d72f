import {
  dateText,
  type Outline,
  type OutlineCell,
  type OutlineRow,
  type OutlineTable,
  type TableResult,
  type TableResultColumn,
  type TableResultRow,
  type Unit,
  type Value,
  valueText,
} from '@traguardo/model';
import { textCell } from './cells.ts';
import { groupRow, paragraph } from './outline-parts.ts';
import type { Setting } from './setting.ts';

/** A context table with what is documented of it. */
export function contextTable(setting: Setting, result: TableResult): Outline {
  const { documentation } = result;
  return [tableOf(setting, result), ...(documentation === '' ? [] : [paragraph(documentation)])];
}

/** A context table drawn. */
export function contextChart(setting: Setting, result: TableResult): Outline {
  return [tableOf(setting, result)];
}

/** Units stand in the heads of the columns, percentages in the cells; totals are total rows, a line without numbers heads a group. */
function tableOf({ language, words }: Setting, result: TableResult): OutlineTable {
  const { code, title, columns, rows, source, at } = result;
  const day = at === null ? null : words.asAt(dateText(at, language));
  const origin = [source, day].filter((each) => each !== null).join(', ');
  return {
    kind: 'table',
    code,
    caption: title || code,
    columns: [words.columns.item, ...columns.map(headOf)],
    rows: rows.map((row) => rowOf(row, columns, language)),
    ...(origin === '' ? {} : { source: origin }),
  };
}

function headOf({ title, code, unit }: TableResultColumn): string {
  const name = title || code;
  return unit !== null && isToldInHead(unit) ? `${name} (${unit.symbol})` : name;
}

function isToldInHead({ nature, symbol }: Unit): boolean {
  return nature === 'dimension' && symbol !== '';
}

function rowOf(
  { title, code, kind, cells }: TableResultRow,
  columns: readonly TableResultColumn[],
  language: Setting['language'],
): OutlineRow {
  const name = textCell(title || code);
  if (kind === 'heading') return groupRow(name, 1);
  const figures = columns.map((column, at) => cellOf(cells[at] ?? { kind: 'missing' }, column, language));
  return { cells: [name, ...figures], total: kind === 'total' };
}

function cellOf(value: Value, { unit, decimals }: TableResultColumn, language: Setting['language']): OutlineCell {
  if (value.kind !== 'quantity') return textCell(valueText(value, language));
  const isBare = unit === null ? value.quantity.unit.nature === 'count' : isToldInHead(unit) || unit.nature === 'count';
  const shown = isBare ? { ...value.quantity, unit: { ...value.quantity.unit, symbol: '' } } : value.quantity;
  return { kind: 'quantity', quantity: shown, decimals };
}
