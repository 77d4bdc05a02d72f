import { type Goal, type Outline, planNodes } from '@traguardo/model';
import { scoreFigure } from '../cells.ts';
import { commentParts, standingLine } from '../goal-parts.ts';
import { indicatorTable } from '../indicator-table.ts';
import { heading, paragraph } from '../outline-parts.ts';
import { pathTable } from '../path-table.ts';
import { indicatorsBelow, nodeLabel, operationalsBelow, plainLabel, type Setting } from '../setting.ts';
import { spoken, tablesIn } from '../told.ts';

/** The operational goals of the year, below the goal each comes from, with the same table as the strategic ones. */
export function operationals(setting: Setting): Outline {
  const { words, sources } = setting;
  const above = planNodes(sources.plan).filter(
    (node): node is Goal =>
      node.kind !== 'indicator' && node.kind !== 'operational' && operationalsBelow(node).length > 0,
  );
  return [
    heading(2, words.headings.operationals, 'operational'),
    ...spoken(setting, 'operationals', 2),
    ...indexLines(setting),
    ...tablesIn(setting, 'operationals'),
    ...above.flatMap((goal) => [
      heading(3, words.operationals.of(plainLabel(goal)), `operationals-${goal.code}`),
      ...operationalsBelow(goal).flatMap((each) => operationalParts(setting, each, 4)),
    ]),
    ...(above.length === 0 ? [paragraph(words.operationals.none)] : []),
  ];
}

/** The performance of the units as a whole, by the indexes of the profile. */
function indexLines(setting: Setting): Outline {
  return setting.sources.plan.profile.indexes.map(({ code, title }) =>
    paragraph([
      { kind: 'text', text: `${title || code}: ` },
      scoreFigure(setting, setting.node(code)),
      { kind: 'text', text: '.' },
    ]),
  );
}

function operationalParts(setting: Setting, goal: Goal, level: number): Outline {
  const indicators = indicatorsBelow(goal);
  const deeper = goal.children.filter((child): child is Goal => child.kind !== 'indicator');
  const table = { code: `indicators-${goal.code}`, caption: nodeLabel(setting, goal) };
  const total = { label: plainLabel(goal), node: setting.node(goal.code) };
  const isEmpty = indicators.length === 0 && deeper.length === 0;
  return [
    heading(level, nodeLabel(setting, goal), goal.code),
    ...standingLine(setting, goal),
    ...(isEmpty ? [paragraph(setting.words.objectives.noIndicators)] : []),
    ...(indicators.length === 0 ? [] : [indicatorTable(setting, table, indicators, [total])]),
    ...pathTable(setting, goal, indicators),
    ...commentParts(setting, goal, indicators, level + 1),
    ...deeper.flatMap((child) => operationalParts(setting, child, level + 1)),
  ];
}
