import { describe, expect, it } from 'vitest';
import { READ_LIMITS, type ReadLimits } from '../src/read/limits.ts';
import { readSpreadsheet } from '../src/read/read-spreadsheet.ts';
import { openDocumentOf, workbookOf, zipOf } from './zip-of.ts';

const LIMITS: ReadLimits = {
  ...READ_LIMITS,
  fileBytes: 200_000,
  inflatedBytes: 1_000_000,
  rows: 1000,
  columns: 50,
  cells: 2000,
  parts: 30,
  sheets: 3,
  cellLetters: 100,
};
const SHEET = 'xl/worksheets/sheet1.xml';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

function refusalOf(file: Uint8Array | Readonly<Record<string, string | Uint8Array>>, limits = LIMITS): string {
  const bytes = file instanceof Uint8Array ? file : zipOf(file);
  const { refusal, sheets } = readSpreadsheet(bytes, { limits });
  if (!refusal) return `read ${sheets.map(({ rows }) => rows.length).join()}`;
  const { sheet, row, column, part } = refusal.place;
  return [refusal.code, part, sheet, `${column ?? ''}${row ?? ''}`].filter(Boolean).join(' ');
}

/** The file with one byte changed where `found` first stands, counted from there. */
function altered(
  bytes: Uint8Array,
  signature: readonly number[],
  offset: number,
  byte: (was: number) => number,
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = copy.findIndex((_, index) => signature.every((one, step) => copy[index + step] === one));
  copy[at + offset] = byte(copy[at + offset] ?? 0) & 255;
  return copy;
}

const CENTRAL = [0x50, 0x4b, 1, 2];

describe('the archive', () => {
  it('is one', () => {
    expect(refusalOf(new Uint8Array())).toBe('empty');
    expect(refusalOf(new TextEncoder().encode('codice;valore'))).toBe('not-spreadsheet');
    expect(refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('old-format');
    expect(refusalOf({ 'word/document.xml': '<a/>' })).toBe('not-spreadsheet');
    expect(refusalOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })).toBe(
      'not-spreadsheet',
    );
    expect(refusalOf(new Uint8Array(200_001))).toBe('file-limit');
  });

  it('is whole at every length', () => {
    const whole = zipOf(workbookOf(CELL));
    expect(refusalOf(whole)).toBe('read 1');
    for (let length = 4; length < whole.length; length += 7)
      expect(refusalOf(whole.subarray(0, length))).toBe('damaged');
  });

  it('is as it was packed: any changed byte is refused or changes nothing that is read', () => {
    const whole = zipOf(workbookOf(CELL));
    const answers = Array.from(whole, (_, at) => refusalOf(whole.with(at, (whole[at] ?? 0) ^ 0x10)));
    const expected =
      /^(read 1|damaged|crc|compression|missing-part|unsafe-name|not-spreadsheet|size-limit|encrypted|parts-limit)/;
    expect(answers.filter((answer) => !expected.test(answer))).toEqual([]);
  });

  it('has the checks it says', () => {
    expect(refusalOf(altered(zipOf(workbookOf(CELL)), CENTRAL, 16, (was) => was + 1))).toBe('crc _rels/.rels');
  });

  it('inflates to no more than it says, and than we take', () => {
    const bomb = workbookOf(`<row>${' '.repeat(2_000_000)}</row>`);
    expect(zipOf(bomb).length).toBeLessThan(10_000);
    expect(refusalOf(bomb)).toBe(`size-limit ${SHEET}`);
    const many = Object.fromEntries(['a', 'b'].map((name) => [`xl/${name}.xml`, ' '.repeat(900_000)]));
    expect(refusalOf(workbookOf(CELL, many))).toBe('read 1'); // what is not needed is not inflated
    const lying = altered(zipOf({ mimetype: 'a'.repeat(100_000), 'content.xml': '' }), CENTRAL, 24, () => 9);
    expect(refusalOf(lying)).toBe('damaged mimetype');
  });

  it('has no names that lead out of it, twice, or too many', () => {
    expect(refusalOf(workbookOf(CELL, { '../../etc/passwd': 'x' }))).toBe('unsafe-name ../../etc/passwd');
    expect(refusalOf(workbookOf(CELL, { 'C:\\x': 'x' }))).toBe('unsafe-name C:\\x');
    expect(refusalOf(workbookOf(CELL, Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`p${at}`, '']))))).toBe(
      'parts-limit',
    );
  });

  it('is under no password', () => {
    expect(refusalOf(altered(zipOf(workbookOf(CELL)), CENTRAL, 8, (was) => was | 1))).toBe('encrypted _rels/.rels');
    const manifest = '<manifest><encryption-data/></manifest>';
    expect(refusalOf({ ...openDocumentOf(''), 'META-INF/manifest.xml': manifest })).toBe('encrypted');
  });
});

