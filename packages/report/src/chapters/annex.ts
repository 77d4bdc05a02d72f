import type { Goal, Indicator, Outline, OutlineInline, OutlineRow, OutcomeNode } from '@traguardo/model';
import {
  bandCell,
  bandLabel,
  percentFigure,
  scoreCell,
  scoreFigure,
  targetCell,
  textCell,
  valueCell,
  weightCell,
} from '../cells.ts';
import { documented, groupRow, heading, row } from '../outline-parts.ts';
import { goalsWord, indicatorsBelow, nodeLabel, plainLabel, type Setting } from '../setting.ts';

/** The whole plan in the layout offices know: each goal as a heading with share and result, the shares of a composed one, the indicators below. */
export function annex(setting: Setting): Outline {
  const { words, sources } = setting;
  const { columns } = words;
  return [
    heading(1, words.headings.annex, 'annex'),
    {
      kind: 'table',
      code: 'annex-table',
      caption: words.annex.caption,
      columns: [
        columns.indicator,
        columns.weight,
        columns.description,
        columns.target,
        columns.actual,
        columns.score,
        columns.band,
      ],
      rows: goalRows(setting, sources.plan.root, 1),
      widths: [0.27, 0.08, 0.26, 0.1, 0.1, 0.09, 0.1],
      wide: true,
    },
  ];
}

function goalRows(setting: Setting, goal: Goal, level: number): readonly OutlineRow[] {
  const indicators = indicatorsBelow(goal);
  const goals = goal.children.filter((child): child is Goal => child.kind !== 'indicator');
  const own = headRow(setting, nodeLabel(setting, goal), setting.node(goal.code), level);
  const [first, second] = ['indicators', 'operationals'].map((group) => setting.node(`${goal.code}.${group}`));
  const isComposed = first !== undefined && first !== null && second !== undefined && second !== null;
  const depth = isComposed ? level + 2 : level + 1;
  return [
    own,
    ...(isComposed ? [headRow(setting, setting.words.indicators, first, level + 1)] : []),
    ...indicators.map((indicator) => indicatorRow(setting, indicator)),
    ...(isComposed ? [headRow(setting, goalsWord(setting, goal), second, level + 1)] : []),
    ...goals.flatMap((child) => goalRows(setting, child, depth)),
  ];
}

/** A heading with its share of what is above it, its result and its band. */
function headRow(setting: Setting, label: string, node: OutcomeNode | null, level: number): OutlineRow {
  const { annex: words } = setting.words;
  const plain = (text: string): OutlineInline => ({ kind: 'text', text });
  const band = bandLabel(setting, node);
  const text: OutlineInline[] = [
    plain(label),
    ...(node?.weight ? [plain(words.weight), percentFigure(setting, node.weight, node.code)] : []),
    plain(words.score),
    scoreFigure(setting, node),
    ...(band === '' ? [] : [plain(` · ${band}`)]),
  ];
  return groupRow(textCell(text, node?.code ?? null), level);
}

function indicatorRow(setting: Setting, indicator: Indicator): OutlineRow {
  const node = setting.node(indicator.code);
  return row([
    textCell(plainLabel(indicator)),
    weightCell(node),
    textCell(documented(indicator.documentation)),
    targetCell(setting, indicator.target, indicator.code),
    valueCell(setting, node, indicator),
    scoreCell(setting, node),
    bandCell(setting, node),
  ]);
}
