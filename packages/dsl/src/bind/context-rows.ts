import {
  codeKey,
  type ContextCell,
  type ContextRow,
  type Expression,
  namesInFormula,
  type Place,
  PURE,
  quantity,
} from '@traguardo/model';
import type { TableFile, TableFileRow } from '../csv/read-table-file.ts';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn } from './clauses.ts';
import { type BoundColumn, distinct } from './context-columns.ts';
import { bindExpression } from './expressions.ts';
import { declared, labelOf } from './labels.ts';
import { reportUnknown } from './names.ts';
import { related } from './problem.ts';
import { fits, readCell } from './table-cells.ts';
import { textOf } from './values.ts';

/** A row of the table before its cells are read: of the file, declared as a total, or both. */
interface Line {
  readonly code: string;
  readonly row: TableFileRow | null;
  readonly total: DeclarationNode | null;
}

/**
 * The rows of a table in printed order: those of the file, and the totals declared. A total that the file does not have stands behind
 * the last row it takes.
 */
export function rowsOfTable(
  binder: Binder,
  table: DeclarationNode,
  file: TableFile | null,
  columns: readonly BoundColumn[],
): readonly ContextRow[] {
  const totals = distinct(binder, declarationsIn(table.block, 'total'));
  const lines = linesOf(binder, file, totals);
  const codes = [...lines.map(({ code }) => code), ...totals.map(labelOf)].filter((code) => code !== '');
  const context: Context = { binder, columns, lines, codes, isAtHand: file !== null };
  const rows = lines.map((line) => bindLine(context, line));
  for (const total of totals.filter((each) => !lines.some((line) => line.total === each)))
    place(rows, bindLine(context, { code: labelOf(total), row: null, total }));
  return rows;
}

/** Of a code that the file has twice the first row counts. */
function linesOf(binder: Binder, file: TableFile | null, totals: readonly DeclarationNode[]): readonly Line[] {
  const declarations = new Map(totals.map((total) => [codeKey(labelOf(total)), total]));
  const seen = new Map<string, TableFileRow>();
  return (file?.rows ?? []).flatMap((row): readonly Line[] => {
    const { code } = row;
    const first = code === '' ? undefined : seen.get(codeKey(code));
    if (first) {
      binder.report(
        'table/row',
        row.place,
        { problem: 'twice', row: code, title: row.title },
        { related: [related('first', first.place)] },
      );
      return [];
    }
    seen.set(codeKey(code), row);
    return [{ code, row, total: declarations.get(codeKey(code)) ?? null }];
  });
}

interface Context {
  readonly binder: Binder;
  readonly columns: readonly BoundColumn[];
  readonly lines: readonly Line[];
  /** Of all rows, totals too: what a formula may name. */
  readonly codes: readonly string[];
  readonly isAtHand: boolean;
}

function bindLine(context: Context, { code, row, total }: Line): ContextRow {
  const head = total
    ? declared(total)
    : { code, title: row?.title ?? '', documentation: '', place: (row as TableFileRow).place }; // it is of the file
  const title = head.title || row?.title || head.code;
  if (!total && row && isHeading(row, context.columns))
    return { ...head, title, kind: 'heading', formula: null, cells: [] };
  if (row && code === '')
    context.binder.report('table/row', row.place, { problem: 'no-code', row: '', title: row.title });
  const kind = total ? 'total' : 'given';
  const formula = total && formulaOf(context, total);
  return {
    ...head,
    title,
    kind,
    formula,
    cells: context.columns.map((column) => cellOf(context, head.place, row, column)),
  };
}

function isHeading(row: TableFileRow, columns: readonly BoundColumn[]): boolean {
  return columns.every(({ index }) => index < 0 || row.cell(index).text === '');
}

function cellOf(
  { binder }: Context,
  home: Place,
  row: TableFileRow | null,
  { column, index }: BoundColumn,
): ContextCell {
  if (!row || index < 0) return { quantity: null, decimals: 0, place: row?.place ?? home };
  const { text, place } = row.cell(index);
  const read = readCell(binder, text);
  if (read === null) binder.report('table/cell', place, { column: column.code, row: row.code, found: text });
  if (read?.kind !== 'number') return { quantity: null, decimals: 0, place };
  if (!fits(read.unit, column.unit)) {
    const data = { problem: 'column', operator: '', left: read.unit?.symbol ?? '', right: column.unit?.symbol ?? '' };
    binder.report('unit/mismatch', place, { ...data, code: column.code });
    return { quantity: null, decimals: 0, place };
  }
  return { quantity: quantity(read.shown, column.unit ?? read.unit ?? PURE), decimals: read.decimals, place };
}

/** What a total takes: its formula, or the sum of a range of given rows, or of all of them above it. */
function formulaOf(context: Context, total: DeclarationNode): Expression {
  const { binder, lines } = context;
  const clauses = clausesOf(binder, total, binder.vocabulary.blockOf('total'));
  textOf(binder, clauses.get('note'));
  const { value, headerPlace: at } = total;
  if (!context.isAtHand) return { kind: 'missing', place: at };
  if (value) return bindExpression(binder, value, { owner: null, parameters: context.codes, inTable: 'row' });
  const own = lines.findIndex((line) => line.total === total);
  const ends = (['first-row', 'last-row'] as const).map((concept) => {
    const name = clauses.get(concept)?.names[0];
    const found = name ? lines.findIndex(({ code }) => codeKey(code) === codeKey(name.text)) : null;
    if (name && found === -1) reportUnknown(binder, name, 'row', context.codes);
    return found;
  });
  const first = ends[0] ?? 0;
  const last = ends[1] ?? (own < 0 ? lines.length - 1 : own - 1);
  const given = first < 0 || last < 0 ? [] : lines.slice(first, last + 1).filter((line) => isGiven(line, context));
  const args = given.map(({ code }): Expression => ({ kind: 'parameter', name: code, place: at }));
  return args.length === 0 ? { kind: 'missing', place: at } : { kind: 'call', name: 'sum', args, place: at };
}

function isGiven({ row, total, code }: Line, { columns }: Context): boolean {
  return total === null && code !== '' && row !== null && !isHeading(row, columns);
}

function place(rows: ContextRow[], total: ContextRow): void {
  const names = new Set(total.formula ? namesInFormula(total.formula).map(({ name }) => codeKey(name)) : []);
  const last = rows.findLastIndex(({ code }) => names.has(codeKey(code)));
  rows.splice(last < 0 ? rows.length : last + 1, 0, total);
}
