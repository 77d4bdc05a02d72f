import { pairCodes, type Program } from '@traguardo/dsl';
import { evaluate, pastValues } from '@traguardo/engine';
import {
  codeKey,
  compareText,
  type Indicator,
  type Outcome,
  type OutcomeNode,
  PERCENT,
  planIndicators,
  type Quantity,
  type Target,
} from '@traguardo/model';
import type { NodeTrend, TrendAnswer, YearTexts } from '../../workspace/results-asked.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from '../questions/how-of.ts';
import { BASELINE } from '../../workspace/results-asked.ts';
import { programOf } from './side-of.ts';

/** What one year says of a node by its code in the present plan. */
interface YearOf {
  readonly year: string;
  readonly node: (code: string) => OutcomeNode | undefined;
}

type Figures = Map<string, { score?: Quantity | null; value?: Quantity | null; target?: Quantity | null }>;

/**
 * Nodes over the years: scores of the years put aside and of the present one, values the plan itself holds of earlier years, targets of
 * every year of a multi-year line. A year in both is told by its own texts. Nodes with one figure alone are left out.
 */
export function trendOf(aside: readonly YearTexts[], analysed: Analysed): TrendAnswer {
  const { program, outcome } = analysed;
  const years = [...aside.map((each) => yearAside(each, program)), yearOf(program.plan.period.to.slice(0, 4), outcome)];
  const indicators = new Map(planIndicators(program.plan).map((each) => [codeKey(each.code), each]));
  const told = outcome.nodes
    .filter(({ kind }) => kind !== 'group')
    .map((node) => ({ node, figures: figuresOf(node, years, indicators.get(codeKey(node.code)) ?? null, analysed) }));
  const moments = [...new Set(told.flatMap(({ figures }) => [...figures.keys()]))].toSorted(compareText);
  const rows = told.map(({ node: { code, title, kind }, figures }): NodeTrend => {
    const list = (of: 'score' | 'value' | 'target') => moments.map((moment) => figures.get(moment)?.[of] ?? null);
    return { code, title, kind, scores: list('score'), values: list('value'), targets: list('target') };
  });
  return { moments, nodes: rows.filter(hasMany) };
}

function figuresOf(
  node: OutcomeNode,
  years: readonly YearOf[],
  indicator: Indicator | null,
  analysed: Analysed,
): Figures {
  const figures: Figures = new Map();
  const add = (year: string, more: Parameters<Figures['set']>[1]): void => {
    figures.set(year, { ...figures.get(year), ...more });
  };
  if (indicator !== null) {
    for (const { year, quantity } of pastValues(analysed.program.plan, node.code, howOf(analysed).plugins))
      add(year, { value: quantity });
    if (indicator.baseline !== null) add(BASELINE, { value: indicator.baseline });
    for (const { year, target } of indicator.otherTargets) add(String(year), { target: boundOf(target) });
  }
  for (const { year, node: find } of years) {
    const found = find(node.code);
    if (!found) continue;
    const value = found.value?.kind === 'quantity' ? found.value.quantity : null;
    add(year, {
      score: found.score && { value: found.score, unit: PERCENT },
      ...(value === null ? {} : { value }),
      ...(found.target === null ? {} : { target: boundOf(found.target) }),
    });
  }
  // The year before is known by itself: where this one starts from is that, once more.
  const start = String(Number(years.at(-1)?.year) - 1);
  if (figures.get(start)?.value) figures.delete(BASELINE);
  return figures;
}

/** A target that is one written number; null for any other. */
function boundOf(target: Target): Quantity | null {
  return 'bound' in target && target.bound.kind === 'quantity' ? target.bound.quantity : null;
}

function yearAside({ year, files }: YearTexts, present: Program): YearOf {
  const old = programOf(files);
  const { nodes } = evaluate(old.plan, { plugins: old.plugins });
  const byCode = new Map(nodes.map((node) => [codeKey(node.code), node]));
  const earlier = new Map(
    pairCodes(old.plan, present.plan).map((pair) => [codeKey(pair.after), codeKey(pair.before)] as const),
  );
  return {
    year: String(year),
    node: (code) => byCode.get(earlier.get(codeKey(code)) ?? codeKey(code)),
  };
}

function yearOf(year: string, { nodes }: Outcome): YearOf {
  const byCode = new Map(nodes.map((node) => [codeKey(node.code), node]));
  return { year, node: (code) => byCode.get(codeKey(code)) };
}

function hasMany({ scores, values, targets }: NodeTrend): boolean {
  const known = (list: readonly (Quantity | null)[]): number => list.filter((each) => each !== null).length;
  return known(scores) > 1 || known(values) > 1 || (known(targets) > 1 && known(values) > 0);
}
