import { expect, it } from 'vitest';
import { editRow } from './table-edit.ts';

const TABLE = 'codice;valore;fonte\r\nEC07;1;"a;b"\r\nEC07;2;\r\n';

it('writes one row and keeps every other byte', () => {
  expect(editRow(TABLE, 2, { value: '3,5' })).toBe('codice;valore;fonte\r\nEC07;3,5;"a;b"\r\nEC07;2;\r\n');
  expect(editRow(TABLE, 3, { value: '4', source: 'x"y' })).toBe(
    'codice;valore;fonte\r\nEC07;1;"a;b"\r\nEC07;4;"x""y"\r\n',
  );
});

it('takes one row out', () => {
  expect(editRow(TABLE, 2, null)).toBe('codice;valore;fonte\r\nEC07;2;\r\n');
  expect(editRow(TABLE, 9, null)).toBe(TABLE);
});
