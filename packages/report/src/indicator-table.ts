import { type Indicator, type OutcomeNode, type OutlineRow, type OutlineTable } from '@traguardo/model';
import { algorithmCell, measuresCell } from './algorithm.ts';
import { bandCell, EMPTY, scoreCell, targetCell, textCell, valueCell, weightCell } from './cells.ts';
import { documented, row } from './outline-parts.ts';
import { nodeLabel, type Setting } from './setting.ts';

/** A line below the indicators: what a goal, or its indicators or operational goals together, come to. */
export interface TotalLine {
  readonly label: string;
  readonly node: OutcomeNode | null;
}

/** The name has the most room, as it stands in bold in the totals too; measures are mostly one number. */
const WIDTHS = [0.22, 0.06, 0.15, 0.17, 0.11, 0.075, 0.075, 0.08, 0.06];

/** Indicators as the report accounts for them, one a row: weight, what is measured and how, values, target, achievement and band. */
export function indicatorTable(
  setting: Setting,
  { code, caption }: { readonly code: string; readonly caption: string },
  indicators: readonly Indicator[],
  totals: readonly TotalLine[],
): OutlineTable {
  const { words, sources } = setting;
  const { columns } = words;
  return {
    kind: 'table',
    code,
    caption,
    columns: [
      columns.indicator,
      columns.weight,
      columns.description,
      columns.algorithm,
      columns.measures,
      columns.actual,
      words.targetOf(sources.plan.period.name),
      columns.score,
      columns.band,
    ],
    rows: [
      ...indicators.map((indicator) => indicatorRow(setting, indicator)),
      ...totals.map((total) => totalRow(setting, total)),
    ],
    widths: WIDTHS,
    wide: true,
  };
}

function indicatorRow(setting: Setting, indicator: Indicator): OutlineRow {
  const node = setting.node(indicator.code);
  return row([
    textCell(nodeLabel(setting, indicator)),
    weightCell(node),
    textCell(documented(indicator.documentation)),
    algorithmCell(setting, indicator),
    measuresCell(setting, indicator, node),
    valueCell(setting, node, indicator),
    targetCell(setting, indicator.target, indicator.code),
    scoreCell(setting, node),
    bandCell(setting, node),
  ]);
}

function totalRow(setting: Setting, { label, node }: TotalLine): OutlineRow {
  const [name, weight, score, band] = [
    textCell(label),
    weightCell(node),
    scoreCell(setting, node),
    bandCell(setting, node),
  ];
  return row([name, weight, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, score, band], true);
}
