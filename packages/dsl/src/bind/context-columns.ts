import { codeKey, type ContextColumn, type Ratio, shownNumber, type Unit } from '@traguardo/model';
import type { TableFile } from '../csv/read-table-file.ts';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn } from './clauses.ts';
import { bindExpression } from './expressions.ts';
import { declared, labelOf } from './labels.ts';
import { related } from './problem.ts';
import { unitOf } from './quantities.ts';
import { type ReadCell, readCell } from './table-cells.ts';
import { quantityOf, reportValue, textOf, wholeNumberOf } from './values.ts';

/** A column with where its cells stand in the file; -1: the file does not have it. */
export interface BoundColumn {
  readonly column: ContextColumn;
  readonly index: number;
}

const MOST_DECIMALS = 10;
/** Decimals of a computed column of which the file shows nothing. */
const DECIMALS = 2;

/** The columns a table declares; `tolerance` holds for those without their own. */
export function columnsOfTable(
  binder: Binder,
  table: DeclarationNode,
  file: TableFile | null,
  tolerance: Ratio,
): readonly BoundColumn[] {
  const declarations = distinct(binder, declarationsIn(table.block, 'column'));
  const names = declarations.map(labelOf);
  const columns = declarations.map((declaration) => bindColumn(binder, declaration, names, file, tolerance));
  for (const { name, place } of file?.columns ?? [])
    if (!names.some((each) => codeKey(each) === codeKey(name)))
      binder.report('table/undeclared-column', place, { column: name, table: labelOf(table) });
  return columns;
}

function bindColumn(
  binder: Binder,
  declaration: DeclarationNode,
  names: readonly string[],
  file: TableFile | null,
  tolerance: Ratio,
): BoundColumn {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('column'));
  textOf(binder, clauses.get('note'));
  const head = declared(declaration);
  const { value } = declaration;
  const index = file?.columns.find(({ name }) => codeKey(name) === codeKey(head.code))?.index ?? -1;
  if (file && index < 0 && !value)
    binder.report('table/missing-column', declaration.headerPlace, { column: head.code, file: file.path });
  const cells = index < 0 ? [] : (file?.rows ?? []).map((row) => readCell(binder, row.cell(index).text));
  const written = cells.flatMap((cell) => (cell && 'decimals' in cell ? [cell.decimals] : []));
  const column = {
    ...head,
    unit: unitOf(binder, clauses.get('unit')) ?? unitIn(cells),
    decimals:
      wholeNumberOf(binder, clauses.get('decimals'), MOST_DECIMALS) ?? mostOf(written) ?? (value ? DECIMALS : 0),
    formula: value ? bindExpression(binder, value, { owner: null, parameters: names, inTable: 'table-column' }) : null,
    tolerance: toleranceOf(binder, clauses.get('tolerance')) ?? tolerance,
  };
  return { column, index };
}

function unitIn(cells: readonly (ReadCell | null)[]): Unit | null {
  for (const cell of cells) if (cell && 'decimals' in cell && cell.unit) return cell.unit;
  return null;
}

function mostOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((most, each) => Math.max(most, each), 0);
}

/** Declarations by different names; a name taken twice is reported, with both places. */
export function distinct(binder: Binder, declarations: readonly DeclarationNode[]): readonly DeclarationNode[] {
  const seen = new Map<string, DeclarationNode>();
  return declarations.filter((declaration) => {
    const { label } = declaration;
    if (!label) {
      binder.report('label/missing', declaration.headerPlace, { block: declaration.word.concept ?? '' });
      return true;
    }
    const first = seen.get(codeKey(label.text));
    if (!first) return seen.set(codeKey(label.text), declaration);
    binder.report(
      'code/duplicate',
      label.place,
      { code: label.text },
      { related: [related('first', first.headerPlace)] },
    );
    return false;
  });
}

/** How much a printed cell may differ; null when the clause is not there or cannot be read. */
export function toleranceOf(binder: Binder, clause: ClauseNode | null): Ratio | null {
  const given = quantityOf(binder, clause);
  const shown = given && shownNumber(given);
  if (clause && shown && shown.num < 0n) reportValue(binder, 'tolerance', clause.place);
  return shown && shown.num >= 0n ? shown : null;
}
