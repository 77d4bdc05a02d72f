import { type Program, toOwnText } from '@traguardo/dsl';
import {
  compareDiagnostics,
  type CycleDefinition,
  type Diagnostic,
  type Language,
  type TargetVersion,
} from '@traguardo/model';
import { createReport, type ReportSources } from '@traguardo/report';
import { narrativeFindings, reportSources } from '@traguardo/verify';
import { exportBundle, type ImportedBundle, instanceOfPlan } from '@traguardo/workflow';
import { readCycleFile } from '../../cycle-file.ts';
import { type Environment, UsageError } from '../../environment.ts';
import { loadProgram } from '../../load.ts';
import { texts } from '../../locales.ts';
import { readIpa } from '../../read-program.ts';
import { type CyclePlace, cyclePath, definitionOf, placeOfYear } from '../cycle/open-cycle.ts';
import type { Written } from './format.ts';
import { reportWords } from './words.ts';

/** A plan with the journal of its year; null where there is none, or it has no step yet. */
export interface Body {
  readonly program: Program;
  readonly journal: ImportedBundle | null;
  /** The code of the body in the index of public administrations; null where its manifest says none. */
  readonly ipa: string | null;
}

/** What decides what a report says. */
export interface ReportChoices {
  readonly at: string | null;
  readonly targets: TargetVersion;
  readonly draft: boolean;
  /** Says on standard error what somebody may want to mend, and what was left out. */
  readonly notices: boolean;
}

/** A report, or the errors for which it is not made. */
export type Gathered =
  | (Written & { readonly kind: 'made' })
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Reads a plan and, beside it or where `--file` says, its journal. Throws `UsageError` for what cannot be read or does not hold. */
export async function readBody(asked: CyclePlace, environment: Environment, language: Language): Promise<Body> {
  const place = await placeOfYear(asked, language);
  const program = await loadProgram(place, environment, language);
  const [path = '.'] = place.paths;
  return { program, journal: await journalOf(program, place, language), ipa: await readIpa(path, language) };
}

async function journalOf(program: Program, place: CyclePlace, language: Language): Promise<ImportedBundle | null> {
  if (place.file === null && (place.paths.length > 1 || place.paths[0] === '-')) return null;
  const path = place.file ?? (await cyclePath(place, language));
  const kept = await readCycleFile(path, language);
  if (kept === null && place.file !== null) throw new UsageError(texts[language].notFound(path));
  if (kept === null || kept.events.length === 0) return null;
  const planned = instanceOfPlan(program.plan);
  if (planned !== null && planned.year !== kept.instance.year)
    throw new UsageError(texts[language].otherYear(path, kept.instance.year, planned.year));
  return kept;
}

/** The report of a body. One whose plan or results have errors is made as a draft alone. */
export async function gather(
  body: Body,
  choices: ReportChoices,
  environment: Environment,
  language: Language,
): Promise<Gathered> {
  const { program, journal, ipa } = body;
  const cycle = journal === null ? await cycleIn(program) : null;
  const { at, targets, draft, notices } = choices;
  const sourcesIn = (read: Language): ReportSources =>
    reportSources(program, journal, { language: read, targets, cycle, ...(at === null ? {} : { at }) });
  const sources = sourcesIn(language);
  const notice = (sentence: string): void => {
    if (notices) environment.stderr.write(`${sentence}\n`);
  };
  const diagnostics = [...program.diagnostics, ...sources.outcome.diagnostics.map(toOwnText)];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !draft) return { kind: 'refused', diagnostics: errors.toSorted(compareDiagnostics) };
  const doubts = notices ? narrativeFindings(program, sources.outcome).filter(isWarning).length : 0;
  if (doubts > 0) notice(reportWords[language].doubts(doubts));
  return {
    kind: 'made',
    sources,
    report: createReport(sources),
    draft,
    translated: () => createReport(sourcesIn(language === 'it' ? 'en' : 'it')),
    ipa,
    bundle: journal && (() => exportBundle(journal)),
    notice,
  };
}

function isWarning({ severity }: Diagnostic): boolean {
  return severity === 'warning';
}

/** The cycle the body follows; a period that is no year has none. */
async function cycleIn(program: Program): Promise<CycleDefinition | null> {
  return instanceOfPlan(program.plan) === null ? null : definitionOf(program);
}
