import {
  type BulletRow,
  bulletsDrawing,
  type Chart,
  lossesDrawing,
  treeDrawing,
  type TreeItem,
} from '@traguardo/chart';
import {
  add,
  type Benchmark,
  codeKey,
  formatPercent,
  type Goal,
  type Indicator,
  type Loss,
  type Outline,
  type OutlinePart,
  type OutcomeNode,
  planIndicators,
  type Quantity,
  type Ratio,
  scoreText,
  ZERO,
} from '@traguardo/model';
import { bandLabel } from './cells.ts';
import type { Setting } from './setting.ts';

/** Beyond so many steps the way to the score goes by the goals right below the body. */
const MOST_STEPS = 24;

/** A chart of the report. `data`: whether its numbers stand nowhere beside it. */
export function picture({ drawing, description, data }: Chart, code: string, withData: boolean): OutlinePart {
  return { kind: 'picture', code, caption: drawing.title, description, drawing, data: withData ? data : null };
}

/** The goals of the plan as a tree with weights, scores and bands. */
export function treePicture(setting: Setting): OutlinePart {
  const { sources, language, words } = setting;
  const chart = treeDrawing(words.performance.tree, treeItem(setting, sources.plan.root), language);
  return picture(chart, 'tree-picture', false);
}

function treeItem(setting: Setting, goal: Goal): TreeItem {
  const { language, decimals } = setting;
  const node = setting.node(goal.code);
  const label = bandLabel(setting, node);
  const band = node?.band ? setting.band(node.band) : null;
  return {
    code: goal.code,
    title: goal.title === goal.code ? '' : goal.title,
    weight: node?.weight ? formatPercent(node.weight, language) : '',
    score: node && (node.score ?? node.range) ? scoreText(node, language, decimals) : '',
    band: label === '' ? null : { label, tone: band?.tone ?? 'neutral' },
    children: goal.children
      .filter((child): child is Goal => child.kind !== 'indicator')
      .map((child) => treeItem(setting, child)),
  };
}

/** What took the body from 100 % to its score, by indicator; nothing while the score is not known, or where nothing was lost. */
export function lossesPicture(setting: Setting): Outline {
  const { sources, language, words } = setting;
  const { root } = sources.plan;
  const body = setting.node(root.code);
  if (!body?.score) return [];
  const all = sources.outcome.nodes.flatMap(({ kind, code, title, trace }) => {
    if (kind === 'index' || kind === 'individual') return [];
    const points = lossAt(root.code, kind === 'indicator' ? trace.losses : trace.own);
    return points ? [{ code, title, points }] : [];
  });
  const items = all.length > MOST_STEPS ? lossesBelow(setting, root, body) : all;
  if (items.length === 0) return [];
  return [picture(lossesDrawing(words.evaluation.losses, items, language), 'losses', true)];
}

/** The same by what is right below the body. */
function lossesBelow(
  setting: Setting,
  root: Goal,
  body: OutcomeNode,
): readonly { code: string; title: string; points: Ratio }[] {
  const below = root.children.flatMap(({ code, title }) => {
    const points = lossAt(root.code, setting.node(code)?.trace.losses ?? []);
    return points ? [{ code, title, points }] : [];
  });
  const own = lossAt(root.code, body.trace.own);
  return own ? [...below, { code: root.code, title: root.title, points: own }] : below;
}

/** What a node takes from an ancestor in all; null for nothing. */
export function lossAt(ancestor: string, losses: readonly Loss[]): Ratio | null {
  const points = losses.filter((loss) => codeKey(loss.ancestor) === codeKey(ancestor)).map((loss) => loss.points);
  const total = points.reduce(add, ZERO);
  return total.num === 0n ? null : total;
}

/** A comparison as rows on scales of their own. `rows` have the body's own figure. */
export function bulletsPicture(
  setting: Setting,
  { title, code }: Pick<Benchmark, 'title' | 'code'>,
  rows: readonly Omit<BulletRow, 'title' | 'target'>[],
  suffix: string,
): OutlinePart {
  const { language, words, sources } = setting;
  const indicators = new Map(planIndicators(sources.plan).map((each) => [codeKey(each.code), each]));
  const told = rows.map((row): BulletRow => {
    const indicator = indicators.get(codeKey(row.indicator));
    return {
      ...row,
      title: indicator?.title ?? '',
      target: indicator ? numberOf(setting, indicator) : null,
    };
  });
  return picture(
    bulletsDrawing(words.benchmark.caption(title || code), told, language),
    `bullets-${code}${suffix}`,
    false,
  );
}

/** A target that is a number, written or worked out. */
function numberOf({ sources }: Setting, { target, code }: Indicator): Quantity | null {
  if (target === null || !('bound' in target)) return null;
  const bound = sources.bound(target.bound, code);
  return bound?.kind === 'quantity' ? bound.quantity : null;
}
