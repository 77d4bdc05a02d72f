import type { TextEncoding } from '@traguardo/dsl';
import { safeText } from '@traguardo/model';
import { READ_LIMITS, requestXlsx, unzipped, zipped } from '@traguardo/office';
import { expect, it } from 'vitest';
import { csvText } from '../../workspace/downloads/csv-text.ts';
import type { ReadFile } from './import-protocol.ts';
import { readTableFile } from './read-table-file.ts';

const LIMITS = { ...READ_LIMITS, fileBytes: 5000, rows: 20, columns: 5, cells: 30, cellLetters: 40 };
const read = (bytes: Uint8Array): ReadFile => readTableFile({ name: 'x.csv', bytes }, () => undefined, LIMITS);

function cellsOf(bytes: Uint8Array): unknown {
  return read(bytes).sheets?.[0]?.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]);
}

function refusalOf(bytes: Uint8Array): string {
  const { refusal } = read(bytes);
  return refusal === null ? 'read' : `${refusal.code} ${refusal.place.column ?? ''}${refusal.place.row ?? ''}`.trim();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
}

it('reads every encoding programs save a CSV in, and keeps texts that look like formulas as they are', () => {
  const expected = [
    [1, 'codice', 'città'],
    [3, 'PIRA07', '92,04'],
    [4, '=cmd|x', '-1+1'],
  ];
  const text = 'codice;città\n\nPIRA07;92,04\n"=cmd|x";-1+1\n';
  expect(cellsOf(utf8(text))).toEqual(expected);
  expect(cellsOf(utf8(`\uFEFF${text}`))).toEqual(expected);
  expect(cellsOf(utf16(text))).toEqual(expected);
  expect(cellsOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toEqual(expected); // Windows-1252
});

/** `città` in code pages: the bytes of its last letter. */
const PAGES = [
  ['windows-1252', 0xe0],
  ['ibm850', 0x85],
  ['macintosh', 0x88],
] as const;

it.each(PAGES)('tells %s by the letters of Italian, and says so', (encoding, last) => {
  const bytes = Uint8Array.from([...utf8('codice;citt'), last, ...utf8('\nPIRA07;1\n')]);
  expect(read(bytes).encoding).toBe(encoding);
  expect(cellsOf(bytes)).toEqual([
    [1, 'codice', 'città'],
    [2, 'PIRA07', '1'],
  ]);
});

it('reads in the encoding that is chosen, and refuses bytes that are none of it with their line', () => {
  const bytes = Uint8Array.from([...utf8('codice;citt'), 0x85, ...utf8('\n')]);
  const chosen = (encoding: TextEncoding): ReadFile =>
    readTableFile({ name: 'x.csv', bytes, encoding }, () => undefined, LIMITS);
  expect(chosen('windows-1252').sheets?.[0]?.rows[0]?.cells[1]?.text).toBe('citt…');
  expect(chosen('utf-8').refusal).toMatchObject({ code: 'not-text', place: { row: 1 } });
  const damaged = Uint8Array.from([...utf8('codice;città\nÈ;perché\nA;'), 0xe0, ...utf8('\n')]);
  expect([read(damaged).encoding, refusalOf(damaged)]).toEqual(['utf-8', 'not-text 3']);
  expect(refusalOf(utf16('codice;valore\nA;1').subarray(0, -1))).toBe('not-text 2');
});

it('refuses what is no table, with its place', () => {
  expect(refusalOf(new Uint8Array())).toBe('empty');
  expect(refusalOf(utf8(' \n \n'))).toBe('empty');
  expect(refusalOf(utf8('codice;valore\nA;1\nB;\0'))).toBe('nul 3');
  expect(refusalOf(utf8('codice;valore\nA;1\nB;"2\nC;3\n'))).toBe('open-quote 3');
  expect(refusalOf(utf8('x'.repeat(5001)))).toBe('file-limit');
  expect(refusalOf(utf8('a;b\n'.repeat(16)))).toBe('cells-limit 16');
  expect(refusalOf(utf8('a\n'.repeat(21)))).toBe('rows-limit 21');
  expect(refusalOf(utf8(`a\n${'\n'.repeat(30)}`))).toBe('read');
  expect(refusalOf(utf8('a;b\n1;2;3;4;5;6'))).toBe('columns-limit F2');
  expect(refusalOf(utf8(`a;b\n1;${'x'.repeat(41)}`))).toBe('letters-limit B2');
  expect(refusalOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('damaged');
});

it('gives back what an export kept from being run', () => {
  const texts = ['=cmd|x', '+39 0131', '-', '@casa', "'virgolette", "'=già", 'uno'];
  const exported = csvText([texts.map(safeText)], 'it');
  expect(exported).toContain("'=cmd|x");
  expect(
    readTableFile({ name: 'x.csv', bytes: utf8(exported) }, () => undefined).sheets?.[0]?.rows[0]?.cells.map(
      ({ text }) => text,
    ),
  ).toEqual(texts);
});

it('does not take the answer to a request of a later version for an ordinary sheet', async () => {
  const holder = { code: 'U1', title: 'Ufficio bandi' };
  const about = { id: 'x', body: 'Ente', period: '2024', plan: 'sha256:1', holder, day: '2024-12-31', due: '' };
  const request = await requestXlsx({ ...about, language: 'it', values: [] });
  const later = zipped(
    unzipped(request).map(({ path, content }) => ({
      path,
      content: new TextDecoder().decode(content).replace(/(traguardo\/data-request<[^1]*>)1</, '$12<'),
    })),
  );
  const codeOf = (bytes: Uint8Array): string | undefined =>
    readTableFile({ name: 'x.xlsx', bytes }, () => undefined).refusal?.code;
  expect([request, later].map(codeOf)).toEqual([undefined, 'newer-request']);
});
