import { standingOf } from '@traguardo/chart';
import {
  type Benchmark,
  type BenchmarkColumn,
  type BenchmarkRow,
  codeKey,
  type Outline,
  type OutlineCell,
  planIndicators,
} from '@traguardo/model';
import { MISSING, plainValueCell, textCell, textOrMissing } from './cells.ts';
import { documented, paragraph, row } from './outline-parts.ts';
import { bulletsPicture } from './pictures.ts';
import { originOf, plainLabel, type Setting } from './setting.ts';

const OTHERS = ['mean', 'cluster', 'min', 'max'] as const;

/** A comparison with other bodies: own value as worked out, the others as printed, on which side of the mean. `quoted`: the rows to show; `suffix` tells two tables of one comparison apart. */
export function benchmarkParts(
  setting: Setting,
  benchmark: Benchmark,
  quoted: readonly BenchmarkRow[],
  suffix = '',
): Outline {
  if (quoted.length === 0) return [];
  const rows = quoted.map((each) => withOwn(setting, each));
  const { words } = setting;
  const columns = OTHERS.filter((column) => rows.some((each) => each.columns[column] !== undefined));
  const isDirected = rows.some(({ direction }) => direction !== null);
  const origin = originOf(setting, setting.source(benchmark.source), benchmark.at);
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
          quotedCell(setting, each, 'own'),
          ...columns.map((column) => quotedCell(setting, each, column)),
          ...(isDirected ? standingCells(setting, each) : []),
        ]),
      ),
      ...(origin === '' ? {} : { source: origin }),
    },
    ...(benchmark.documentation === '' ? [] : [paragraph(documented(benchmark.documentation))]),
    bulletsPicture(setting, benchmark, rows, suffix),
  ];
}

function labelOf({ sources }: Setting, { indicator }: BenchmarkRow): string {
  const found = planIndicators(sources.plan).find(({ code }) => codeKey(code) === codeKey(indicator));
  return found ? plainLabel(found) : indicator;
}

/** The row with the value worked out in the place of what the comparison prints as the body's own, where there is one. */
function withOwn({ node }: Setting, row: BenchmarkRow): BenchmarkRow {
  const value = node(row.indicator)?.value;
  return value?.kind === 'quantity' ? { ...row, columns: { ...row.columns, own: value.quantity } } : row;
}

function quotedCell(setting: Setting, { columns, indicator }: BenchmarkRow, column: BenchmarkColumn): OutlineCell {
  const quoted = columns[column];
  const of = column === 'own' ? indicator : null;
  return plainValueCell(setting, quoted ? { kind: 'quantity', quantity: quoted } : null, of);
}

function standingCells(setting: Setting, row: BenchmarkRow): readonly OutlineCell[] {
  const { benchmark } = setting.words;
  if (row.direction === null) return [MISSING, MISSING];
  const standing = standingOf(row);
  return [textCell(benchmark[row.direction]), textOrMissing(standing && benchmark.standing[standing])];
}
