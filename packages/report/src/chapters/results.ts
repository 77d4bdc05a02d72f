import { type Goal, type Outline, type OutlinePart, planNodes } from '@traguardo/model';
import { benchmarkParts } from '../benchmark-parts.ts';
import { bandCell, scoreCell, textCell } from '../cells.ts';
import { goalTable } from '../goal-table.ts';
import { heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { goalsBelow, levelName, type Setting, withGoalsBelow } from '../setting.ts';
import { spoken, tablesIn, told } from '../told.ts';

/** The main results in short: body, goals, operational goals, units; how similar bodies did; what else the year brought. */
export function results(setting: Setting): Outline {
  const { words } = setting;
  return [
    heading(1, words.headings.results, 'results'),
    ...spoken(setting, 'results', 1),
    scores(setting),
    goals(setting),
    operationals(setting),
    ...indexParts(setting),
    paragraph(words.results.annex(words.annex.caption)),
    ...tablesIn(setting, 'results'),
    ...benchmarks(setting),
    ...section(setting, 'highlights'),
    ...section(setting, 'satisfaction'),
  ];
}

/** The body, and what it is made of. */
function scores(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const { root } = sources.plan;
  const head = `${words.body} / ${levelName(setting, 'area')}`;
  const table = { code: 'scores', caption: words.results.scores, head };
  return goalTable(setting, table, [root, ...root.children], (node) => node === root);
}

function goals(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const table = { code: 'objectives', caption: words.results.goals, head: levelName(setting, 'objective') };
  const areas = new Set(goalsBelow(sources.plan.root).filter((goal) => goalsBelow(goal).length > 0));
  const listed = goalsBelow(sources.plan.root).flatMap(withGoalsBelow);
  return tableOr(
    goalTable(setting, table, listed, (node) => areas.has(node as Goal)),
    words.results.noGoals,
  );
}

function operationals(setting: Setting): OutlinePart {
  const { words, sources } = setting;
  const table = { code: 'operationals', caption: words.results.operationals, head: levelName(setting, 'operational') };
  const listed = planNodes(sources.plan).filter(({ kind }) => kind === 'operational');
  return tableOr(goalTable(setting, table, listed), words.results.noOperationals);
}

/** The indexes of the profile: the performance of the units. Nothing where it has none. */
function indexParts(setting: Setting): Outline {
  const { words, sources } = setting;
  const { indexes } = sources.plan.profile;
  if (indexes.length === 0) return [];
  const { index, score, band } = words.columns;
  const rows = indexes.map((each) => {
    const node = setting.node(each.code);
    return row([textCell(each.title || each.code), scoreCell(setting, node), bandCell(setting, node)], true);
  });
  const columns = [index, score, band];
  return [{ kind: 'table', code: 'indexes', caption: words.results.indexes, columns, rows }];
}

/** Comparisons with bodies of the same kind, unless the narrative has them elsewhere. */
function benchmarks(setting: Setting): Outline {
  const parts = setting.sources.plan.benchmarks
    .filter(({ code }) => !setting.isPlaced('benchmark', code))
    .flatMap((benchmark) => {
      const rows = benchmark.rows.filter(({ columns }) => columns.cluster !== undefined);
      return benchmarkParts(setting, benchmark, rows, rows.length < benchmark.rows.length ? '-cluster' : '');
    });
  return parts.length === 0 ? [] : [heading(2, setting.words.results.benchmarks, 'similar-bodies'), ...parts];
}

function section(setting: Setting, slot: 'highlights' | 'satisfaction'): Outline {
  const parts = told(setting, slot, 2);
  return parts.length === 0 ? [] : [heading(2, setting.words.results[slot], slot), ...parts];
}
