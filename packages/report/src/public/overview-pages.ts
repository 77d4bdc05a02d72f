import { codeKey, isEqual, type OutcomeNode, type Outline, type OutlineRow } from '@traguardo/model';
import { benchmarkParts } from '../benchmark-parts.ts';
import { scoreCell, targetCell, textCell } from '../cells.ts';
import { heading, nested, paragraph, row } from '../outline-parts.ts';
import { plainLabel } from '../setting.ts';
import { hasOtherTarget, nodesTable } from './node-page.ts';
import { linkTo, nodeName, type Site, type Subject } from './site.ts';

/** The list of everything that has a page. */
export function whyOutline(site: Site, from: string): Outline {
  const { words, subjects } = site;
  const { why, titles } = words;
  const nodes = subjects.flatMap((each) => (each.kind === 'node' ? [each.node] : []));
  const list = (title: string, kind: Subject['kind']): Outline => {
    const items = subjects
      .filter((each) => each.kind === kind)
      .map(({ code, title: name }) => linkTo(site, from, code, plainLabel({ code, title: name })));
    return items.length === 0 ? [] : [heading(2, title), { kind: 'list', ordered: false, items }];
  };
  return [
    heading(1, titles.why),
    paragraph(why.intro),
    heading(2, why.nodes),
    nodesTable(site, why.nodes, 'nodes', nodes, from),
    ...list(why.measures, 'measure'),
    ...list(why.tables, 'table'),
  ];
}

/** Targets and results before and after the changes, then the changes with their acts. */
export function targetsOutline(site: Site, from: string): Outline {
  const { setting, words } = site;
  const { targets, titles, facts } = words;
  const { original, changes, outcome } = setting.sources;
  const rows = outcome.nodes.flatMap((now): readonly OutlineRow[] => {
    const then = original?.nodes.find(({ code }) => codeKey(code) === codeKey(now.code));
    return then && now.kind !== 'individual' && isChanged(site, then, now) ? [changedRow(site, then, now, from)] : [];
  });
  return [
    heading(1, titles.targets),
    paragraph(targets.intro),
    ...(rows.length === 0
      ? [paragraph(targets.none)]
      : [
          {
            kind: 'table',
            code: 'targets',
            caption: targets.table,
            columns: [facts.name, targets.before, targets.after, targets.scoreThen, targets.scoreNow],
            rows,
          } as const,
        ]),
    ...(changes === null
      ? []
      : [heading(2, targets.acts), ...nested(changes, { shift: 1, prefix: 'changes', titled: false })]),
  ];
}

function isChanged({ setting }: Site, then: OutcomeNode, now: OutcomeNode): boolean {
  const isRescored = then.score && now.score ? !isEqual(then.score, now.score) : then.score !== now.score;
  return isRescored || hasOtherTarget(then, now, setting.language);
}

function changedRow(site: Site, then: OutcomeNode, now: OutcomeNode, from: string): OutlineRow {
  const { setting } = site;
  const target = (node: OutcomeNode) =>
    node.kind === 'indicator' ? targetCell(setting, node.target, node.code) : textCell('');
  return row([
    textCell(linkTo(site, from, now.code, nodeName(site, now))),
    target(then),
    target(now),
    scoreCell(setting, then),
    scoreCell(setting, now),
  ]);
}

/** Every comparison with other bodies. */
export function benchmarksOutline({ setting, words }: Site): Outline {
  const { benchmarks, titles } = words;
  const all = setting.sources.plan.benchmarks;
  return [
    heading(1, titles.benchmarks),
    paragraph(all.length === 0 ? benchmarks.none : benchmarks.intro),
    ...all.flatMap((each) => [heading(2, each.title || each.code), ...benchmarkParts(setting, each, each.rows)]),
  ];
}
