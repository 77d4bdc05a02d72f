import { expect, it } from 'vitest';
import { mergedText, unlikeLines } from './merged-text.ts';

const BASE = 'uno\ndue\ntre\nquattro\n';

it('puts together what two texts changed in different lines, in either order', () => {
  expect(mergedText(BASE, 'UNO\ndue\ntre\nquattro\n', 'uno\ndue\nTRE\n3 bis\nquattro\n')).toBe(
    'UNO\ndue\nTRE\n3 bis\nquattro\n',
  );
  expect(mergedText(BASE, 'uno\ndue\ntre\n4\n', 'due\ntre\nquattro\n')).toBe('due\ntre\n4\n');
  expect(mergedText(BASE, 'UNO\ndue\ntre\nquattro\n', 'uno\nDUE\ntre\nquattro\n')).toBe('UNO\nDUE\ntre\nquattro\n');
});

it('leaves to a person what stands in the same lines, or beside a line that was added', () => {
  expect(mergedText(BASE, 'uno\nDUE\ntre\nquattro\n', 'uno\n2\ntre\nquattro\n')).toBeNull();
  expect(mergedText(BASE, `${BASE}cinque\n`, `${BASE}5\n`)).toBeNull();
  expect(mergedText(BASE, 'uno\nin più\ndue\ntre\nquattro\n', 'uno\nDUE\ntre\nquattro\n')).toBeNull();
});

it('tells the lines in which two texts differ', () => {
  expect(unlikeLines(BASE, 'uno\nDUE\ntre\nquattro\n')).toEqual(['due\n', 'DUE\n']);
  expect(unlikeLines(BASE, `${BASE}cinque\n`)).toEqual(['', 'cinque\n']);
});
