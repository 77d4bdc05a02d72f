import { codeKey, type ContextTable, type Diagnostic, type Unit } from '@traguardo/model';
import { disagreement } from './disagreement.ts';
import { type Lookups, unitOfExpression } from './unit-of-expression.ts';

/**
 * A computed column must come out in the unit declared for it; a total, in each column, in the unit of that column. `lookups` tell
 * the units of functions; what does not fit inside a formula goes to `report`.
 */
export function findTableUnits(
  { code, columns, rows }: ContextTable,
  lookups: Lookups,
  report: (found: Diagnostic) => void,
): readonly Diagnostic[] {
  const known = new Map<string, Unit | null>();
  const unitOfColumn = (name: string): Unit | null => {
    const key = codeKey(name);
    const unit = known.get(key);
    if (unit !== undefined) return unit;
    known.set(key, null); // a loop is told by its own rule
    const column = columns.find((each) => codeKey(each.code) === key);
    const found = column?.formula ? unitOfExpression(column.formula, ofColumns, report) : (column?.unit ?? null);
    known.set(key, column?.unit ?? found);
    if (column?.formula)
      differing.push(...disagreement(column.code, 'declared', found, column.formula.place, column.unit, column.place));
    return column?.unit ?? found;
  };
  const differing: Diagnostic[] = [];
  const ofColumns: Lookups = { ...lookups, ofParameter: unitOfColumn };
  for (const column of columns) unitOfColumn(column.code);
  const totals = rows.flatMap(({ code: row, formula, place }): readonly Diagnostic[] => {
    if (!formula) return [];
    const clashing = columns.flatMap(({ formula: computed, unit }) => {
      const given = computed ? null : unitOfExpression(formula, { ...lookups, ofParameter: () => unit }, report);
      return disagreement(`${code}.${row}`, 'declared', given, formula.place, unit, place);
    });
    return clashing.slice(0, 1);
  });
  return [...differing, ...totals];
}
