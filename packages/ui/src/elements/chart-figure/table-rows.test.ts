import { COUNT, DAYS, type OutlineCell, type OutlineTable, PERCENT, ratio, type Unit } from '@traguardo/model';
import { expect, it } from 'vitest';
import { csvText } from '../../workspace/downloads/csv-text.ts';
import { tableRows } from './table-rows.ts';

function quantity(num: number, den: number, unit: Unit): OutlineCell {
  return { kind: 'quantity', quantity: { value: ratio(num, den), unit }, decimals: 2 };
}

function table(...rows: readonly (readonly OutlineCell[])[]): OutlineTable {
  return {
    kind: 'table',
    caption: 'x',
    columns: ['Voce', 'Ente'],
    rows: rows.map((cells) => ({ cells, total: false })),
  };
}

const name = (text: string): OutlineCell => ({ kind: 'text', text });

it('writes bare numbers in the notation of the language, their unit in the head', () => {
  const one = table([name('A'), quantity(123_456, 100, PERCENT)], [name('B'), { kind: 'missing' }]);
  expect(csvText(tableRows(one, 'it'), 'it')).toBe('Voce;Ente (%)\r\nA;123456,00\r\nB;');
  expect(csvText(tableRows(one, 'en'), 'en')).toBe('Voce,Ente (%)\r\nA,123456.00\r\nB,');
});

it('gives units a column of their own where they differ', () => {
  const mixed = table(
    [name('A'), quantity(92, 100, PERCENT)],
    [name('B'), quantity(31, 10, DAYS)],
    [name('C'), quantity(7, 1, COUNT)],
  );
  expect(csvText(tableRows(mixed, 'it'), 'it')).toBe('Voce;Ente;Unità\r\nA;92,00;%\r\nB;3,10;gg\r\nC;7;N.');
  expect(csvText(tableRows(mixed, 'en'), 'en')).toContain('B,3.10,days');
});

it('keeps three decimals decimals, and text from being run', () => {
  const cell: OutlineCell = { kind: 'quantity', quantity: { value: ratio(1, 1000), unit: DAYS }, decimals: 3 };
  expect(csvText(tableRows(table([name('=1+1; "x"'), cell]), 'it'), 'it')).toBe(
    'Voce;Ente (gg)\r\n"\'=1+1; ""x""";0,001',
  );
});
