import { readFileSync } from 'node:fs';
import {
  fromDecimal,
  hashText,
  PERCENT,
  plainText,
  quantity,
  type Ratio,
  type Report,
  safeText,
} from '@traguardo/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openData } from '../src/index.ts';
import { csvText } from '../src/open-data/csv.ts';
import { departures } from './json-schema.ts';
import { readCsv } from './read-csv.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const files = openData(report, { translated: sampleReport('en') });
const fileOf = (name: string): string => String(files.find((file) => file.name === name)?.content);
const metadata = JSON.parse(fileOf('csv-metadata.json'));
const record = JSON.parse(fileOf('dcat-ap-it.jsonld'));

interface Column {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string;
  readonly required?: boolean;
}

const row = (...cells: readonly [object, object]) => ({ total: false, cells });

describe('tables as CSV', () => {
  it('gives the same bytes again', () => {
    expect(openData(sampleReport(), { translated: sampleReport('en') })).toEqual(files);
  });

  it('has a file for every table with a code, once', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'scores.csv',
      'staff.csv',
      'csv-metadata.json',
      'relazione.json',
      'dcat-ap-it.jsonld',
    ]);
  });

  it('says who, when and what of each row; heads of groups are a column, numbers have a dot, what is not known is empty', () => {
    const rows = readCsv(fileOf('scores.csv'));
    expect(rows[0]).toEqual([
      'Riga',
      'Ente',
      'Periodo',
      'Nodo',
      'Gruppo',
      'Totale',
      'Obiettivo',
      'Peso',
      'Grado',
      'Fascia',
    ]);
    expect(rows[1]).toEqual([
      '1',
      'Camera "di" prova </style>',
      '2024',
      'OS1',
      'AS1 Competitività',
      'false',
      'OS1',
      '40',
      '100',
      'Raggiunto',
    ]);
    expect(rows[2]?.slice(6)).toEqual(['OS2', '60', '', '']);
    expect(rows[3]?.slice(6)).toEqual(['OS8', '100', '97.6', 'Quasi']);
    expect(rows).toHaveLength(5);
  });

  it('puts units that differ, and words among numbers, into columns of their own', () => {
    const mixed = {
      kind: 'table',
      code: 'mixed',
      caption: 'Misti',
      columns: ['Nome', 'Valore'],
      rows: [
        row(
          { kind: 'text', text: '=1+1' },
          { kind: 'quantity', quantity: quantity(fromDecimal('1.5') as Ratio, PERCENT), decimals: 0 },
        ),
        row(
          { kind: 'text', text: '-5' },
          {
            kind: 'quantity',
            quantity: { value: { num: 1n, den: 3n }, unit: { ...PERCENT, symbol: 'gg', scale: { num: 1n, den: 1n } } },
            decimals: 0,
          },
        ),
        row({ kind: 'text', text: 'c' }, { kind: 'text', text: 'mai' }),
      ],
    };
    const [csv] = openData({ ...report, parts: [mixed], annex: [] } as unknown as Report);
    expect(readCsv(String(csv?.content)).map((fields) => fields.slice(3))).toEqual([
      ['Nome', 'Valore', 'Valore (unità)', 'Valore (testo)'],
      ["'=1+1", '1.5', '%', ''],
      ["'-5", '0.333333333333', 'gg', ''],
      ['c', '', '', 'mai'],
    ]);
  });

  it('writes days as programs read them; a column with other words too stays as people read it', () => {
    const day = { kind: 'text', text: '29/01/2024', date: '2024-01-29' };
    const acts = {
      kind: 'table',
      code: 'acts',
      caption: 'Atti',
      columns: ['Data', 'Nota'],
      rows: [row(day, day), row({ kind: 'missing' }, { kind: 'text', text: 'da fissare' })],
    };
    const [csv, described] = openData({ ...report, parts: [acts], annex: [] } as unknown as Report);
    expect(readCsv(String(csv?.content)).map((fields) => fields.slice(3))).toEqual([
      ['Data', 'Nota'],
      ['2024-01-29', '29/01/2024'],
      ['', 'da fissare'],
    ]);
    const columns: readonly Column[] = JSON.parse(String(described?.content)).tables[0].tableSchema.columns;
    expect(columns.slice(3).map(({ datatype }) => datatype)).toEqual(['date', 'string']);
  });
});

describe('texts in CSV', () => {
  it('are what they were once read again, and none is run by a spreadsheet', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^'*[=+\-@\t\r].*$/));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = readCsv(csvText(rows.map((row) => row.map(safeText))));
        expect(read.map((row) => row.map(plainText))).toEqual(rows);
        expect(read.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
      }),
    );
  });
});

