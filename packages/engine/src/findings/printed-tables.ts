import {
  absolute,
  compare,
  type ContextColumn,
  type ContextTable,
  type Diagnostic,
  isZero,
  type Quantity,
  type Ratio,
  round,
  shownNumber,
  subtract,
  type TableResult,
  toDecimal,
  type Value,
} from '@traguardo/model';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import { tablesIn } from '../tables/work-out.ts';
import { finding, type Rule, ruleFor } from './finding.ts';

/** A printed cell that is not what is computed there. */
interface Slip {
  readonly finding: Diagnostic;
  /** By how much, without sign. */
  readonly by: Ratio;
  readonly isTolerated: boolean;
  readonly shown: string;
  readonly unit: string;
}

/**
 * What a table has in the place of a total, a difference or a percentage was printed: it must be what is computed, at the precision it
 * is written with. What differs beyond the tolerance is told cell by cell, the rest in one line for the table.
 */
export const findPrintedDifferences: Rule = ruleFor(
  ({ tables }) => tables,
  (table, { scope }) => {
    const at = scope.plan.tables.indexOf(table);
    const result = tablesIn(scope, evaluateIn)[at];
    const slips = result ? slipsIn(table, result) : [];
    const tolerated = slips.filter(({ isTolerated }) => isTolerated);
    const [first] = tolerated;
    const told = slips.flatMap((slip) => (slip.isTolerated ? [] : slip.finding));
    if (!first) return told;
    const most = tolerated.reduce((greatest, slip) => (compare(slip.by, greatest.by) > 0 ? slip : greatest), first);
    const data = { code: table.code, table: nameOf(table), count: tolerated.length, most: most.shown, unit: most.unit };
    return [...told, finding('table/rounded', 'information', first.finding.place, data)];
  },
);

function slipsIn(table: ContextTable, result: TableResult): readonly Slip[] {
  return table.rows.flatMap((row, index) =>
    table.columns.flatMap((column, at): readonly Slip[] => {
      const cell = row.cells[at];
      const value = result.rows[index]?.cells[at];
      if (!cell?.quantity || !value || (row.kind !== 'total' && !column.formula)) return [];
      const names = {
        code: `${table.code}.${row.code}`,
        table: nameOf(table),
        row: row.title,
        column: column.title || column.code,
      };
      const slip = compared(cell.quantity, cell.decimals, value, column);
      if (!slip) return [];
      const { by, isTolerated, ...data } = slip;
      const told = finding('table/printed', 'warning', cell.place, { ...names, ...data });
      return [{ finding: told, by, isTolerated, shown: toDecimal(by, cell.decimals), unit: slip.unit }];
    }),
  );
}

function compared(printed: Quantity, decimals: number, value: Value, { tolerance }: ContextColumn) {
  if (value.kind !== 'quantity') return null; // what is not known contradicts nothing
  const { symbol } = printed.unit.nature === 'pure' ? value.quantity.unit : printed.unit;
  const computed = round(shownNumber(value.quantity), decimals);
  const difference = subtract(shownNumber(printed), computed);
  if (isZero(difference)) return null;
  const by = absolute(difference);
  return {
    printed: toDecimal(shownNumber(printed), decimals),
    computed: toDecimal(computed, decimals),
    difference: toDecimal(difference, decimals),
    unit: symbol,
    by,
    isTolerated: compare(by, tolerance) <= 0,
  };
}

function nameOf({ title, code }: ContextTable): string {
  return title || code;
}
