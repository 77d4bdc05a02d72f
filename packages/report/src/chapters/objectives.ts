import { codeKey, type Goal, type Outline, type OutlineCell, type OutlinePart } from '@traguardo/model';
import { benchmarkParts } from '../benchmark-parts.ts';
import { bandCell, countCell, EMPTY, scoreCell, textCell, weightCell } from '../cells.ts';
import { commentParts, standingLine } from '../goal-parts.ts';
import { indicatorTable, type TotalLine } from '../indicator-table.ts';
import { heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { pathTable } from '../path-table.ts';
import {
  goalsBelow,
  goalsWord,
  indicatorsBelow,
  levelName,
  nodeLabel,
  operationalsBelow,
  plainLabel,
  type Setting,
  withGoalsBelow,
} from '../setting.ts';
import { spoken, tablesIn } from '../told.ts';

/** The strategic objectives: in short, then each with its indicators, comment and comparison. Operational goals have a section of their own. */
export function objectives(setting: Setting): Outline {
  const { words, sources } = setting;
  const { root } = sources.plan;
  return [
    heading(2, words.headings.objectives, 'strategic'),
    ...spoken(setting, 'objectives', 2),
    synthesis(setting),
    ...tablesIn(setting, 'objectives'),
    ...(indicatorsBelow(root).length === 0 ? commentParts(setting, root, [], 3) : ownParts(setting, root, 3)),
    ...goalsBelow(root).flatMap((goal) => goalParts(setting, goal, 3)),
  ];
}

/** Every goal with its score and, where a plan has operational goals, how many come from it and what these came to together. */
function synthesis(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const { weight, score, band, operationals } = words.columns;
  const listed = goalsBelow(sources.plan.root).flatMap(withGoalsBelow);
  const isOperational = listed.some((goal) => operationalsBelow(goal).length > 0);
  const rows = listed.map((goal) => {
    const node = setting.node(goal.code);
    const name = textCell(nodeLabel(setting, goal));
    const cells = [name, weightCell(node), scoreCell(setting, node), bandCell(setting, node)];
    return row([...cells, ...(isOperational ? operationalCells(setting, goal) : [])], goalsBelow(goal).length > 0);
  });
  const columns = [levelName(setting, 'objective'), weight, score, band];
  return tableOr(
    {
      kind: 'table',
      code: 'synthesis',
      caption: words.objectives.synthesis,
      columns: isOperational ? [...columns, words.operational, operationals] : columns,
      rows,
      widths: isOperational ? [0.36, 0.1, 0.13, 0.16, 0.11, 0.14] : [0.57, 0.12, 0.14, 0.17],
    },
    words.objectives.none,
  );
}

function operationalCells(setting: Setting, goal: Goal): readonly OutlineCell[] {
  const number = operationalsBelow(goal).length;
  if (number === 0) return [EMPTY, EMPTY];
  const isAlone = number === goal.children.length;
  const isGroup = number + indicatorsBelow(goal).length === goal.children.length;
  const group = isGroup ? setting.node(`${goal.code}.operationals`) : null;
  const node = group ?? (isAlone ? setting.node(goal.code) : null);
  return [countCell(number), node === null ? EMPTY : scoreCell(setting, node)];
}

function goalParts(setting: Setting, goal: Goal, level: number): Outline {
  return [
    heading(level, nodeLabel(setting, goal), goal.code),
    ...standingLine(setting, goal),
    ...ownParts(setting, goal, level + 1),
    ...goalsBelow(goal).flatMap((child) => goalParts(setting, child, level + 1)),
  ];
}

/** The indicators right below a goal, what is said of them, and how others did. */
function ownParts(setting: Setting, goal: Goal, level: number): Outline {
  const indicators = indicatorsBelow(goal);
  const table = { code: `indicators-${goal.code}`, caption: nodeLabel(setting, goal) };
  const isLeaf = goalsBelow(goal).length === 0;
  const none: Outline = isLeaf ? [paragraph(setting.words.objectives.noIndicators)] : [];
  return [
    ...(indicators.length === 0 ? none : [indicatorTable(setting, table, indicators, totalsOf(setting, goal))]),
    ...pathTable(setting, goal, indicators),
    ...commentParts(setting, goal, indicators, level),
    ...benchmarks(setting, goal),
  ];
}

/** What the indicators and the operational goals of a composed goal come to, and the goal itself. */
function totalsOf(setting: Setting, goal: Goal): readonly TotalLine[] {
  const [indicators, operationals] = ['indicators', 'operationals'].map((group) =>
    setting.node(`${goal.code}.${group}`),
  );
  const own = { label: plainLabel(goal), node: setting.node(goal.code) };
  if (!indicators || !operationals) return [own];
  return [
    { label: setting.words.indicators, node: indicators },
    { label: goalsWord(setting, goal), node: operationals },
    own,
  ];
}

/** The rows of comparisons that speak of the goal's own indicators, unless the narrative has them elsewhere. */
function benchmarks(setting: Setting, goal: Goal): Outline {
  const own = new Set(indicatorsBelow(goal).map(({ code }) => codeKey(code)));
  return setting.sources.plan.benchmarks
    .filter(({ code }) => !setting.isPlaced('benchmark', code))
    .flatMap((benchmark) => {
      const rows = benchmark.rows.filter(({ columns }) => columns.mean ?? columns.min ?? columns.max);
      const mine = rows.filter(({ indicator }) => own.has(codeKey(indicator)));
      return benchmarkParts(setting, benchmark, mine, mine.length < benchmark.rows.length ? `-${goal.code}` : '');
    });
}
