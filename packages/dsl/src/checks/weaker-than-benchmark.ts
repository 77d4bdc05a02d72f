import { type Benchmark, type Diagnostic, type Indicator, planIndicators, type Quantity } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { comparison, isWeaker } from './one-sided.ts';
import type { Rule } from './rule.ts';

/** A target below the mean of the bodies one compares oneself with (D.Lgs. 150/2009 art. 5 c. 2 lett. e). */
export const findTargetsWeakerThanBenchmark: Rule = ({ plan }) => {
  const indicators = new Map(planIndicators(plan).map((indicator) => [indicator.code, indicator]));
  return plan.benchmarks.flatMap((benchmark) =>
    benchmark.rows.flatMap((row) => {
      const indicator = indicators.get(row.indicator);
      const mean = row.columns.mean ?? row.columns.cluster;
      return indicator && mean ? weakerThanMean(indicator, mean, benchmark, row.place) : [];
    }),
  );
};

function weakerThanMean(
  { code, target }: Indicator,
  mean: Quantity,
  benchmark: Benchmark,
  row: Benchmark['place'],
): readonly Diagnostic[] {
  if (!target || !isWeaker(target, mean)) return [];
  const data = { code, benchmark: benchmark.title || benchmark.code, ...comparison(target, mean) };
  return [problem('target/weaker-than-benchmark', target.place, data, { related: [related('row', row)] })];
}
