import { expect, it } from 'vitest';
import { tableRows } from './actual-records.ts';
import { writeRows } from './table-edit.ts';

const TABLE = 'codice;valore;fonte\r\nEC07;1;"a;b"\r\nEC07;2;\r\n';

it('writes one row and keeps every other byte', () => {
  const write = (line: number, cells: { value: string; source?: string }) => writeRows(TABLE, [{ line, cells }], 'it');
  expect(write(2, { value: '3,5' })).toBe('codice;valore;fonte\r\nEC07;3,5;"a;b"\r\nEC07;2;\r\n');
  expect(write(3, { value: '4', source: 'x"y' })).toBe('codice;valore;fonte\r\nEC07;1;"a;b"\r\nEC07;4;"x""y"\r\n');
});

it('reads a table once, for what it holds and for what is written into it', () => {
  const rows = tableRows(TABLE);
  writeRows(TABLE, [{ line: 2, cells: { value: '3,5' } }], 'it');
  expect(tableRows(TABLE)).toBe(rows);
});

it('takes one row out', () => {
  expect(writeRows(TABLE, [{ line: 2, cells: null }], 'it')).toBe('codice;valore;fonte\r\nEC07;2;\r\n');
  expect(writeRows(TABLE, [{ line: 9, cells: null }], 'it')).toBe(TABLE);
});

it('writes several rows at once, with a column that was not there', () => {
  const writes = [
    { line: null, cells: { code: 'S13', value: '5', note: 'nuovo' } },
    { line: 3, cells: { note: 'a;b' } },
    { line: 2, cells: null },
  ];
  expect(writeRows(TABLE, writes, 'it')).toBe('codice;valore;fonte;nota\r\nEC07;2;;"a;b"\r\nS13;5;;nuovo\r\n');
});

it('begins a table, and ends the last line of one', () => {
  const writes = [{ line: null, cells: { code: 'A', value: '1', evidence: 'x.pdf sha256:0' } }];
  expect(writeRows('', writes, 'it')).toBe(
    'codice;valore;data;fonte;stato;nota;autore;evidenza\nA;1;;;;;;x.pdf sha256:0\n',
  );
  expect(writeRows('code,value\nB,2', [{ line: null, cells: { code: 'A', value: '1' } }], 'en')).toBe(
    'code,value\nB,2\nA,1\n',
  );
});
