import { pairCodes } from '@traguardo/dsl';
import {
  addingUp,
  compareOutcomes,
  moversOf,
  type NodeComparison,
  type OutcomeComparison,
  goesOneWay,
  pointsBetweenText,
  shownDifference,
  signedPoints,
  tellDifference,
  type ToldDifference,
} from '@traguardo/engine';
import {
  codeKey,
  divide,
  formatPercent,
  HUNDRED,
  type Language,
  multiply,
  type Outcome,
  type OutcomeNode,
  type Plan,
  planAt,
  type Ratio,
  round,
  scoreText,
  sum,
  targetText,
  valueText,
} from '@traguardo/model';
import { bandText } from '../../workspace/band-text.ts';
import type { RefusedProfile } from '../../workspace/questions.ts';
import type {
  AskedSide,
  Bridge,
  BothTexts,
  ComparedAnswer,
  ComparedRow,
  RefusedSide,
} from '../../workspace/results-asked.ts';
import type { Analysed } from '../analyse.ts';
import { dayOf, sideOf } from './side-of.ts';

/** Beyond so many steps the way from one score to another is summed up. */
const MOST_STEPS = 12;

/** Two results side by side, exact, with the difference of one node taken apart. Takes sixteen evaluations. */
export function comparedSides(
  asked: { readonly before: AskedSide; readonly after: AskedSide },
  code: string | null,
  analysed: Analysed,
): ComparedAnswer | RefusedSide | RefusedProfile {
  const before = sideOf(asked.before, 'before', analysed);
  if ('kind' in before) return before;
  const after = sideOf(asked.after, 'after', analysed);
  if ('kind' in after) return after;
  const inForce = ({ plan, options }: typeof before): Plan =>
    planAt(plan, options.at ?? plan.period.to, options.targets ?? 'revised');
  const comparison = compareOutcomes(before, after, pairCodes(inForce(before), inForce(after)));
  const { language } = analysed.input;
  const node = chosen(comparison, code);
  const told: ToldDifference = node
    ? tellDifference(node, comparison, language)
    : { heading: '', sentences: [], note: '', columns: [], causes: [], movers: [] };
  return {
    kind: 'compared',
    code: node?.after.code ?? '',
    told,
    bridge: node ? bridgeOf(node, comparison.after, told) : null,
    days: [dayOf(before.plan, asked.before.at), dayOf(after.plan, asked.after.at)],
    periods: [before.plan.period.name, after.plan.period.name],
    rows: rowsOf(comparison, [before.plan, after.plan], language),
  };
}

function chosen({ nodes }: OutcomeComparison, code: string | null): NodeComparison | undefined {
  const named = code === null ? undefined : nodes.find(({ after }) => codeKey(after.code) === codeKey(code));
  return named ?? nodes[0];
}

/** The movers of the table as steps of as many points as stand there, each with its cause: a node may stand there twice, once for its target and once for its value. */
function bridgeOf({ before, after, ends }: NodeComparison, outcome: Outcome, told: ToldDifference): Bridge | null {
  if (!before.score || !after.score || !ends) return null;
  const titles = new Map(outcome.nodes.map((each) => [codeKey(each.code), each.title]));
  const movers = moversOf(ends).map((mover, at) => {
    const code = mover.after ?? mover.before ?? '';
    const cause = told.movers[at]?.cause ?? '';
    return { code, title: `${titles.get(codeKey(code)) ?? ''} (${cause})`.trim(), points: mover.points[0] };
  });
  if (movers.length === 0) return null;
  const named = movers.length > MOST_STEPS ? movers.slice(0, MOST_STEPS - 1) : movers;
  const rest = movers.slice(named.length);
  const difference = shownDifference(before.score, after.score, outcome.decimals);
  const exact = [...named.map(({ points }) => points), ...(rest.length === 0 ? [] : [sumOf(rest)])];
  const amounts = addingUp(exact, difference).map((points) => divide(points, HUNDRED));
  const items = named.map((mover, at) => ({ ...mover, points: amounts[at] ?? mover.points }));
  const others = rest.length === 0 ? null : { count: rest.length, points: amounts.at(-1) ?? sumOf(rest) };
  const { decimals } = difference;
  return { start: divide(round(multiply(before.score, HUNDRED), decimals), HUNDRED), items, others, decimals };
}

function sumOf(movers: readonly { readonly points: Ratio }[]): Ratio {
  return sum(movers.map(({ points }) => points));
}

function rowsOf(
  { before, after, nodes }: OutcomeComparison,
  [planBefore, planAfter]: readonly [Plan, Plan],
  language: Language,
): readonly ComparedRow[] {
  const kept = new Map(nodes.map((pair) => [pair.after, pair]));
  const matched = new Set(nodes.map((pair) => pair.before));
  const depth = depthsIn(after);
  const left = before.nodes.filter((node) => !matched.has(node));
  const leftDepth = depthsIn(before);
  const row = (old: OutcomeNode | null, now: OutcomeNode | null, level: number): ComparedRow =>
    comparedRow(old, now, level, {
      plans: [planBefore, planAfter],
      difference: (now && kept.get(now)?.difference) ?? null,
      decimals: after.decimals,
      language,
    });
  return [
    ...after.nodes.map((node) => row(kept.get(node)?.before ?? null, node, depth.get(codeKey(node.code)) ?? 0)),
    ...left.map((node) => row(node, null, leftDepth.get(codeKey(node.code)) ?? 0)),
  ];
}

interface Shown {
  readonly plans: readonly [Plan, Plan];
  /** The least and the greatest, in points of 1/1; null where one side has no score. */
  readonly difference: NodeComparison['difference'];
  readonly decimals: number;
  readonly language: Language;
}

function comparedRow(
  before: OutcomeNode | null,
  after: OutcomeNode | null,
  depth: number,
  { plans, difference: ends, decimals, language }: Shown,
): ComparedRow {
  const both = (text: (node: OutcomeNode, plan: Plan) => string): BothTexts => [
    before ? text(before, plans[0]) : '',
    after ? text(after, plans[1]) : '',
  ];
  const { code, title, kind } = after ?? before ?? EMPTY;
  const difference = before?.score && after?.score ? shownDifference(before.score, after.score, decimals) : null;
  const texts = {
    score: both((node) =>
      (node.score ?? node.range) ? (scoreText(node, language, difference?.decimals ?? decimals) ?? '') : '',
    ),
    band: both((node, { profile }) => bandText(node, profile.bands)),
    weight: both(({ weight }) => (weight ? formatPercent(weight, language, decimals) : '')),
    target: both(({ target }) => (target ? targetText(target, language) : '')),
    value: both(({ value }) => (value ? valueText(value, language) : '')),
  };
  const isChanged = Object.values(texts).some(([old, now]) => old !== now) || (ends !== null && goesOneWay(ends));
  const points = difference
    ? signedPoints(difference.points, difference.decimals, language)
    : ends
      ? pointsBetweenText(ends, decimals, language)
      : '';
  return { code, title, kind, depth, ...texts, points, isChanged };
}

const EMPTY = { code: '', title: '', kind: 'indicator' } as const;

function depthsIn({ nodes }: Outcome): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { code, parent } of nodes)
    depths.set(codeKey(code), parent === null ? 0 : (depths.get(codeKey(parent)) ?? 0) + 1);
  return depths;
}
