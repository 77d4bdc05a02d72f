import {
  type Band,
  type BandBound,
  formatPercent,
  type Goal,
  isEqual,
  type Outline,
  type OutlinePart,
  planNodes,
  round,
} from '@traguardo/model';
import { bandCell, countCell, scoreCell, textCell } from '../cells.ts';
import { heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { treePicture } from '../pictures.ts';
import { levelName, nodeLabel, type Setting } from '../setting.ts';
import { spoken, tablesIn } from '../told.ts';

/** What the plan is made of and when a goal counts as reached, then the whole tree with its bands. */
export function performance(setting: Setting): Outline {
  const { words, sources } = setting;
  const { composition } = sources.plan.profile;
  return [
    heading(1, words.headings.performance, 'performance'),
    ...spoken(setting, 'performance', 1),
    counts(setting),
    ...(composition === null
      ? []
      : [
          paragraph(
            words.performance.composition(
              share(setting, composition.indicators),
              share(setting, composition.operationals),
            ),
          ),
        ]),
    thresholds(setting),
    ...tablesIn(setting, 'performance'),
    heading(2, words.headings.tree, 'tree'),
    ...spoken(setting, 'tree', 2),
    treePicture(setting),
    treeTable(setting),
    ...tablesIn(setting, 'tree'),
  ];
}

const LEVELS = ['area', 'objective', 'operational', 'indicator'] as const;

/** How many nodes of each level there are; levels without any are left out. */
function counts(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const nodes = planNodes(sources.plan);
  const rows = LEVELS.flatMap((level) => {
    const number = nodes.filter(({ kind }) => kind === level).length;
    return number === 0 ? [] : [row([textCell(nameOf(setting, level)), countCell(number)])];
  });
  const columns = [words.columns.level, words.columns.number];
  return tableOr(
    { kind: 'table', code: 'structure', caption: words.performance.counts, columns, rows },
    words.objectives.none,
  );
}

/** What a body calls nodes of a kind. */
function nameOf(setting: Setting, kind: (typeof LEVELS)[number] | 'plan'): string {
  if (kind === 'plan') return setting.words.body;
  return kind === 'indicator' ? setting.words.indicator : levelName(setting, kind);
}

/** A share of the profile, whole where it is whole. */
function share({ language }: Setting, value: BandBound['value']): string {
  return formatPercent(value, language, isEqual(round(value, 2), value) ? 0 : 2);
}

function thresholds(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const { bands } = sources.plan.profile;
  const { band, score } = words.columns;
  const rows = bands.map((each) =>
    row([{ kind: 'band', label: each.label, tone: each.tone }, textCell(rangeText(setting, each))]),
  );
  const table = {
    kind: 'table',
    code: 'bands',
    caption: words.performance.bands,
    columns: [band, score],
    rows,
  } as const;
  return tableOr(table, words.performance.noBands);
}

function rangeText(setting: Setting, { low, high }: Band): string {
  const { above, below, and, any } = setting.words.performance;
  const ends = [
    low && above(share(setting, low.value), low.inclusive),
    high && below(share(setting, high.value), high.inclusive),
  ];
  return ends.filter((end) => end !== null).join(and(low?.inclusive === true, high?.inclusive === true)) || any;
}

/** Every goal in the order of the plan with what it came to. */
function treeTable(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const { goal, level, score, band } = words.columns;
  const goals = planNodes(sources.plan).filter((node): node is Goal => node.kind !== 'indicator');
  return {
    kind: 'table',
    code: 'tree-table',
    caption: words.performance.tree,
    columns: [goal, level, score, band],
    rows: goals.map((each) => {
      const node = setting.node(each.code);
      const cells = [textCell(nodeLabel(setting, each)), textCell(nameOf(setting, each.kind))];
      return row(
        [...cells, scoreCell(setting, node), bandCell(setting, node)],
        each.kind === 'plan' || each.kind === 'area',
      );
    }),
    widths: [0.47, 0.21, 0.15, 0.17],
  };
}
