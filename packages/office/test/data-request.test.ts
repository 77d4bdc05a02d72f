import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSpreadsheet } from '../src/read/read-spreadsheet.ts';
import { EMPTY_CELL, type SheetTable, textCell } from '../src/read/sheet-cell.ts';
import { answersOf, isNewerRequest, requestStamp } from '../src/request/read-request.ts';
import { requestXlsx } from '../src/request/request-xlsx.ts';
import { partText } from '../src/zip.ts';
import { SAMPLE_REQUEST } from './sample-request.ts';

const { values: _values, ...STAMP } = SAMPLE_REQUEST;

function sheetsOf(bytes: Uint8Array): readonly SheetTable[] {
  const { sheets, refusal } = readSpreadsheet(bytes);
  if (refusal) throw new Error(refusal.code);
  return sheets;
}

function answers(sheets: readonly SheetTable[]): unknown {
  const stamp = requestStamp(sheets);
  const table = stamp && answersOf(sheets, stamp);
  return table?.rows.map(({ number, cells }) => [
    number,
    ...cells.map(({ text, percent }) => (percent ? `${text}%` : text)),
  ]);
}

it('is the same file each time, with what may be written bound to its kind and the rest locked', async () => {
  const bytes = await requestXlsx(SAMPLE_REQUEST);
  expect(await requestXlsx(SAMPLE_REQUEST)).toEqual(bytes);
  const sheet = partText(bytes, 'xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<sheetProtection');
  for (const rule of [
    '"SI,NO"',
    '"BASSO,ALTO"',
    '"provvisorio,definitivo,non disponibile"',
    'type="date"',
    'type="decimal"',
  ])
    expect(sheet).toContain(rule);
  expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>it-IT</dc:language>');
  expect(sheet).not.toContain('<f>'); // a text that looks like a formula stays a text
  expect(sheetsOf(bytes).map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Valori', false],
    ['Istruzioni', false],
    ['traguardo', true],
  ]);
});

it('says which request it answers, before anything was written', async () => {
  const sheets = sheetsOf(await requestXlsx(SAMPLE_REQUEST));
  expect(requestStamp(sheets)).toEqual(STAMP);
  expect(answers(sheets)).toEqual([
    [1, 'Codice', 'Valore', 'Nota'],
    ...SAMPLE_REQUEST.values.map(({ code }, at) => [at + 2, code, '', '']),
  ]);
});

// `answered.xlsx` was filled by hand; the others are it opened and saved by LibreOffice.
it.each(['answered.xlsx', 'answered-libreoffice.xlsx', 'answered-libreoffice.ods'])('comes back filled: %s', (name) => {
  const sheets = sheetsOf(new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url))));
  expect(requestStamp(sheets)).toEqual(STAMP);
  expect(answers(sheets)).toEqual([
    [1, 'Codice', 'Valore', 'Nota'],
    [2, 'PIRA08.done', '190', 'contate due volte; documento: prot. 12/2025'],
    [3, 'EC07', '2.55%', 'definitivo'],
    [4, 'C2.4', 'SI', ''],
    [5, 'A1', '2024-09-30', ''],
    [6, 'Q1', 'ALTO', ''],
    [7, 'C1.1_07', 'nd', ''],
  ]);
});

it('is no request with another mark, and has no answers with other headings', async () => {
  const sheets = sheetsOf(await requestXlsx(SAMPLE_REQUEST));
  expect(requestStamp(sheets.slice(0, 2))).toBeNull();
  const other = sheets.map((sheet) =>
    sheet.name === 'traguardo' ? { ...sheet, rows: sheet.rows.slice(0, 3) } : sheet,
  );
  expect(requestStamp(other)).toBeNull();
  expect([sheets, other].map(isNewerRequest)).toEqual([false, false]);
  const headless = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(1) }));
  expect(answersOf(headless, SAMPLE_REQUEST)).toBeNull();
});

it('finds the answers under their headings, in whatever sheet, row and column they stand', async () => {
  const sheets = sheetsOf(await requestXlsx(SAMPLE_REQUEST));
  const moved = sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name === 'Valori' ? 'Foglio dell’ufficio' : sheet.name,
    rows: [
      { number: 1, hidden: false, cells: [textCell('Ufficio metrico')] },
      ...sheet.rows.map((row) => ({ ...row, number: row.number + 1, cells: [EMPTY_CELL, ...row.cells] })),
    ],
  }));
  expect(answersOf(moved, SAMPLE_REQUEST)?.rows.map(({ number, cells }) => [number, cells[0]?.text])).toEqual([
    [2, 'Codice'],
    ...SAMPLE_REQUEST.values.map(({ code }, at) => [at + 3, code]),
  ]);
  const { columns = [] } = answersOf(moved, SAMPLE_REQUEST) ?? {};
  const headings = moved.find(({ name }) => name === 'Foglio dell’ufficio')?.rows[1]?.cells ?? [];
  expect(columns.map((column) => headings[column]?.text)).toEqual(['Codice', 'Valore', 'Nota']);
});

it('shows a long code whole: its row is as high as it needs', async () => {
  const [first] = SAMPLE_REQUEST.values;
  if (first === undefined) throw new Error('no value');
  const heights = async (code: string): Promise<string | undefined> => {
    const bytes = await requestXlsx({ ...SAMPLE_REQUEST, values: [{ ...first, code, title: 'Quote' }] });
    return /<row r="2"[^>]* ht="([\d.]+)"/.exec(partText(bytes, 'xl/worksheets/sheet1.xml') ?? '')?.[1];
  };
  const short = await heights('PIRA04.quote_stanziate');
  expect(Number(await heights('PIRA04.quote_stanziate_negli_anni_precedenti'))).toBeGreaterThan(Number(short));
});
