import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './table.ts';

const cells = fc.array(fc.stringMatching(/^[ a-c0-9.]{0,4}$/), { minLength: 1, maxLength: 4 });

it('reads lines without quotes as it reads those with', () => {
  const tables = fc.tuple(
    fc.array(cells, { maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom(';', ',', '\t'),
  );
  fc.assert(
    fc.property(tables, fc.boolean(), ([rows, lineEnd, delimiter], isEnded) => {
      const text =
        ['code', 'x'].join(delimiter) +
        rows.map((row) => lineEnd + row.join(delimiter)).join('') +
        (isEnded ? lineEnd : '');
      const plain = readTable({ path: 'a.csv', text });
      const quoted = readTable({ path: 'a.csv', text: `${text}${isEnded ? '' : lineEnd}"q"` });
      expect(plain).toEqual(quoted.slice(0, -1));
    }),
  );
});

it('reads back every text that was quoted', () => {
  const texts = fc.array(fc.stringMatching(/^[ab";,\n\r ]{0,5}$/), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, lineEnd, marked) => {
        const lines = [['code', 'x'], ...rows].map((row) =>
          row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'),
        );
        const text = (marked ? '\uFEFF' : '') + lines.join(lineEnd);
        const read = readTable({ path: 'a.csv', text });
        const told = rows.map((row) => row.map((each) => each.trim())).filter((row) => row.some((each) => each !== ''));
        expect(read.map((row) => row.cells)).toEqual([['code', 'x'], ...told]);
        expect(read.some((row) => row.broken)).toBe(false);
        expect(read.at(-1)?.place.end.offset).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

it.each([
  ['a;"b', [['a', 'b', true]]],
  ['a;"b\nc;d', [['a', 'b\nc;d', true]]],
  ['a;"b"c";d', [['a', 'b"c', 'd', true]]],
  [
    'a;"b" \nc;d"e',
    [
      ['a', 'b', false],
      ['c', 'd"e', false],
    ],
  ],
])('tells a quote that is not closed, or in the way: %j', (rest, expected) => {
  const [, ...rows] = readTable({ path: 'a.csv', text: `code;x\n${rest}` });
  expect(rows.map(({ cells: read, broken }) => [...read, broken])).toEqual(expected);
});
