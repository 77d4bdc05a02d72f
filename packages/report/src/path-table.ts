import type { Indicator, Outline, OutlineCell, OutlineRow, TracePath } from '@traguardo/model';
import { MISSING, percentCell, plainValueCell, textCell } from './cells.ts';
import { row } from './outline-parts.ts';
import { nodeLabel, plainLabel, type Setting } from './setting.ts';

/** The way of indicators with targets for several years: where it starts, what each year asks for, how much of it is made. Nothing where none has one. */
export function pathTable(
  setting: Setting,
  goal: { code: string; title: string },
  indicators: readonly Indicator[],
): Outline {
  const { words } = setting;
  const lines = indicators.flatMap((indicator) => {
    const path = setting.node(indicator.code)?.trace.path;
    return path ? [{ indicator, path }] : [];
  });
  if (lines.length === 0) return [];
  const years = [...new Set(lines.flatMap(({ path }) => path.years.map(({ year }) => year)))].toSorted((a, b) => a - b);
  return [
    {
      kind: 'table',
      code: `path-${goal.code}`,
      caption: words.path.caption(plainLabel(goal)),
      columns: [
        words.columns.indicator,
        words.path.baseline,
        ...years.map((year) => words.targetOf(String(year))),
        words.path.progress,
      ],
      rows: lines.map(({ indicator, path }) => pathRow(setting, indicator, path, years)),
    },
  ];
}

function pathRow(setting: Setting, indicator: Indicator, path: TracePath, years: readonly number[]): OutlineRow {
  const { code } = indicator;
  const start: OutlineCell =
    path.baseline === null ? MISSING : plainValueCell(setting, { kind: 'quantity', quantity: path.baseline }, code);
  const bounds = years.map((year): OutlineCell => {
    const bound = path.years.find((each) => each.year === year)?.bound;
    return bound ? plainValueCell(setting, { kind: 'quantity', quantity: bound }, code) : MISSING;
  });
  return row([textCell(nodeLabel(setting, indicator)), start, ...bounds, percentCell(path.progress, code, 2)]);
}
