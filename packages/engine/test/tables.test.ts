import {
  COUNT,
  type ContextColumn,
  type ContextRow,
  type ContextTable,
  EURO,
  type Expression,
  formatQuantity,
  PERCENT,
  type Plan,
  ratio,
  type Unit,
  type Value,
} from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { evaluate, evaluateExpression, tableResults } from '../src/index.ts';
import { binary, call, code, fn, indicator, lit, param, apply, place, plan, q, word } from './builder.ts';

function column(name: string, unit: Unit | null, formula: Expression | null = null, tolerance = 0): ContextColumn {
  return {
    code: name,
    title: name,
    documentation: '',
    place: place(),
    unit,
    decimals: 0,
    formula,
    tolerance: ratio(tolerance),
  };
}

function cells(written: readonly string[]): ContextRow['cells'] {
  return written.map((text, index) => ({
    quantity: text === '' ? null : q(text),
    decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0,
    place: place(index + 1),
  }));
}

function row(name: string, ...written: string[]): ContextRow {
  return {
    code: name,
    title: name,
    documentation: '',
    place: place(),
    kind: 'given',
    formula: null,
    cells: cells(written),
  };
}

function total(name: string, formula: Expression, ...written: string[]): ContextRow {
  return { ...row(name, ...written), kind: 'total', formula };
}

const heading: ContextRow = { ...row('', ''), kind: 'heading', cells: [] };

function table(columns: readonly ContextColumn[], rows: readonly ContextRow[]): ContextTable {
  const at = { source: null, at: null, section: null, file: 'a.csv', place: place() };
  return { code: 'T', title: 'Table', documentation: '', ...at, columns, rows };
}

const withTable = (...parts: Parameters<typeof table>): Plan => plan([], { tables: [table(...parts)] });
const shown = (value: Value): string =>
  value.kind === 'quantity'
    ? formatQuantity(value.quantity, 'en')
    : value.kind === 'undefined'
      ? value.cause.kind
      : value.kind;
const resultsOf = (of: Plan): readonly (readonly string[])[] =>
  tableResults(of).flatMap(({ rows }) => rows.map((each) => each.cells.map(shown)));

const change = binary(binary(param('b'), '-', param('a')), '/', param('a'));
const columns = [column('a', EURO), column('b', EURO), column('change', PERCENT, change)];

describe('the results of a table', () => {
  test('totals rest on rows and totals in any order, computed columns on every row', () => {
    const result = total('result', binary(param('income'), '-', param('costs')));
    const income = total('income', call('sum', param('fees'), param('grants')));
    const rows = [
      heading,
      result,
      row('fees', '100 €', '150 €'),
      row('grants', '100 €', '50 €'),
      income,
      row('costs', '50 €', '20 €'),
    ];
    expect(resultsOf(withTable(columns, rows))).toEqual([
      [],
      ['150 €', '180 €', '20.00%'],
      ['100 €', '150 €', '50.00%'],
      ['100 €', '50 €', '−50.00%'],
      ['200 €', '200 €', '0.00%'],
      ['50 €', '20 €', '−60.00%'],
    ]);
  });

  test('what is not known stays so, and a loop has no value', () => {
    const all = total('all', call('sum', param('fees'), param('grants')));
    const loop = total('loop', binary(param('loop'), '+', param('fees')));
    expect(resultsOf(withTable(columns, [row('fees', '100 €', ''), row('grants', '0 €', '5 €'), all, loop]))).toEqual([
      ['100 €', 'missing', 'missing'],
      ['0 €', '5 €', 'division-by-zero'],
      ['100 €', 'missing', 'missing'],
      ['cycle', 'cycle', 'cycle'],
    ]);
  });

  test('a row may be as deep as the text is long', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) =>
      total(`r${at}`, binary(param(`r${at + 1}`), '+', param('one'))),
    );
    const deep = withTable([column('a', COUNT)], [...rows, row('r5000', '1 N.'), row('one', '1 N.')]);
    expect(resultsOf(deep).at(-2)).toEqual(['1 N.']);
    expect(resultsOf(deep)[0]).toEqual(['limit']);
  });

  test('functions of the plan are at hand, its values are not', () => {
    const half = fn('half', 'x', binary(param('x'), '/', lit('2')));
    const rows = [row('fees', '100 €'), total('half', apply('half', param('fees')))];
    const of = { ...withTable([column('a', EURO)], rows), functions: [half] };
    expect(resultsOf(of)[1]).toEqual(['50 €']);
    expect(resultsOf({ ...of, functions: [] })[1]).toEqual(['wrong-type']);
  });

  test('they are worked out once, and a plan without tables has none', () => {
    const of = withTable(columns, [row('fees', '100 €', '150 €')]);
    expect(tableResults(of)).toBe(tableResults({ ...of, revisions: [] }));
    expect(tableResults(plan([]))).toEqual([]);
  });
});

