import { type BenchmarkRow, shownNumber, toNumber } from '@traguardo/model';

/** Positions of the figures of a row between 0 and 1, on one scale that holds them all. For drawing only. */
export function positions(row: BenchmarkRow): Readonly<Partial<Record<keyof BenchmarkRow['columns'], number>>> {
  const entries = Object.entries(row.columns).map(([column, q]) => [column, toNumber(shownNumber(q))] as const);
  const numbers = entries.map(([, number]) => number);
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  return Object.fromEntries(entries.map(([column, number]) => [column, (number - low) / span]));
}
