import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brokenReading, damagedSpreadsheet, NARROW } from './damaged-spreadsheet.ts';
import { openDocumentOf, workbookOf, zipOf } from './zip-of.ts';
import { readSpreadsheet } from '../src/read/read-spreadsheet.ts';

const FOLDER = new URL('files/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => /\.(xlsx|ods)$/.test(name));
const SEEDS = 120;

it.each(NAMES)(`${SEEDS} damages of %s: each is read or refused, within the limits, and the same twice`, (name) => {
  const file = Uint8Array.from(readFileSync(new URL(name, FOLDER)));
  expect(brokenReading(file)).toBeNull();
  const broken = Array.from({ length: SEEDS }, (_, seed) => {
    const problem = brokenReading(damagedSpreadsheet(file, seed));
    return problem === null ? [] : [`seed ${seed}: ${problem}`];
  }).flat();
  expect(broken).toEqual([]);
});

function refusalOf(parts: Readonly<Record<string, string | Uint8Array>>): string {
  const { refusal } = readSpreadsheet(zipOf(parts), { limits: NARROW });
  return refusal === null ? 'read' : `${refusal.code} ${refusal.place.column ?? ''}${refusal.place.row ?? ''}`.trim();
}

function sheetOf(row: string): Readonly<Record<string, string>> {
  return openDocumentOf(`<table:table table:name="Dati">${row}</table:table>`);
}

it('counts the letters of a text wherever it stands, and as it grows', () => {
  const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(4000)}</t></si></sst>` };
  const book = workbookOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(30)}</row>`, shared);
  const rels = book['xl/_rels/workbook.xml.rels'] as string;
  const related = rels.replace(
    '</Relationships>',
    `<Relationship Id="r3" Type="x/sharedStrings" Target="sharedStrings.xml"/>$&`,
  );
  expect(refusalOf({ ...book, 'xl/_rels/workbook.xml.rels': related })).toBe('text-limit Z1');
  const many = '<table:table-row><table:table-cell table:number-columns-repeated="30" office:value-type="string">';
  const text = `<text:p>${'x'.repeat(4000)}</text:p></table:table-cell></table:table-row>`;
  expect(refusalOf(sheetOf(many + text))).toBe('text-limit Z1');
  const blanks = `<text:p>${'<text:s text:c="1000"/>'.repeat(20_000)}</text:p>`;
  expect(refusalOf(sheetOf(`<table:table-row><table:table-cell>${blanks}</table:table-cell></table:table-row>`))).toBe(
    'letters-limit A1',
  );
});

it('does nothing for what a file claims and does not hold', () => {
  const claimed = '<table:table-row table:number-rows-repeated="1000000000" table:visibility="collapse"/>';
  expect(refusalOf(sheetOf(claimed.repeat(15_000)))).toBe('read');
  const sheets = '<sheet name="x" r:id="none"/>'.repeat(25_000);
  const rels = '<Relationship Id="x" Type="x/other" Target="x"/>'.repeat(20_000);
  const book = workbookOf('');
  const root = { '_rels/.rels': book['_rels/.rels'] ?? '', 'xl/workbook.xml': `<workbook>${sheets}</workbook>` };
  expect(refusalOf({ ...root, 'xl/_rels/workbook.xml.rels': `<a>${rels}</a>` })).toBe('read');
  const format = `<styleSheet><numFmt numFmtId="170" formatCode="${'['.repeat(900_000)}"/></styleSheet>`;
  expect(refusalOf(workbookOf('', { 'xl/styles.xml': format }))).toBe('read');
  const digits = `<row><c><v>${'1'.repeat(900_000)}x</v></c></row>`;
  expect(refusalOf(workbookOf(digits))).toBe('letters-limit A1');
});

it('takes a text that is not among the shared ones for a file that lost some of it', () => {
  for (const value of ['7', '-1', '0.5', '1e0', 'x'])
    expect([value, refusalOf(workbookOf(`<row><c r="A1" t="s"><v>${value}</v></c></row>`))]).toEqual([value, 'xml A1']);
  expect(refusalOf(workbookOf('<row><c r="A1" t="s"/></row>'))).toBe('read');
});
