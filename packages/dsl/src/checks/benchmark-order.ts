import { agrees, type BenchmarkRow, compare, type Diagnostic, type Quantity } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { shownDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/** The least figure of a row is not above the greatest, and the means lie between them. Source: reference report D08, D09. */
export const findBenchmarkOrder: Rule = ({ plan }) =>
  plan.benchmarks.flatMap((benchmark) =>
    benchmark.rows.flatMap((row) => {
      const { min, max, mean, cluster } = row.columns;
      const crossed = outOfOrder(row, benchmark.code, ['min', min], ['max', max]);
      if (crossed.length > 0) return crossed;
      return [
        ...outOfOrder(row, benchmark.code, ['min', min], ['mean', mean]),
        ...outOfOrder(row, benchmark.code, ['mean', mean], ['max', max]),
        ...outOfOrder(row, benchmark.code, ['min', min], ['cluster', cluster]),
        ...outOfOrder(row, benchmark.code, ['cluster', cluster], ['max', max]),
      ];
    }),
  );

type Figure = readonly [column: string, quantity: Quantity | undefined];

function outOfOrder(
  row: BenchmarkRow,
  benchmark: string,
  [lowColumn, low]: Figure,
  [highColumn, high]: Figure,
): readonly Diagnostic[] {
  if (!low || !high || !agrees(low.unit, high.unit) || compare(low.value, high.value) <= 0) return [];
  const data = {
    benchmark,
    code: row.indicator,
    lowColumn,
    low: shownDecimal(low),
    highColumn,
    high: shownDecimal(high),
    unit: high.unit.symbol,
  };
  return [problem('benchmark/order', row.place, data)];
}
