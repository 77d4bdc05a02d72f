import { dateText, type Outline, type OutlineTable, type Report } from '@traguardo/model';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre';
import { WORDS } from '../locales.ts';
import { STAMP_PROPERTY, stampText } from '../properties.ts';
import { FONT, ground, printed, rowHeight, STRONG } from './look.ts';
import { packed } from './packed.ts';
import { sheetNames } from './sheet-names.ts';
import { tableSheet } from './table-sheet.ts';

/**
 * Every table of the report, those under its pictures and the annex, as a workbook: contents first, then a sheet each. Pure: the same bytes for
 * the same report everywhere.
 */
export async function reportXlsx(report: Report): Promise<Uint8Array> {
  const tables = [...tablesOf(report.parts), ...tablesOf(report.annex)];
  const words = WORDS[report.language];
  const [contents = '', ...names] = sheetNames([words.contents, ...tables.map(({ caption }) => caption)]);
  const sheets = tables.map((table, at) => tableSheet(table, names[at] ?? '', report.language));
  const bytes = await writeXlsx({
    sheets: [contentsSheet(report, tables, contents, names), ...sheets],
    defaultFont: FONT,
    properties: {
      custom: { [STAMP_PROPERTY]: stampText(report.stamp) },
    },
  });
  return packed(bytes, { ...report, day: report.stamp.at });
}

function tablesOf(parts: Outline): readonly OutlineTable[] {
  return parts.flatMap((part) => {
    if (part.kind === 'table') return [part];
    return part.kind === 'picture' && part.data ? [part.data] : [];
  });
}

function contentsSheet(
  { body, title, language, stamp }: Report,
  tables: readonly OutlineTable[],
  name: string,
  names: readonly string[],
): WriteSheet {
  const words = WORDS[language];
  const [wide, narrow] = [80, 8];
  const style = { font: FONT, alignment: { wrapText: true, vertical: 'top' as const } };
  const rows: readonly (readonly Partial<Cell>[])[] = [
    [{ value: title, style: { font: { ...STRONG, size: 14 } } }],
    [{ value: body, style: { font: FONT } }],
    [{ value: `${words.resultsAt} ${dateText(stamp.at, language)}`, style: { font: FONT } }],
    [{ value: stamp.journal && `${words.journalHead}: ${stamp.journal.short}`, style: { font: FONT } }],
    [],
    [words.sheet, words.table, words.rows].map((value) => ({ value, style: { font: STRONG, fill: ground('DCE6F2') } })),
    ...tables.map(({ caption, rows: lines }, at) => [
      linkCell(names[at] ?? ''),
      { value: caption, style },
      { value: lines.length, style },
    ]),
  ];
  const before = rows.length - tables.length;
  const heights = tables.map(({ caption }, at): [number, { height: number }] => [
    before + at,
    { height: rowHeight([{ text: caption, bold: false, width: wide }]) },
  ]);
  const cells = rows.flatMap((row, at) =>
    row.map((cell, column): [string, Partial<Cell>] => [`${at},${column}`, cell]),
  );
  return {
    name,
    columns: [{ width: 34 }, { width: wide }, { width: narrow }],
    rows: [],
    cells: new Map(cells),
    rowDefs: new Map(heights),
    pageSetup: printed(false, `$${before}:$${before}`),
  };
}

function linkCell(name: string): Partial<Cell> {
  const style = {
    font: { ...FONT, underline: true, color: { rgb: '0055AA' } },
    alignment: { vertical: 'top' as const },
  };
  return { value: name, style, hyperlink: { target: '', location: `'${name.replaceAll("'", "''")}'!A1` } };
}
