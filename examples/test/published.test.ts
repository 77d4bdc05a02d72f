import { evaluate, runTests } from '@traguardo/engine';
import { divide, formatDecimal, fromDecimal, PERCENT } from '@traguardo/model';
import { comparePublished, quantityLike } from '@traguardo/verify';
import { describe, expect, test } from 'vitest';
import { type Cell, cells, EXAMPLE, keyOf, wrongCells } from './published-cells.ts';
import { compileExample, readExample } from './read-example.ts';

const program = compileExample(readExample(EXAMPLE));
const outcome = evaluate(program.plan);

/** Of a printed cell: as printed, or what the plan gives instead. */
function computed(cell: Cell): string {
  if (cell.what === 'operationals')
    return String(outcome.nodes.filter((child) => child.parent === `${cell.code}.operationals`).length);
  const { differences, unknown } = comparePublished([cell], { plan: program.plan, outcome, notation: 'it' });
  if (unknown.length > 0) throw new Error(`no ${cell.what} of ${cell.code}`);
  return differences[0]?.computed ?? cell.printed;
}

const wrongKeys = new Set(wrongCells.map(keyOf));

describe('every published figure', () => {
  test('the example compiles without errors', () => {
    expect(program.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('comes out of the plan as printed, or is on the reviewed list', () => {
    const differing = cells
      .filter((cell) => !wrongKeys.has(keyOf(cell)))
      .map((cell) => ({ ...cell, computed: computed(cell) }))
      .filter((cell) => cell.computed !== cell.printed);
    expect(differing).toEqual([]);
    expect(cells.length).toBeGreaterThan(900);
  });

  test.each(wrongCells)('$code $what at line $line is wrong in the report ($finding)', (cell) => {
    expect(cells.filter((other) => keyOf(other) === keyOf(cell))).toMatchObject([
      { printed: cell.printed, where: cell.where },
    ]);
    expect(computed(cell)).not.toBe(cell.printed);
    expect(computed({ ...cell, printed: cell.right })).toBe(cell.right);
    expect(cell.reason.it.length * cell.reason.en.length).toBeGreaterThan(0);
  });

  test('the tests written in the plan hold', () => {
    const results = runTests(program.plan, {}, 'it').flatMap(({ expectations }) => expectations);
    expect(results.filter(({ passed }) => !passed).map(({ explanation }) => explanation)).toEqual([]);
    expect(results.length).toBeGreaterThan(300);
  });
});

describe('the reading of printed figures', () => {
  const value = { value: divide(fromDecimal('140')!, fromDecimal('34')!), unit: PERCENT };

  test('keeps decimals, blanks and unit', () => {
    expect(quantityLike('4,12 %', value, 'it')).toBe('411,76 %');
    expect(formatDecimal('1234.50', 'it')).toBe('1.234,50');
  });
});
