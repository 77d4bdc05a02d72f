import { describe, expect, test } from 'vitest';
import { compile, readGiven } from '../src/index.ts';

const TEXT = `lingua it
piano P "Piano" periodo 2024 {
  ambito A peso 100% {
    indicatore X peso 50% target >= 86,04%
    indicatore Y peso 50% target >= 10 N. aka VECCHIO {
      misura fatti unità N.; misura tutti unità N.
      algoritmo fatti / tutti
    }
  }
}
consuntivi c { X 90%; Y.fatti 1 N. }
`;

describe('values given beside the texts', () => {
  const program = compile({ files: [{ path: 'a.piano', text: TEXT }] });
  const read = (code: string, value: string, notation?: 'it' | 'en'): unknown => {
    const [row] = readGiven(program, [{ code, value }], notation);
    const { actual, findings } = row!;
    return findings.length > 0 ? findings.map((finding) => finding.code) : [actual?.id, actual?.value];
  };

  test('are read as a row of a table is', () => {
    expect(read('x', '85,5%')).toEqual([
      'X',
      expect.objectContaining({ quantity: expect.objectContaining({ value: { num: 171n, den: 200n } }) as object }),
    ]);
    expect(read('Y.fatti', '1.200')).toEqual([
      'Y.fatti',
      expect.objectContaining({ quantity: expect.objectContaining({ value: { num: 1200n, den: 1n } }) as object }),
    ]);
    expect(read('Y.fatti', '1.200', 'en')).toEqual([
      'Y.fatti',
      expect.objectContaining({ quantity: expect.objectContaining({ value: { num: 6n, den: 5n } }) as object }),
    ]);
    expect(read('X', 'nd')).toEqual(['X', { kind: 'missing' }]);
  });

  test('say what is wrong with them', () => {
    expect(read('fatti', '3')).toEqual(['actual/unmatched']);
    expect(read('X', '85')).toEqual(['actual/type']);
    expect(read('X', '85; 86')).toEqual(['csv/cell']);
    expect(read('X', '')).toEqual(['actual/type']);
    expect(read('Y', '90%')).toEqual(expect.arrayContaining(['actual/computed']));
  });

  test('one that cannot be read leaves the others in their place, and the program as it was', () => {
    const rows = [
      { code: 'X', value: '80%' },
      { code: 'Z', value: '1' },
      { code: 'X', value: '"' },
      { code: 'X', value: '81%' },
    ];
    const read = readGiven(program, rows);
    expect(read.map(({ actual }) => actual?.value.kind ?? null)).toEqual(['quantity', null, null, 'quantity']);
    expect(read.map(({ findings }) => findings.length > 0)).toEqual([false, true, true, false]);
    expect(compile({ files: program.files }).plan).toEqual(program.plan);
  });
});
