import type { Benchmark, BenchmarkColumn, BenchmarkRow, Quantity } from '@traguardo/model';
import type { DeclarationNode, RowNode } from '../parse/tree.ts';
import { COLUMNS } from '../vocabulary/columns-and-groups.ts';
import type { Binder } from './binder.ts';
import { clausesOf, clausesOfRow, distinctRows, rowsIn } from './clauses.ts';
import { declared } from './labels.ts';
import { findName, registryNames } from './names.ts';
import { related } from './problem.ts';
import { bindQuantity } from './quantities.ts';
import { choiceOf, dateOf, reportValue, textOf } from './values.ts';

const DIRECTIONS = ['higher', 'lower'] as const;

/** A table of comparison; the direction of the header holds for rows without one. */
export function bindBenchmark(binder: Binder, declaration: DeclarationNode): Benchmark {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('benchmark'));
  const direction = choiceOf(binder, clauses.get('direction'), DIRECTIONS);
  textOf(binder, clauses.get('note'));
  return {
    ...declared(declaration),
    source: registryNames(binder, clauses.get('source'), 'source'),
    at: dateOf(binder, clauses.get('at')),
    rows: distinctRows(binder, rowsIn(declaration.block)).flatMap((row) => bindRow(binder, row, direction)),
  };
}

function bindRow(binder: Binder, row: RowNode, direction: BenchmarkRow['direction']): readonly BenchmarkRow[] {
  const indicator = findName(binder, 'node', row.word, 'indicator');
  if (!indicator) return [];
  const clauses = clausesOfRow(binder, row, ['direction', 'note'], 'benchmark');
  textOf(binder, clauses.get('note'));
  return [
    {
      indicator: indicator.id,
      direction: choiceOf(binder, clauses.get('direction'), DIRECTIONS) ?? direction,
      columns: columnsOf(binder, row),
      place: row.place,
    },
  ];
}

/** `own 4.12 days mean 4.54 days`: each figure behind the word of its column. */
function columnsOf(binder: Binder, row: RowNode): BenchmarkRow['columns'] {
  const columns: Partial<Record<BenchmarkColumn, Quantity>> = {};
  let column: BenchmarkColumn | null = null;
  for (const cell of row.cells) {
    if (cell.kind === 'clause' || (cell.kind === 'mark' && cell.mark === ',')) continue;
    const named = cell.kind === 'argument' ? COLUMNS.find((name) => name === cell.concept) : undefined;
    if (named) {
      column = named;
    } else if (column !== null && (cell.kind === 'quantity' || cell.kind === 'missing')) {
      if (columns[column])
        binder.report('clause/duplicate', cell.place, { clause: column }, { related: [related('row', row.place)] });
      else if (cell.kind === 'quantity') columns[column] = bindQuantity(binder, cell);
      column = null;
    } else {
      reportValue(binder, 'benchmark', cell.place);
      column = null;
    }
  }
  return columns;
}
