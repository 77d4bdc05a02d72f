import { expect, it } from 'vitest';
import { isActuals } from './actuals-text.ts';

it('knows a table of values by its head', () => {
  expect(isActuals('codice;valore;fonte\nA;1;\n')).toBe(true);
  expect(isActuals('\uFEFF"Code","Value"\r\nA,1')).toBe(true);
  expect(isActuals('')).toBe(true);
});

it('leaves the tables of the report alone', () => {
  expect(isActuals('codice;voce;valore\nA;Ricavi;1\n')).toBe(false);
  expect(isActuals('nome;valore\nA;1\n')).toBe(false);
});