describe('CSV on the Web', () => {
  it('describes every table there is, with the terms of the vocabulary', () => {
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.tables.map(({ url }: { url: string }) => url)).toEqual(['scores.csv', 'staff.csv']);
    const terms = /^(?:@context|dialect|tables|url|tableSchema|dc:[a-z]+)$/;
    const named = [metadata, ...metadata.tables].flatMap((each: object) => Object.keys(each));
    expect(named.filter((term) => !terms.test(term))).toEqual([]);
  });

  it('has columns whose titles are those of the file, whose names are unique, and whose fields are what it says', () => {
    for (const { url, tableSchema } of metadata.tables) {
      const columns: readonly Column[] = tableSchema.columns;
      const [head, ...rows] = readCsv(fileOf(url));
      expect(columns.map(({ titles }) => titles['it'])).toEqual(head);
      expect(columns.every(({ titles }) => typeof titles['en'] === 'string')).toBe(true);
      expect(columns.filter(({ name }) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const [at, { datatype, required }] of columns.entries()) {
        const fields = rows.map((row) => row[at] ?? '');
        expect(fields.filter((field) => !(field === '' ? !required : FORMS[datatype]?.test(field)))).toEqual([]);
      }
      const key = columns.findIndex(({ name }) => name === tableSchema.primaryKey);
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    }
  });

  it('says the unit of a column that has one', () => {
    const weights = metadata.tables[0].tableSchema.columns.find(({ name }: Column) => name === 'peso');
    expect(weights).toMatchObject({ datatype: 'decimal', 'schema:unitText': '%' });
  });
});

/** What the datatypes of XML Schema allow. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

describe('the report as JSON', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../docs/schemas/report-1.schema.json', import.meta.url), 'utf8'),
  );
  const document = JSON.parse(fileOf('relazione.json'));

  it('follows its schema', () => {
    expect(departures(document, schema)).toEqual([]);
    expect(departures({ ...document, title: 1 }, schema)).toEqual(['/title: 1']);
  });

  it('has every number as an exact fraction and as it is shown', () => {
    const table = document.parts.find(({ kind }: { kind: string }) => kind === 'table');
    expect(table.rows[4].cells[2]).toEqual({
      kind: 'quantity',
      value: '122/125',
      unit: '%',
      decimals: 2,
      shown: '97,60 %',
      of: 'OS8',
    });
  });
});

describe('the record for catalogues', () => {
  const ofType = (type: string) =>
    record['@graph'].filter((node: { '@type': readonly string[] }) => node['@type'].includes(type));

  it('has what DCAT-AP_IT makes mandatory', () => {
    const mandatory: Readonly<Record<string, readonly string[]>> = {
      'dcatapit:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified', 'dcat:dataset'],
      'dcatapit:Dataset': [
        'dct:identifier',
        'dct:title',
        'dct:description',
        'dct:modified',
        'dcat:theme',
        'dct:rightsHolder',
        'dct:accrualPeriodicity',
        'dcat:distribution',
      ],
      'dcatapit:Distribution': ['dct:format', 'dcat:accessURL', 'dct:license'],
      'dcatapit:Agent': ['dct:identifier', 'foaf:name'],
    };
    for (const [type, properties] of Object.entries(mandatory)) {
      expect(ofType(type).length).toBeGreaterThan(0);
      for (const node of ofType(type)) expect(Object.keys(node)).toEqual(expect.arrayContaining([...properties]));
    }
  });

  it('has each file with format, size and hash', () => {
    const distributions = ofType('dcatapit:Distribution');
    expect(distributions).toHaveLength(files.length - 1);
    const csv = fileOf('scores.csv');
    expect(distributions[0]).toMatchObject({
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
      'dcat:byteSize': { '@value': String(Buffer.byteLength(csv)), '@type': 'xsd:decimal' },
      'dcat:downloadURL': { '@id': 'scores.csv' },
      'spdx:checksum': { 'spdx:checksumValue': { '@value': hashText(csv).slice('sha256:'.length) } },
    });
  });

  it('refers to nodes that are there, takes an address and the code of the body, and lists other formats', () => {
    const ids = record['@graph'].map((node: { '@id': string }) => node['@id']);
    const references = JSON.stringify(record).matchAll(/"@id":"(#[^"]*)"/g);
    expect([...references].filter(([, id]) => !ids.includes(id))).toEqual([]);
    const pdf = { name: 'relazione 2024.pdf', title: 'Relazione', content: new Uint8Array([1, 2, 3]) };
    const options = { base: 'https://example.org/dati/', ipa: 'cciaa_xx', documents: [pdf] };
    const text = String(openData(report, options).at(-1)?.content);
    expect(text).toContain('"https://example.org/dati/relazione%202024.pdf"');
    expect(text).toContain('"dct:identifier": "cciaa_xx"');
    expect(text).toContain('"@value": "3"');
  });
});
