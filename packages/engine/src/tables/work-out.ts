import {
  codeKey,
  type ContextColumn,
  type ContextRow,
  type ContextTable,
  type Expression,
  MISSING,
  namesInFormula,
  type Plan,
  type TableResult,
  type TableResultRow,
  type Unit,
  type Value,
} from '@traguardo/model';
import { type Computed, fromQuantity, undefinedValue } from '../expression/computed.ts';
import { createMeter, MOST_STEPS_OF_PLAN } from '../expression/limits.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import { sourceTitle } from '../source-title.ts';
import { inUnit } from '../supplied-value.ts';

type Evaluate = (expression: Expression, environment: Environment) => Computed;

/** The tables of a plan worked out, with what they were worked out by. */
interface Known extends Pick<Scope, 'plugins'> {
  readonly functions: Plan['functions'];
  readonly results: readonly TableResult[];
}

/** Worked out once: revisions and other values leave tables and functions as they are. */
const known = new WeakMap<Plan['tables'], Known>();

/** Every table of the plan with its totals and formulas worked out. They depend on nothing of the plan but its functions. */
export function tablesIn(scope: Scope, evaluate: Evaluate): readonly TableResult[] {
  const { plan, plugins } = scope;
  const { tables, functions } = plan;
  const before = known.get(tables);
  if (before?.functions === functions && before.plugins === plugins) return before.results;
  // steps of their own, so that they come out the same whoever asks first
  const own = { ...scope, budget: { steps: MOST_STEPS_OF_PLAN } };
  const results = tables.map((table) => workOut(table, own, evaluate));
  known.set(tables, { functions, plugins, results });
  return results;
}

/** So deep may totals rest on each other: far from the end of the stack of any host. */
const MOST_LEVELS = 200;

function workOut(table: ContextTable, scope: Scope, evaluate: Evaluate): TableResult {
  const { columns, rows } = table;
  const known = new Map<ContextRow, (Value | null)[]>();
  const rowOf = byKey(rows);
  const columnOf = byKey(columns.map((column, index) => ({ ...column, index })));
  let levels = 0;

  /** Null while it is being worked out: what needs itself has no value. */
  function valueAt(row: ContextRow, at: number): Value {
    const column = columns[at] as ContextColumn; // an index of the columns
    const values = known.get(row) ?? [];
    known.set(row, values);
    const value = values[at];
    if (value) return value;
    if (value === null) return undefinedValue('cycle', `${table.code}.${row.code}`);
    if (levels > MOST_LEVELS) return undefinedValue('limit', `${table.code}.${row.code}`);
    values[at] = null;
    levels += 1;
    const found = work(row, at, column);
    levels -= 1;
    values[at] = found;
    return found;
  }

  function work(row: ContextRow, at: number, column: ContextColumn): Value {
    if (column.formula) {
      const among = (name: string): Value => {
        const other = columnOf.get(codeKey(name));
        return other ? valueAt(row, other.index) : MISSING;
      };
      return calculated(column.formula, column.unit, among);
    }
    if (row.formula) {
      const among = (name: string): Value => {
        const other = rowOf.get(codeKey(name));
        return other && other.kind !== 'heading' ? valueAt(other, at) : MISSING;
      };
      return calculated(row.formula, column.unit, among);
    }
    const quantity = row.cells[at]?.quantity;
    return quantity ? fromQuantity(quantity) : MISSING;
  }

  function calculated(formula: Expression, unit: Unit | null, valueOf: (name: string) => Value): Value {
    const names = new Set(namesInFormula(formula).map(({ name }) => name));
    const values = new Map([...names].map((name) => [codeKey(name), valueOf(name)]));
    const frame = { values, meter: createMeter(scope.budget) };
    const result = evaluate(formula, { scope, subject: null, period: null, frame });
    if (frame.meter.isOver) return undefinedValue('limit', table.code);
    return result.kind === 'text' ? undefinedValue('wrong-type', table.code) : inUnit(result, unit);
  }

  const worked = rows.map((row): TableResultRow => {
    const cells = row.kind === 'heading' ? [] : columns.map((_, at) => valueAt(row, at));
    return { code: row.code, title: row.title, kind: row.kind, cells };
  });
  return {
    code: table.code,
    title: table.title || table.code,
    documentation: table.documentation,
    source: table.source === null ? null : sourceTitle(scope.plan, table.source),
    at: table.at,
    section: table.section,
    columns: columns.map(({ code, title, unit, decimals }, at) => ({
      code,
      title: title || code,
      unit: unit ?? unitOf(worked, at),
      decimals,
    })),
    rows: worked,
  };
}

function byKey<T extends { readonly code: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.toReversed().map((each) => [codeKey(each.code), each]));
}

/** The unit that the first number of a column came out in. */
function unitOf(rows: readonly TableResultRow[], at: number): Unit | null {
  for (const { cells } of rows) {
    const value = cells[at];
    if (value?.kind === 'quantity') return value.quantity.unit;
  }
  return null;
}
