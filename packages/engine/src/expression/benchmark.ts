import { type BenchmarkColumn, codeKey, type Plan, type Quantity } from '@traguardo/model';

/** The printed figure of a benchmark table for an indicator; null when the table has none. */
export function findBenchmark(plan: Plan, name: string, column: string, indicator: string): Quantity | null {
  const benchmark = plan.benchmarks.find(({ code }) => codeKey(code) === codeKey(name));
  const row = benchmark?.rows.find((candidate) => codeKey(candidate.indicator) === codeKey(indicator));
  return row?.columns[column as BenchmarkColumn] ?? null;
}
