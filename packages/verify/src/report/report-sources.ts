import type { Program } from '@traguardo/dsl';
import { createExpressions, evaluate, explain, tableResults } from '@traguardo/engine';
import {
  checkedOutline,
  type CycleDefinition,
  type Language,
  type Outcome,
  type Outline,
  type Plan,
  planAt,
  type TargetVersion,
} from '@traguardo/model';
import type { ReportSources } from '@traguardo/report';
import { selfAssessmentOutline } from '@traguardo/workflow';
import { outcomesByVersion } from '../changes-of-year.ts';
import { tellNarrative } from '../narrative/tell-narrative.ts';
import { changesOutline } from '../changes-outline.ts';
import { sheetsOutline } from '../sheets-outline.ts';
import type { ProgramOf } from '../texts-in.ts';
import { inOwnLanguage } from './own-language.ts';
import { actsOf, causesOf, judgementsOf } from './report-records.ts';
import { programsOf, type ReportJournal, stampNow, textsOfReport } from './report-journal.ts';
import { yearOf } from './report-year.ts';

/** How a report is made. */
export interface ReportOptions {
  readonly language: Language;
  /** The day its results speak of; default the last of the period. */
  readonly at?: string;
  /** Default the revised ones. */
  readonly targets?: TargetVersion;
  /** The cycle the body follows, where no journal says it; null: the report shows none. */
  readonly cycle?: CycleDefinition | null;
}

/**
 * All a report is made from: the plan and its results on the day, of the sealed values once the journal has sealed them, and every
 * section that others make. Each set of values is evaluated once. Pure: same texts and journal, same sources.
 */
export function reportSources(present: Program, journal: ReportJournal | null, options: ReportOptions): ReportSources {
  const { language, targets = 'revised' } = options;
  const programOf: ProgramOf = journal === null ? () => null : programsOf(journal, present);
  const values = programOf(textsOfReport(present, journal)) ?? present;
  const at = options.at ?? values.plan.period.to;
  const { plugins, planHash, dataHash } = values;
  const outcome = evaluate(values.plan, { at, targets, planHash, dataHash, plugins });
  const plan = planAt(values.plan, at, targets);
  const valueOf = createExpressions(values.plan, outcome, plugins);
  const now = journal?.folded ?? null;
  const context = now?.state.context ?? null;
  return {
    language,
    plan,
    outcome,
    original: targets === 'original' ? null : originalOf(values, plan, at, journal, programOf),
    tables: tableResults(values.plan, { plugins }),
    narrative: inOwnLanguage(
      tellNarrative({ plan: values.plan, plugins, narrative: present.narrative }, outcome, language),
      present,
      language,
    ),
    changes: context && changesOutline(context, { programOf, present }, language),
    individual: plan.individuals.length === 0 ? null : sheetsOutline(plan, outcome, now, language),
    selfAssessment: now && hasAssessment(now) ? selfAssessmentOutline(now.state, language) : null,
    plugins: sectionsOf(values, plan, outcome, language),
    evaluations: context === null ? [] : judgementsOf(context, plan.profile),
    causes: causesOf(plan, context),
    cycle: yearOf(journal, values.plan, options.cycle ?? null, language),
    acts: actsOf(plan, context),
    explain: (code) => (outcome.nodes.some((node) => node.code === code) ? explain(outcome, code, language) : []),
    bound: (bound, indicator) => {
      const value = valueOf(bound, indicator);
      return value.kind === 'text' ? null : value;
    },
    stamp: stampNow(present, journal, outcome),
  };
}

/** The same values with the targets of January: by the revisions the text declares, else by the first version the journal has sealed. */
function originalOf(
  { plan: whole, planHash, dataHash, plugins }: Program,
  plan: Plan,
  at: string,
  journal: ReportJournal | null,
  programOf: ProgramOf,
): Outcome | null {
  if (plan !== whole) return evaluate(whole, { at, targets: 'original', planHash, dataHash, plugins });
  const inForce = journal?.folded.state.context.versions.filter(({ standing }) => standing !== 'rejected') ?? [];
  if (inForce.length < 2) return null;
  const [first] = outcomesByVersion(inForce.slice(0, 1), programOf, { plan: whole, plugins });
  return first ? { ...first.outcome, targets: 'original' } : null;
}

function hasAssessment({ state }: ReportJournal['folded']): boolean {
  return state.context.selfAssessments.length > 0;
}

/** The sections of the plugins in use. A plugin that throws is a bug of its author: it costs its section alone, and the report says so. */
function sectionsOf({ vocabulary }: Program, plan: Plan, outcome: Outcome, language: Language): readonly Outline[] {
  return vocabulary.plugins.active.flatMap(({ plugin }) =>
    plugin.sections.map(({ build, title }) => {
      try {
        return checkedOutline(build(plan, outcome, language));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const text = BROKEN[language](plugin.name, reason);
        return [{ kind: 'heading', level: 1, text: title[language] } as const, { kind: 'paragraph', text } as const];
      }
    }),
  );
}

const BROKEN: Readonly<Record<Language, (plugin: string, reason: string) => string>> = {
  it: (plugin, reason) => `Questa sezione manca: il plugin ${plugin} non riesce a farla (${reason}).`,
  en: (plugin, reason) => `This section is missing: the plugin ${plugin} fails to make it (${reason}).`,
};
