import {
  type Benchmark,
  type BenchmarkColumn,
  type BenchmarkRow,
  codeKey,
  compare,
  dateText,
  isEqual,
  type Outline,
  type OutlineCell,
  planIndicators,
  type Quantity,
} from '@traguardo/model';
import { plainValueCell, textCell } from './cells.ts';
import { paragraph, row } from './outline-parts.ts';
import { plainLabel, type Setting } from './setting.ts';

const OTHERS = ['mean', 'cluster', 'min', 'max'] as const;

/** A comparison with other bodies: own value as worked out, the others as printed, on which side of the mean. `rows`: those to show; `suffix` tells two tables of one comparison apart. */
export function benchmarkParts(
  setting: Setting,
  benchmark: Benchmark,
  rows: readonly BenchmarkRow[],
  suffix = '',
): Outline {
  if (rows.length === 0) return [];
  const { words, language } = setting;
  const columns = OTHERS.filter((column) => rows.some((each) => each.columns[column] !== undefined));
  const isDirected = rows.some(({ direction }) => direction !== null);
  const day = benchmark.at === null ? null : words.asAt(dateText(benchmark.at, language));
  const origin = [setting.source(benchmark.source), day].filter((each) => each !== null).join(', ');
  return [
    {
      kind: 'table',
      code: `benchmark-${benchmark.code}${suffix}`,
      caption: words.benchmark.caption(benchmark.title || benchmark.code),
      columns: [
        words.columns.indicator,
        words.columns.own,
        ...columns.map((column) => words.columns[column]),
        ...(isDirected ? [words.columns.better, words.columns.against] : []),
      ],
      rows: rows.map((each) =>
        row([
          textCell(labelOf(setting, each)),
          ownCell(setting, each),
          ...columns.map((column) => quotedCell(setting, each, column)),
          ...(isDirected ? standingCells(setting, each) : []),
        ]),
      ),
      ...(origin === '' ? {} : { source: origin }),
    },
    ...(benchmark.documentation === '' ? [] : [paragraph(benchmark.documentation)]),
  ];
}

function labelOf({ sources }: Setting, { indicator }: BenchmarkRow): string {
  const found = planIndicators(sources.plan).find(({ code }) => codeKey(code) === codeKey(indicator));
  return found ? plainLabel(found) : indicator;
}

/** The value worked out; where there is none, what the comparison prints as the body's own. */
function ownQuantity({ node }: Setting, { indicator, columns }: BenchmarkRow): Quantity | null {
  const value = node(indicator)?.value;
  return value?.kind === 'quantity' ? value.quantity : (columns.own ?? null);
}

function ownCell(setting: Setting, each: BenchmarkRow): OutlineCell {
  const own = ownQuantity(setting, each);
  return plainValueCell(setting, own && { kind: 'quantity', quantity: own }, each.indicator);
}

function quotedCell(setting: Setting, { columns }: BenchmarkRow, column: BenchmarkColumn): OutlineCell {
  const quoted = columns[column];
  return plainValueCell(setting, quoted ? { kind: 'quantity', quantity: quoted } : null, null);
}

function standingCells(setting: Setting, each: BenchmarkRow): readonly OutlineCell[] {
  const { benchmark } = setting.words;
  const { direction } = each;
  if (direction === null) return [textCell('–'), textCell('–')];
  const own = ownQuantity(setting, each);
  const mean = each.columns.mean ?? each.columns.cluster;
  return [
    textCell(benchmark[direction]),
    textCell(own && mean ? benchmark.standing[sideOf(own, mean, direction)] : '–'),
  ];
}

function sideOf(own: Quantity, mean: Quantity, direction: 'higher' | 'lower'): 'better' | 'worse' | 'equal' {
  if (isEqual(own.value, mean.value)) return 'equal';
  return compare(own.value, mean.value) > 0 === (direction === 'higher') ? 'better' : 'worse';
}
