import { describe, expect, it } from 'vitest';
import { emptyActuals, hasActual, removeActual, writeActual } from './actuals-text.ts';

const TABLE = 'codice;valore;fonte;nota\nPIRA07;92,04 %;infocamere;"una; due"\nPIRA08.done;182;;\n';

describe('writing a value', () => {
  it('replaces the value and keeps every other cell', () => {
    expect(writeActual(TABLE, { id: 'pira07', raw: '93 %' }, 'it')).toBe(
      'codice;valore;fonte;nota\nPIRA07;93 %;infocamere;"una; due"\nPIRA08.done;182;;\n',
    );
  });

  it('adds a row at the end, quoting what needs it', () => {
    const text = writeActual(TABLE, { id: 'B1.1', raw: 'bando; prove', source: 'protocollo' }, 'it');
    expect(text).toBe(`${TABLE}B1.1;"bando; prove";protocollo;\n`);
  });

  it('keeps Windows line ends and a missing last line end', () => {
    expect(writeActual('code,value\r\nA,1', { id: 'B', raw: '2' }, 'en')).toBe('code,value\r\nA,1\r\nB,2\r\n');
  });

  it('starts a table in the words of the language', () => {
    expect(writeActual('', { id: 'A', raw: '1' }, 'it')).toBe('codice;valore;data;fonte;stato;nota;autore\nA;1;;;;;\n');
    expect(emptyActuals('en')).toContain('code;value');
  });

  it('writes what it reads back', () => {
    const text = writeActual(TABLE, { id: 'X', raw: '1', note: 'dice "no"; poi sì' }, 'it');
    expect(writeActual(text, { id: 'X', raw: '1' }, 'it')).toBe(text);
  });
});

it('removes the row of a measure and nothing else', () => {
  expect(removeActual(TABLE, 'PIRA07')).toBe('codice;valore;fonte;nota\nPIRA08.done;182;;\n');
  expect(removeActual(TABLE, 'nobody')).toBe(TABLE);
});

it('finds a measure by the identity of its code', () => {
  expect(hasActual(TABLE, 'pira08.DONE')).toBe(true);
  expect(hasActual(TABLE, 'codice')).toBe(false);
});
