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
