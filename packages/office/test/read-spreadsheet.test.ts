import { writeXlsx } from 'hucre';
import { expect, it } from 'vitest';
import { READ_LIMITS } from '../src/read/limits.ts';
import { readSpreadsheet } from '../src/read/read-spreadsheet.ts';
import type { SheetCell, SheetTable } from '../src/read/sheet-cell.ts';
import { openDocumentOf, workbookOf, zipOf } from './zip-of.ts';

function sheetsOf(parts: Readonly<Record<string, string | Uint8Array>>): readonly SheetTable[] {
  const read = readSpreadsheet(zipOf(parts));
  expect(read.refusal).toBeNull();
  return read.sheets ?? [];
}

function short({ kind, text, percent, formula }: SheetCell): string {
  return `${kind}${percent ? '%' : ''}${formula ? '=' : ''} ${text}`.trim();
}

function rowsOf(sheet: SheetTable | undefined): readonly (readonly [number, ...string[]])[] {
  return (sheet?.rows ?? []).map(({ number, cells }) => [number, ...cells.map(short)]);
}

it('reads what cells of a workbook hold: numbers without noise, percentages as shown, days, texts that look like numbers, errors', () => {
  const row =
    '<row r="2"><c r="A2" t="inlineStr"><is><r><t>PIRA</t></r><r><t>07</t></r></is></c><c r="B2" s="1"><v>0.92040000000000011</v></c>' +
    '<c r="C2" s="2"><v>45657.5</v></c><c r="D2" t="inlineStr"><is><t>92,04</t></is></c><c r="E2"><f>1/0</f><v></v></c>' +
    '<c r="F2" t="e"><v>#DIV/0!</v></c><c r="G2"><f>SUM(A1)</f><v>12.5</v></c><c r="H2" t="b"><v>1</v></c><c r="I2" s="3"><v>1.5</v></c>' +
    '<c r="J2"><v>1e1000000000</v></c><c r="K2"><v>-1.5E-3</v></c><c r="M2" s="4"><v>60</v></c></row>';
  expect(rowsOf(sheetsOf(workbookOf(row))[0])).toEqual([
    [
      2,
      'text PIRA07',
      'number% 92.04',
      'date 2024-12-31',
      'text 92,04',
      'error=',
      'error #DIV/0!',
      'number= 12.5',
      'boolean true',
      'text 1.5 d',
      'text 1e1000000000',
      'number -0.0015',
      'empty',
      'number 60',
    ],
  ]);
});

it('counts days from 1904 where the workbook says so, and knows the days before the false leap day', () => {
  const cells = '<row><c s="2"><v>1</v></c><c s="2"><v>59</v></c><c s="2"><v>61</v></c></row>';
  expect(rowsOf(sheetsOf(workbookOf(cells))[0])).toEqual([
    [1, 'date 1900-01-01', 'date 1900-02-28', 'date 1900-03-01'],
  ]);
  const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="Dati" r:id="r1"/></sheets></workbook>';
  const read = sheetsOf(workbookOf('<row><c s="2"><v>44195</v></c></row>', { 'xl/workbook.xml': workbook }));
  expect(rowsOf(read[0])).toEqual([[1, 'date 2024-12-31']]);
});

it('marks hidden rows, columns and sheets and what lies under a merged cell', () => {
  const sheet =
    '<worksheet><cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="true"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>';
  const workbook = '<workbook><sheets><sheet name="Dati" state="veryHidden" r:id="r1"/></sheets></workbook>';
  const [read] = sheetsOf(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook }));
  expect(read?.hidden).toBe(true);
  expect(read?.hiddenColumns.slice(0, 3)).toEqual([1, 2, 3]);
  expect(read?.hiddenColumns).toHaveLength(READ_LIMITS.columns - 1);
  expect(read?.rows.map(({ hidden }) => hidden)).toEqual([true, false, false]);
  expect(rowsOf(read)).toEqual([
    [1, 'number 1'],
    [2, 'number 2', 'empty', 'number 3'],
    [3, 'covered', 'number 4'],
  ]);
});

it('reads an OpenDocument spreadsheet: repeated cells and rows, head rows, notes left aside, hidden sheets', () => {
  const styles =
    '<style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const table =
    '<table:table table:name="Dati" table:style-name="t1"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/><table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation><text:p>codice<text:s text:c="2"/>x</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
    '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
    '<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell office:value-type="percentage" office:value="0.9204"><text:p>92%</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="date" office:date-value="2024-12-31T10:00:00"/>' +
    '<table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="3"/><table:covered-table-cell/><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>' +
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row></table:table>';
  const [read] = sheetsOf(openDocumentOf(table, styles));
  expect(read?.hidden).toBe(true);
  const values = ['number% 92.04', 'date 2024-12-31', 'date 2024-12-31', 'number 3', 'covered', 'error= #DIV/0!'];
  expect(rowsOf(read)).toEqual([
    [1, 'text codice  x'],
    [5, ...values],
    [6, ...values],
  ]);
  expect(read?.rows.map(({ hidden }) => hidden)).toEqual([false, true, true]);
  expect(read?.hiddenColumns).toEqual([1, 2]);
});

it('reads what the library that writes our workbooks writes', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Uno',
        rows: [
          ['codice', 'valore'],
          ['=cmd|x', 0.29],
        ],
        cells: new Map([['2,1', { value: new Date('2024-02-29T00:00:00Z'), style: { numFmt: 'dd/mm/yyyy' } }]]),
      },
    ],
  });
  const { sheets } = readSpreadsheet(bytes);
  expect(rowsOf(sheets?.[0])).toEqual([
    [1, 'text codice', 'text valore'],
    [2, 'text =cmd|x', 'number 0.29'],
    [3, 'empty', 'date 2024-02-29'],
  ]);
});