describe('cell', () => {
  const of = withTable(columns, [row('fees', '100 €', '150 €'), heading]);
  const at = (...names: [string, string, string]): Expression =>
    call('cell', code(names[0]), word(names[1]), word(names[2]));
  const read = (expression: Expression): string => {
    const result = evaluateExpression(of, { at: '2024-12-31', targets: 'revised' }, expression);
    return result.kind === 'text' ? result.text : shown(result);
  };

  test('reads a figure, given or computed, and is a wrong call for any other name', () => {
    expect(read(at('t', 'FEES', 'b'))).toBe('150 €');
    expect(read(at('T', 'fees', 'change'))).toBe('50.00%');
    expect(read(at('T', 'fee', 'change'))).toBe('wrong-type');
    expect(read(at('T', 'fees', 'c'))).toBe('wrong-type');
    expect(read(at('U', 'fees', 'a'))).toBe('wrong-type');
  });

  test('makes the value of an indicator, and says where it comes from', () => {
    const quoting = indicator('A', { target: '>= 20 %', formula: at('T', 'fees', 'change') });
    const { nodes } = evaluate({ ...of, root: plan([quoting]).root });
    const node = nodes.find(({ code: name }) => name === 'A');
    expect(node?.value && shown(node.value)).toBe('50.00%');
    expect(node?.trace.inputs.map(({ title }) => title)).toEqual(['Table']);
  });
});

describe('what was printed', () => {
  const found = (...parts: Parameters<typeof table>) =>
    evaluate(withTable(...parts)).diagnostics.map(({ code: name, data, place: { start } }) => ({
      name,
      data,
      line: start.line,
    }));
  const printed = (tolerance: number) => [
    column('a', EURO, null, tolerance),
    column('b', EURO, binary(param('a'), '*', param('a')), tolerance),
  ];
  const all = total('all', call('sum', param('fees'), param('grants')), '101 €', '');

  test('beyond the tolerance is told with row, column, both figures and the difference', () => {
    expect(found(printed(0), [row('fees', '60.4 €', ''), row('grants', '39.4 €', ''), all])).toEqual([
      {
        name: 'table/printed',
        line: 1,
        data: {
          code: 'T.all',
          table: 'Table',
          row: 'all',
          column: 'a',
          printed: '101',
          computed: '100',
          difference: '1',
          unit: '€',
        },
      },
    ]);
  });

  test('within the tolerance is told once for the table', () => {
    const rows = [row('fees', '60.4 €', ''), row('grants', '39.4 €', ''), all, { ...all, code: 'again' }];
    expect(found(printed(1), rows)).toEqual([
      { name: 'table/rounded', line: 1, data: { code: 'T', table: 'Table', count: 2, most: '1', unit: '€' } },
    ]);
  });

  test('at the precision it is written with it may differ below it; what is not known contradicts nothing', () => {
    const rows = [row('fees', '60.4 €', ''), row('grants', '40.4 €', ''), all];
    expect(found(printed(0), rows)).toEqual([]);
    expect(found(printed(0), [row('fees', '60.4 €', ''), row('grants', '', ''), all])).toEqual([]);
  });
});
