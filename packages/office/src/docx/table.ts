import {
  cellText,
  numberColumns,
  type OutlineCell,
  type OutlineRow,
  type OutlineTable,
  sourceLine,
} from '@traguardo/model';
import { BAND_GROUNDS, TOTAL_GROUND } from '../grounds.ts';
import { tag } from '../xml.ts';
import { type Block, blockXml, paragraph } from './blocks.ts';
import { caption } from './caption.ts';
import { columnWidths } from './columns.ts';
import type { Draft } from './draft.ts';
import { run, runs } from './runs.ts';

/** How a table is set: widths in twentieths of a point, columns that hold numbers, letters that are smaller where there are many columns. */
interface Setting {
  readonly widths: readonly number[];
  readonly numeric: readonly boolean[];
  readonly small: boolean;
}

/** How a row is set: `keep` puts it on the page of the next. */
interface RowSetting extends Setting {
  readonly keep: boolean;
}

/** More columns than this are set in smaller letters. */
const MANY_COLUMNS = 8;

/** A caption, a real table that can be edited, and who made its figures. `width` in twentieths of a point. */
export function tableBlocks(table: OutlineTable, width: number, draft: Draft): readonly Block[] {
  const setting = settingOf(table, width, draft);
  const columns = setting.widths.map((each) => tag('w:gridCol', { 'w:w': each }));
  const rows = table.rows.map((row, at) => rowXml(row, { ...setting, keep: staysWithNext(table, at) }, draft));
  const xml = [
    tableProperties(table, width),
    tag('w:tblGrid', {}, columns),
    headRow(table, { ...setting, keep: true }),
    ...rows,
  ];
  const below =
    table.source === undefined
      ? paragraph('TableEnd', '')
      : paragraph('TableSource', run(sourceLine(table.source, draft.language)));
  return [caption('table', table, draft), { kind: 'table', xml: tag('w:tbl', {}, xml) }, below];
}

function settingOf(table: OutlineTable, width: number, { language }: Draft): Setting {
  const small = table.columns.length > MANY_COLUMNS;
  return {
    widths: columnWidths(table, { width, points: small ? 7.5 : 8.5, language }),
    numeric: numberColumns(table),
    small,
  };
}

/** A short table is not cut, and a total at the end is not left alone. */
function staysWithNext({ rows }: OutlineTable, at: number): boolean {
  const SHORT = 8;
  return at < rows.length - 1 && (rows.length <= SHORT || rows.slice(at + 1).every(({ total }) => total));
}

function tableProperties({ caption: words }: OutlineTable, width: number): string {
  const look = {
    'w:firstRow': 1,
    'w:lastRow': 0,
    'w:firstColumn': 0,
    'w:lastColumn': 0,
    'w:noHBand': 0,
    'w:noVBand': 1,
  };
  return tag('w:tblPr', {}, [
    tag('w:tblStyle', { 'w:val': 'ReportTable' }),
    tag('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
    tag('w:tblLook', { 'w:val': '0420', ...look }),
    // Read aloud before the table.
    tag('w:tblCaption', { 'w:val': words }),
  ]);
}

function headRow({ columns }: OutlineTable, { widths, numeric, small, keep }: RowSetting): string {
  const cells = columns.map((title, at) =>
    cellXml(styleOf(numeric[at], small), run(title), { width: widths[at] ?? 0, keep }),
  );
  return tag('w:tr', {}, [tag('w:trPr', {}, [tag('w:cantSplit', {}), tag('w:tblHeader', {})]), ...cells]);
}

function rowXml(row: OutlineRow, { widths, numeric, small, keep }: RowSetting, draft: Draft): string {
  const whole = tag('w:trPr', {}, tag('w:cantSplit', {}));
  const first = row.cells[0];
  if (row.group && first) {
    const style = row.group.level === 1 ? 'TableGroup' : 'TableSubgroup';
    const all = widths.reduce((total, each) => total + each, 0);
    const indent = STEP * (row.group.level - 1);
    const setting = { width: all, span: widths.length, ground: TOTAL_GROUND, keep: true, indent };
    return tag('w:tr', {}, [whole, cellXml(style, cellRuns(first, true, draft), setting)]);
  }
  const cells = row.cells.map((cell, at) => {
    const ground = cell.kind === 'band' ? BAND_GROUNDS[cell.tone] : row.total ? TOTAL_GROUND : null;
    return cellXml(styleOf(numeric[at], small), cellRuns(cell, row.total, draft), {
      width: widths[at] ?? 0,
      ground,
      keep,
    });
  });
  return tag('w:tr', {}, [whole, ...cells]);
}

/** How far the heading of a group stands in from the one above it, in twentieths of a point. */
const STEP = 170;

function styleOf(isNumber: boolean | undefined, small: boolean): string {
  return `Table${isNumber ? 'Number' : 'Text'}${small ? 'Small' : ''}`;
}

function cellRuns(cell: OutlineCell, strong: boolean, draft: Draft): string {
  if (cell.kind === 'text') return runs(cell.text, draft, { strong });
  // A number and its unit stay on one line.
  const text = cellText(cell, draft.language);
  return run(cell.kind === 'quantity' ? text.replaceAll(' ', '\u{A0}') : text, { strong });
}

interface CellSetting {
  readonly width: number;
  readonly span?: number;
  readonly ground?: string | null;
  readonly keep: boolean;
  readonly indent?: number;
}

function cellXml(style: string, content: string, setting: CellSetting): string {
  const { width, span = 1, ground = null, keep, indent = 0 } = setting;
  const properties = [
    tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span === 1 ? '' : tag('w:gridSpan', { 'w:val': span }),
    ground === null ? '' : tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': ground }),
  ];
  const look = [keep ? tag('w:keepNext', {}) : '', indent === 0 ? '' : tag('w:ind', { 'w:left': indent })].join('');
  return tag('w:tc', {}, [tag('w:tcPr', {}, properties), blockXml(paragraph(style, content, look))]);
}
