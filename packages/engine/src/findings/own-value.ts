import {
  agrees,
  type Benchmark,
  type BenchmarkRow,
  compare,
  type Diagnostic,
  divide,
  isEqual,
  type Quantity,
  round,
  shownNumber,
} from '@traguardo/model';
import { finding, type Rule, ruleFor, shownDecimal } from './finding.ts';

/**
 * The own value printed in a benchmark must be the indicator's computed value, and lie between the printed extremes.
 * Source: reference report D01, D09.
 */
export const findOwnValues: Rule = ruleFor(
  ({ benchmarks }) => benchmarks.flatMap((benchmark) => benchmark.rows.map((row) => ({ row, benchmark }))),
  ({ row, benchmark }, { scope }) => {
    const value = scope.operand(row.indicator, null);
    const computed = value.kind === 'quantity' ? value.quantity : null;
    return [...differing(row, computed, benchmark), ...outlying(row, computed, benchmark)];
  },
);

function differing(row: BenchmarkRow, computed: Quantity | null, benchmark: Benchmark): readonly Diagnostic[] {
  const { own } = row.columns;
  if (!own || !computed || !agrees(own.unit, computed.unit)) return [];
  const rounded = round(divide(computed.value, own.unit.scale), printedDecimals(row));
  return isEqual(rounded, shownNumber(own)) ? [] : [report('differs', row, benchmark, computed, own)];
}

function outlying(row: BenchmarkRow, computed: Quantity | null, benchmark: Benchmark): readonly Diagnostic[] {
  const { own = computed, min, max } = row.columns;
  if (!own) return [];
  const found: Diagnostic[] = [];
  if (min && agrees(own.unit, min.unit) && compare(own.value, min.value) < 0)
    found.push(report('below-min', row, benchmark, own, min));
  if (max && agrees(own.unit, max.unit) && compare(own.value, max.value) > 0)
    found.push(report('above-max', row, benchmark, own, max));
  return found;
}

type Problem = 'differs' | 'below-min' | 'above-max';

function report(
  problem: Problem,
  row: BenchmarkRow,
  benchmark: Benchmark,
  value: Quantity,
  printed: Quantity,
): Diagnostic {
  const { symbol } = printed.unit;
  const data = {
    problem,
    code: row.indicator,
    benchmark: benchmark.code,
    value: shownDecimal(value),
    printed: shownDecimal(printed),
    unit: symbol,
  };
  return finding('benchmark/own-value', 'warning', row.place, data);
}

/** The decimals in which a row is printed: the most that any of its figures needs. */
function printedDecimals(row: BenchmarkRow): number {
  return Math.max(0, ...Object.values(row.columns).map((quantity) => neededDecimals(quantity)));
}

const MOST_DECIMALS = 34; // the digit limit of the language

function neededDecimals(quantity: Quantity): number {
  const shown = shownNumber(quantity);
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1)
    if (isEqual(round(shown, decimals), shown)) return decimals;
  return MOST_DECIMALS;
}
