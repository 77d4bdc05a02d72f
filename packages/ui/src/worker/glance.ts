import { evaluate } from '@traguardo/engine';
import { monitoringDay, type Outcome, type OutcomeNode } from '@traguardo/model';
import type { Glance, GlanceItem, GlanceScore } from '../workspace/glance.ts';
import type { EvaluationChoice } from '../workspace/workspace.ts';
import type { Analysed } from './analyse.ts';
import { suppliedRows } from './questions/supplied-rows.ts';

const YEAR_END: EvaluationChoice = { at: null, targets: 'revised' };
const NO_GOALS: readonly OutcomeNode['kind'][] = ['plan', 'group', 'index'];

/** The year of analysed texts at a glance, whatever day and targets are being looked at. Pure. */
export function glanceAt(analysed: Analysed): Glance {
  const { program, input } = analysed;
  const { plan } = program;
  const isYearEnd = input.choice.at === null && input.choice.targets === 'revised';
  const atEnd = isYearEnd ? analysed.outcome : outcomeFor(analysed, YEAR_END);
  const monitoring = monitoringDay(plan);
  const others: readonly EvaluationChoice[] = [
    ...(plan.revisions.length === 0 ? [] : [{ at: null, targets: 'original' } as const]),
    ...(monitoring === null ? [] : [{ at: monitoring, targets: 'revised' } as const]),
  ];
  const scores = others.map((choice) => scoreOf(choice, outcomeFor(analysed, choice)));
  const rows = suppliedRows({ program, outcome: atEnd, input: { ...input, choice: YEAR_END } });
  const provisional = atEnd.nodes.flatMap(({ trace }) => trace.inputs).filter(({ status }) => status === 'provisional');
  return {
    scores: [scoreOf(YEAR_END, atEnd), ...scores],
    missing: rows.filter(({ raw }) => raw === '').map(({ id, title }) => ({ code: id, title })),
    provisional: new Set(provisional.map(({ id }) => id)).size,
    red: redIn(atEnd, analysed),
  };
}

function outcomeFor({ program }: Analysed, { at, targets }: EvaluationChoice): Outcome {
  const { plan, planHash, dataHash, plugins } = program;
  return evaluate(plan, { targets, planHash, dataHash, plugins, ...(at === null ? {} : { at }) });
}

function scoreOf(choice: EvaluationChoice, { at, nodes }: Outcome): GlanceScore {
  const root = nodes[0];
  if (root === undefined) throw new Error('an outcome without its plan');
  const { score, range, status, band, bands } = root;
  return { choice, day: at, node: { score, range, status, band, bands } };
}

function redIn({ nodes }: Outcome, { program }: Analysed): readonly GlanceItem[] {
  const red = new Set(program.plan.profile.bands.filter(({ tone }) => tone === 'red').map(({ code }) => code));
  return nodes
    .filter(({ kind, band }) => !NO_GOALS.includes(kind) && band !== null && red.has(band))
    .map(({ code, title }) => ({ code, title }));
}
