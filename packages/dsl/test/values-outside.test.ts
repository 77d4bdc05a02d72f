import { applyEdits } from '@traguardo/model';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { describe } from '../src/describe.ts';

const PLAN = 'piano P periodo 2025 {\n  indicatore A1 target >= 90%\n  indicatore A2 target entro 30/06/2025\n}\n';
const found = (text: string) =>
  compile({ files: [{ path: 'p.piano', text: PLAN }], data: [{ path: 'valori.csv', text }] }).diagnostics.filter(
    ({ code }) => code === 'actual/period',
  );

test('rows of a table left in another year are moved together, and dates that are values stay', () => {
  const text = 'codice;valore;data\nA1;92%;31/12/2026\nA2;15/06/2025;2026-12-31\n';
  const [finding, ...others] = found(text);
  expect(others).toEqual([]);
  expect(finding && describe(finding, 'it')).toBe(
    'valori.csv: valori al 31/12/2026, dopo la fine del periodo 2025: non contano. Se il periodo è cambiato, portare le date nell’anno nuovo; altrimenti correggere il periodo.',
  );
  expect(PLAN.slice(finding?.place.start.offset, finding?.place.end.offset)).toBe('periodo 2025');
  const edits = finding?.fixes[0]?.edits ?? [];
  expect(applyEdits('valori.csv', text, edits)).toBe(
    'codice;valore;data\nA1;92%;31/12/2025\nA2;15/06/2025;2025-12-31\n',
  );
});

test('a row whose date cannot be told from its value is left to its writer', () => {
  expect(found('codice;valore;data\nA2;31/12/2026;31/12/2026\n').map(({ fixes }) => fixes)).toEqual([[]]);
});

test('a cell that is no day is told how days are written, without a word of the plan', () => {
  const data = [{ path: 'valori.csv', text: 'codice;valore;data\nA1;92%;presto\n' }];
  const { diagnostics } = compile({ files: [{ path: 'p.piano', text: PLAN }], data });
  const told = diagnostics.filter(({ code }) => code === 'clause/value');
  expect(told.map((each) => [describe(each, 'it'), describe(each, 'en')])).toEqual([
    [
      '«presto» non è un giorno: i giorni si scrivono 31/12/2024 o 2024-12-31.',
      '“presto” is not a day: days are written 2024-12-31 or 31/12/2024.',
    ],
  ]);
});
