import { type BenchmarkRow, compare, shownNumber, toNumber } from '@traguardo/model';

/** How the own figure stands against the mean (national, else of the cluster); null when either is not there. */
export type Standing = 'better' | 'worse' | 'equal';

export function standing(row: BenchmarkRow): Standing | null {
  const { own, mean, cluster } = row.columns;
  const other = mean ?? cluster;
  if (!own || !other || !row.direction) return null;
  const order = compare(own.value, other.value);
  if (order === 0) return 'equal';
  return order > 0 === (row.direction === 'higher') ? 'better' : 'worse';
}

/** Positions of the figures of a row between 0 and 1, on one scale that holds them all. For drawing only. */
export function positions(row: BenchmarkRow): Readonly<Partial<Record<keyof BenchmarkRow['columns'], number>>> {
  const entries = Object.entries(row.columns).map(([column, q]) => [column, toNumber(shownNumber(q))] as const);
  const numbers = entries.map(([, number]) => number);
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  return Object.fromEntries(entries.map(([column, number]) => [column, (number - low) / span]));
}
