import {
  agrees,
  type Benchmark,
  compare,
  type Diagnostic,
  type Indicator,
  isZero,
  planIndicators,
  type Quantity,
  type Target,
} from '@traguardo/model';
import { fixAfter, problem, related } from '../bind/problem.ts';
import { languageOf } from './file-language.ts';
import { shownDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/** An indicator without a target measures and judges nothing (D.P.C.M. 18/9/2012 art. 3): `target monitor` says it is meant. */
export const findMissingTargets: Rule = ({ plan }) =>
  [...planIndicators(plan)]
    .filter(({ target }) => target === null)
    .map(({ code, place, otherTargets }) =>
      problem('target/none', place, { code, years: otherTargets.map(({ year }) => `${year}`) }),
    );

/** In proportion to a target that is zero or negative a missed value has no score (evaluation.md section 1). */
export const findNonPositiveTargets: Rule = ({ plan, files, vocabulary }) =>
  [...planIndicators(plan)].flatMap(({ code, target, scoring }): readonly Diagnostic[] => {
    const bound = boundOf(target);
    if (!target || !bound || scoring !== null || (bound.value.num > 0n && !isZero(bound.value))) return [];
    const language = languageOf(files, target.place);
    const clause = vocabulary.print('clause', 'scoring', language);
    const method = vocabulary.print('argument', 'pass_fail', language);
    const fixes = [fixAfter('add-pass-fail', target.place, ` ${clause} ${method}`)];
    return [
      problem(
        'target/non-positive',
        target.place,
        { code, target: shownDecimal(bound), unit: bound.unit.symbol },
        { fixes },
      ),
    ];
  });

/** A target below where the indicator starts from. */
export const findTargetsWeakerThanBaseline: Rule = ({ plan }) =>
  [...planIndicators(plan)].flatMap(({ code, target, baseline }) => {
    if (!target || !baseline || !isWeaker(target, baseline)) return [];
    return [problem('target/weaker-than-baseline', target.place, { code, ...comparison(target, baseline) })];
  });

/** A target below the mean of the bodies one compares oneself with (D.Lgs. 150/2009 art. 5 c. 2 lett. e). */
export const findTargetsWeakerThanBenchmark: Rule = ({ plan }) => {
  const indicators = new Map([...planIndicators(plan)].map((indicator) => [indicator.code, indicator]));
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

/** The written number of a one-sided target; null for any other. */
export function boundOf(target: Target | null): Quantity | null {
  const isOneSided = target?.kind === 'at-least' || target?.kind === 'at-most';
  return isOneSided && target.bound.kind === 'quantity' ? target.bound.quantity : null;
}

function isWeaker(target: Target, than: Quantity): boolean {
  const bound = boundOf(target);
  if (!bound || !agrees(bound.unit, than.unit)) return false;
  const order = compare(bound.value, than.value);
  return target.kind === 'at-least' ? order < 0 : order > 0;
}

function comparison(target: Target, than: Quantity) {
  const bound = boundOf(target);
  return {
    sign: target.kind === 'at-most' ? '<=' : '>=',
    target: bound ? shownDecimal(bound) : '',
    than: shownDecimal(than),
    unit: than.unit.symbol,
  };
}
