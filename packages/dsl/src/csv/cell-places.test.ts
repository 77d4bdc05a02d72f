import { expect, it } from 'vitest';
import { compile } from '../compile.ts';

const PLAN = `lingua it
piano P periodo 2024 {
  indicatore A1 peso 100% target >= 3 € unità €
}
`;

function finding(table: string) {
  const { diagnostics } = compile({
    files: [{ path: 'p.piano', text: PLAN }],
    data: [{ path: 'dati.csv', text: table }],
  });
  const found = diagnostics.find(({ place }) => place.file === 'dati.csv');
  return found && { found, written: table.slice(found.place.start.offset, found.place.end.offset) };
}

it('points at the value of a row, not at the row', () => {
  const answer = finding('codice;valore;fonte\nA1; abc ;\n');
  expect(answer?.written).toBe('abc');
  expect(answer?.found.place.start).toMatchObject({ line: 2, column: 5 });
  expect(answer?.found.data['found']).toBe('abc');
});

it('points at the value also where cells are quoted, and at a row that goes over lines', () => {
  expect(finding('codice;valore;nota\n"A1";abc;"1; 2"\n')?.written).toBe('abc');
  expect(finding('codice;valore;nota\nA1;"abc";\n')?.written).toBe('"abc"');
  expect(finding('codice;valore;nota\nA1;abc;"1\n2"\n')?.written).toBe('A1;abc;"1\n2"');
});

it('points at the cell of a status, a day or a code that is none, and quotes it alone', () => {
  const status = finding('codice;valore;data;stato\nA1;3 €;31/12/2024;quasi definitivo\n');
  expect(status?.written).toBe('quasi definitivo');
  expect(status?.found).toMatchObject({ code: 'clause/value', data: { found: 'quasi definitivo' } });
  expect(status?.found.place.start).toMatchObject({ line: 2, column: 19 });
  const day = finding('codice;valore;data;stato\nA1;3 €;31.12.2024;definitivo\n');
  expect(day?.written).toBe('31.12.2024');
  expect(day?.found.fixes[0]?.edits).toMatchObject([{ place: day?.found.place, text: '31/12/2024' }]);
  expect(finding('codice;valore\nA11;3 €\n')).toMatchObject({ written: 'A11', found: { code: 'actual/unmatched' } });
});

it('finds the value in any column', () => {
  expect(finding('fonte;valore;codice\nabc;abc;A1\n')?.written).toBe('abc');
  expect(finding('fonte;valore;codice\nabc;abc;A1\n')?.found.place.start.column).toBe(5);
});
