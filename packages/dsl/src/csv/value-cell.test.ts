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

it('points at the row when a cell is quoted', () => {
  expect(finding('codice;valore\n"A1";abc\n')?.written).toBe('"A1";abc');
});

it('finds the value in any column', () => {
  expect(finding('fonte;valore;codice\nabc;abc;A1\n')?.written).toBe('abc');
  expect(finding('fonte;valore;codice\nabc;abc;A1\n')?.found.place.start.column).toBe(5);
});
