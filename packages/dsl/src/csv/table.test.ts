import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './table.ts';

const rowsOf = (text: string) => readTable({ path: 'a.csv', text }).map(({ cells, broken }) => ({ cells, broken }));
const read = (text: string) => rowsOf(text).map(({ cells }) => cells);

const written = fc.record({ cell: fc.stringMatching(/^[ a-c0-9.";,\n\r\t]{0,5}$/), isQuoted: fc.boolean() });
type Written = typeof written extends fc.Arbitrary<infer Cell> ? Cell : never;

function writtenWith(delimiter: string): (cell: Written) => string {
  return ({ cell, isQuoted }) =>
    isQuoted || /[";,\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell + (delimiter === '\t' ? '' : ' ');
}

it('reads back what was written, quoted where it must be, trimmed, without blank lines', () => {
  const rows = fc.array(fc.array(written, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  const ends = [fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom(';', ',', '\t'), fc.boolean()] as const;
  fc.assert(
    fc.property(rows, ...ends, (table, lineEnd, delimiter, isEnded) => {
      const lines = [`code${delimiter}x`, ...table.map((cells) => cells.map(writtenWith(delimiter)).join(delimiter))];
      const cells = table.map((row) => row.map(({ cell }) => cell.trim()));
      expect(read(lines.join(lineEnd) + (isEnded ? lineEnd : ''))).toEqual([
        ['code', 'x'],
        ...cells.filter((row) => row.some((cell) => cell !== '')),
      ]);
    }),
  );
});

it('says where rows stand, also those that go over lines', () => {
  const text = 'a;b\r\n"1\n2";"3"\n4;5';
  const places = readTable({ path: 'a.csv', text }).map(({ place: { start, end } }) => [
    text.slice(start.offset, end.offset),
    `${start.line}:${start.column}–${end.line}:${end.column}`,
  ]);
  expect(places).toEqual([
    ['a;b', '1:1–1:4'],
    ['"1\n2";"3"', '2:1–3:7'],
    ['4;5', '4:1–4:4'],
  ]);
});

it('takes any line end for one, also where they are mixed', () => {
  expect(read('a;b\r\nc;d\ne;f\rg;h')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
});

it('knows quotes behind blanks or the mark of the encoding', () => {
  expect(read('\uFEFF"code";"x"\nA; "1; 2" \n')).toEqual([
    ['code', 'x'],
    ['A', '1; 2'],
  ]);
});

it('loses one row to quotes in the middle of a cell, and what follows to quotes that are never closed', () => {
  expect(rowsOf('code;x\n"A" b;1\nC;2\n"D;3\nE;4\n').map(({ cells: [code], broken }) => `${code} ${broken}`)).toEqual([
    'code false',
    '"A" b true',
    'C false',
    '"D;3\nE;4 true',
  ]);
});
