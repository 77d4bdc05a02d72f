import { compile } from '@traguardo/dsl';
import { createExpressions, evaluate } from '@traguardo/engine';
import type { Language, Outline, OutlineTable, Report } from '@traguardo/model';
import { createReport, type ReportSources } from '../src/index.ts';

/** Sources of a plan given as text, with nothing but its results; `others` in the place of what is empty. Throws when the text has errors. */
export function sourcesOf(text: string, language: Language = 'it', others: Partial<ReportSources> = {}): ReportSources {
  const { plan, diagnostics, planHash, dataHash } = compile({ files: [{ path: 'test.piano', text }] });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ code, data }) => ({ code, data }))));
  const outcome = evaluate(plan, { planHash, dataHash });
  return {
    language,
    plan,
    outcome,
    original: null,
    tables: [],
    narrative: [],
    changes: null,
    individual: null,
    selfAssessment: null,
    plugins: [],
    evaluations: [],
    causes: [],
    cycle: null,
    acts: [],
    explain: () => [],
    bound: (bound, indicator) => {
      const value = createExpressions(plan, outcome)(bound, indicator);
      return value.kind === 'text' ? null : value;
    },
    stamp: {
      format: 'traguardo.report/1',
      plan: plan.root.code,
      planHash,
      dataHash,
      narrativeHash: 'sha256:0',
      profile: plan.profile.code,
      at: outcome.at,
      targets: outcome.targets,
      journal: null,
    },
    ...others,
  };
}

/** The report of a plan given as text. */
export function reportOf(text: string, language: Language = 'it', others: Partial<ReportSources> = {}): Report {
  return createReport(sourcesOf(text, language, others));
}

/** The table of a report with this code. Throws when there is none. */
export function tableOf({ parts, annex }: Report, code: string): OutlineTable {
  const found = [...parts, ...annex].find((part) => part.kind === 'table' && part.code === code);
  if (found?.kind !== 'table') throw new Error(`no table ${code}`);
  return found;
}

/** What stands below a heading, up to the next one of the same level or above. */
export function below({ parts }: Report, code: string): Outline {
  const start = parts.findIndex((part) => part.kind === 'heading' && part.code === code);
  const head = parts[start];
  if (head?.kind !== 'heading') throw new Error(`no heading ${code}`);
  const rest = parts.slice(start + 1);
  const end = rest.findIndex((part) => part.kind === 'heading' && part.level <= head.level);
  return end === -1 ? rest : rest.slice(0, end);
}