describe('the XML', () => {
  const within = (xml: string): string => refusalOf(workbookOf('', { [SHEET]: xml }));

  it('declares nothing and names no entity', () => {
    expect(within('<!DOCTYPE a [<!ENTITY x "xxxx">]><worksheet>&x;</worksheet>')).toBe(`doctype ${SHEET}`);
    expect(
      within('<worksheet><sheetData><row><c t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>'),
    ).toBe(`xml ${SHEET}`);
    expect(within('<worksheet>&#0;</worksheet>')).toBe(`xml ${SHEET}`);
    expect(within('<worksheet>&#xD800;</worksheet>')).toBe(`xml ${SHEET}`);
  });

  it('is well formed, in UTF-8', () => {
    for (const xml of [
      '<a>',
      '<a></b>',
      '<a b="1>',
      '<a b=1/>',
      'x<a/>',
      '<a/',
      '<',
      '<a><!-- </a>',
      '<a><![CDATA[ </a>',
      '< a/>',
      '</a>',
    ]) {
      expect([xml, within(xml)]).toEqual([xml, `xml ${SHEET}`]);
    }
    expect(within('<?xml version="1.0" encoding="UTF-16"?><a/>')).toBe(`encoding ${SHEET}`);
    expect(refusalOf(workbookOf('', { [SHEET]: Uint8Array.of(0xff, 0xfe, 60, 0) }))).toBe(`encoding ${SHEET}`);
  });

  it('is not deeper than any sheet', () => {
    expect(within('<a>'.repeat(100) + '</a>'.repeat(100))).toBe(`depth-limit ${SHEET}`);
    expect(within('<a>'.repeat(100_000))).toBe(`depth-limit ${SHEET}`);
  });

  it.each([
    ['tags never closed', '<'.repeat(400_000)],
    ['attributes', `<a ${'b="" '.repeat(80_000)}/>`],
    ['blanks in a tag', `<a${' '.repeat(400_000)}`],
    ['quotes', `<a ${'b="'.repeat(100_000)}`],
    ['entities', `<a>${'&amp'.repeat(100_000)}</a>`],
    ['comments', `<a>${'<!--'.repeat(100_000)}`],
    ['an encoding', `<?xml ${'encoding '.repeat(50_000)}`],
  ])('is read to its end or refused, however often it repeats %s', (_, xml) => {
    expect(within(xml)).toMatch(/^(?:read|[a-z-]+ xl\/)/); // in the square of its length it would take longer than a test may
  });
});

describe('the cells', () => {
  it('claim no row, column or number of them beyond the limits', () => {
    expect(refusalOf(workbookOf('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'))).toBe(
      'rows-limit Dati A1000000000',
    );
    expect(refusalOf(workbookOf('<row r="2"><c r="XFD2"><v>1</v></c></row>'))).toBe('columns-limit Dati XFD2');
    expect(refusalOf(workbookOf('<row r="2"><c r="AX2"><v>1</v></c></row>'.repeat(41)))).toBe('read 1');
    const wide = Array.from({ length: 41 }, (_, at) => `<row r="${at + 1}"><c r="AX${at + 1}"><v>1</v></c></row>`).join(
      '',
    );
    expect(refusalOf(workbookOf(wide))).toBe('cells-limit Dati AX41');
    expect(refusalOf(workbookOf(`<row><c t="inlineStr"><is><t>${'x'.repeat(101)}</t></is></c></row>`))).toBe(
      'letters-limit Dati A1',
    );
    const sheets = '<sheet name="Dati" r:id="r1"/>'.repeat(4);
    expect(refusalOf(workbookOf('', { 'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>` }))).toBe(
      'sheets-limit',
    );
  });

  it('are where they say', () => {
    expect(refusalOf(workbookOf('<row r="0"><c r="A0"><v>1</v></c></row>'))).toBe('xml Dati');
    expect(refusalOf(workbookOf('<row r="1"><c r="A7"><v>1</v></c></row>'))).toBe('xml Dati 1');
    expect(refusalOf(workbookOf('<row r="NaN"/>'))).toBe('xml Dati');
  });

  it('repeat within the limits', () => {
    const table = (attributes: string, cell: string) =>
      openDocumentOf(
        `<table:table table:name="Dati"><table:table-row ${attributes}>${cell}</table:table-row></table:table>`,
      );
    const one = '<table:table-cell office:value-type="float" office:value="1"/>';
    expect(refusalOf(table('table:number-rows-repeated="1000000000"', one))).toBe('rows-limit Dati 1001');
    expect(refusalOf(table('table:number-rows-repeated="1000000000"', '<table:table-cell/>'))).toBe('read 0');
    const many =
      '<table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="1"/>';
    expect(refusalOf(table('', many))).toBe('columns-limit Dati AY1');
    expect(refusalOf(table('table:number-rows-repeated="-1"', one))).toBe('xml content.xml');
  });

  it('are merged within the limits', () => {
    const merged = '<mergeCells>' + '<mergeCell ref="A1:XFD1048576"/>'.repeat(5000) + '</mergeCells>';
    const sheet = `<worksheet><sheetData>${CELL}</sheetData>${merged}</worksheet>`;
    expect(refusalOf(workbookOf('', { [SHEET]: sheet }))).toMatch(/^cells-limit Dati A/);
  });
});
