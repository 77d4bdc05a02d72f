import { evaluate } from '@traguardo/engine';
import { plugin } from '@traguardo/gender-budget';
import { formatDecimal, type OutlinePart, shownNumber, toDecimal } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compileExample, readExample, readJson } from './read-example.ts';

const EXAMPLE = 'alessandria-asti-2024';

/** A cell of the gender budget as published; `right` where the published figure is wrong. */
interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly right?: string;
  readonly finding?: string;
}

const program = compileExample(readExample(EXAMPLE));
const outline = plugin.sections.flatMap((section) => section.build(program.plan, evaluate(program.plan), 'it'));
const tables = outline.filter((part): part is OutlinePart & { kind: 'table' } => part.kind === 'table');
const { cells } = readJson<{ cells: Cell[] }>(EXAMPLE, 'genere-pubblicato.json');

/** What the section shows in a cell, at the decimals of the published figure. */
function shown({ table, row, column, printed }: Cell): string {
  const found = tables.find(({ caption }) => caption === table);
  const cell = found?.rows.find(({ cells: [title] }) => title?.kind === 'text' && title.text === row)?.cells[
    found.columns.indexOf(column)
  ];
  if (cell?.kind !== 'quantity') return `no ${table} | ${row} | ${column}`;
  const decimals = printed.split(',')[1]?.length ?? 0;
  return formatDecimal(toDecimal(shownNumber(cell.quantity), decimals), 'it');
}

describe('the gender budget as published', () => {
  test.each(cells.filter(({ right }) => right === undefined))('$table: $row, $column is $printed', (cell) => {
    expect(shown(cell)).toBe(cell.printed.replace('-', '−'));
  });

  const wrong = cells.filter(({ right }) => right !== undefined);
  test.each(wrong)('$table: $row, $column is $printed in the report, and wrong ($finding)', (cell) => {
    expect(shown(cell)).toBe(cell.right?.replace('-', '−'));
  });

  test('has the wrong cells that the checks report, and no others', () => {
    const reported = program.diagnostics.filter(({ code }) => code.startsWith('genere/'));
    expect(reported.map(({ code, data }) => [code, data])).toEqual([
      ['genere/total', { table: 'enterprises', row: '', column: 'previous', printed: '14434', computed: '14334' }],
    ]);
    expect(wrong.map(({ finding }) => finding)).toEqual(['D07']);
  });

  test('reads the same in English', () => {
    const english = plugin.sections.flatMap((section) => section.build(program.plan, evaluate(program.plan), 'en'));
    expect(english.map(({ kind }) => kind)).toEqual(outline.map(({ kind }) => kind));
    expect(JSON.stringify(english.map((part) => ({ ...part, rows: [] })))).not.toMatch(/Donne|Totale|Quota/);
  });
});
