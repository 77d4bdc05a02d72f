import { evaluate, tableResults } from '@traguardo/engine';
import { cellText } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compileExample, readExample, readJson } from './read-example.ts';

const EXAMPLE = 'alessandria-asti-2024';

/** A cell of a table of the report as published; `right`, with its reason, where the rows of the report give another figure. */
interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly line: number;
  readonly right?: string;
  readonly finding?: string;
  readonly reason?: { readonly it: string; readonly en: string };
}

const { plan, diagnostics } = compileExample(readExample(EXAMPLE));
const results = tableResults(plan);
const { cells } = readJson<{ cells: Cell[] }>(EXAMPLE, 'contesto-pubblicato.json');

/** What a report shows in a cell, without its unit: the printed tables have it in their titles. */
function shown({ table, row, column }: Cell): string {
  const result = results.find(({ code }) => code === table);
  const at = result?.columns.findIndex(({ code }) => code === column) ?? -1;
  const value = result?.rows.find(({ code }) => code === row)?.cells[at];
  if (value?.kind !== 'quantity') return `no ${table} | ${row} | ${column}`;
  const { decimals = 0 } = result?.columns[at] ?? {};
  return cellText({ kind: 'quantity', quantity: value.quantity, decimals }, 'it').replace(/ .*$/, '');
}

/** The printed tables have hyphens for signs. */
const bare = (printed: string): string => printed.replace(/%$/, '').replace('-', '−');
const wrong = cells.filter(({ right }) => right !== undefined);

describe('the tables of the context as published', () => {
  test.each(cells.filter(({ right }) => right === undefined))('$table: $row, $column is $printed', (cell) => {
    expect(shown(cell)).toBe(bare(cell.printed));
  });

  test.each(wrong)('$table: $row, $column is $printed in the report, $right from its rows', (cell) => {
    expect(shown(cell)).toBe(bare(cell.right ?? ''));
    expect(cell.reason?.it).toMatch(/\.$/);
    expect(cell.reason?.en).toMatch(/\.$/);
  });

  test('every cell of every table has its printed one, but those the report does not print', () => {
    const listed = new Set(cells.map(({ table, row, column }) => `${table} ${row} ${column}`));
    const unlisted = results.flatMap(({ code, columns, rows }) =>
      rows.flatMap((row) => row.cells.map((_, at) => `${code} ${row.code} ${columns[at]?.code}`)),
    );
    expect(unlisted.filter((cell) => !listed.has(cell))).toEqual([
      'SETTORI non_classificate saldo',
      'TITOLARI giovanili a2023',
      'TITOLARI straniere a2023',
    ]);
  });
});

describe('what check says of them', () => {
  const found = evaluate(plan).diagnostics.filter(({ code }) => code.startsWith('table/'));
  const of = (code: string) => found.filter((each) => each.code === code).map(({ data }) => data['code']);

  test('nothing is wrong with their files', () => {
    expect(diagnostics.filter(({ code }) => /^(table|csv)\//.test(code))).toEqual([]);
  });

  test('each wrong cell beyond the tolerance is told, and no other', () => {
    const beyond = wrong.filter(({ finding }) => finding === 'D06' || finding === 'D14');
    expect(of('table/printed')).toEqual(expect.arrayContaining(beyond.map(({ table, row }) => `${table}.${row}`)));
    expect(of('table/printed')).toHaveLength(beyond.length);
  });

  test('those within it are counted by table', () => {
    const counts = Map.groupBy(
      wrong.filter(({ finding }) => finding === 'D50'),
      ({ table }) => table,
    );
    const told = found.filter(({ code }) => code === 'table/rounded').map(({ data }) => [data['code'], data['count']]);
    expect(new Map(told as [string, number][])).toEqual(
      new Map([...counts].map(([table, list]) => [table, list.length])),
    );
  });
});
