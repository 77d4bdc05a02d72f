import { type CompileInput, createCompiler, describeFix, type Program } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import type { Diagnostic, Fix, Language, Outcome } from '@traguardo/model';
import { allFindings, describeAny } from '@traguardo/verify';
import { NO_SPOTS } from '../workspace/spots.ts';
import type { OfferedRepair } from '../workspace/editor-services.ts';
import { problemKey } from '../workspace/alike-problems.ts';
import type { Analysis, FoundEarly, Problem, WorkspaceFile } from '../workspace/workspace.ts';
import { askedOf } from './asked-of.ts';
import { PLUGINS } from './plugins.ts';
import type { AnalysisInput } from './protocol.ts';
import { toldByJournal } from './told-by-journal.ts';

/** Texts compiled and evaluated: what services answer from. */
export interface Analysed {
  readonly input: AnalysisInput;
  readonly program: Program;
  readonly outcome: Outcome;
}

/** Trees of unchanged files are taken over from the last keystroke. */
const compile = createCompiler();

/** Texts that were read, before anything is worked out. */
export type Compiled = Omit<Analysed, 'outcome'>;

/** Compiles and evaluates. Pure. */
export function analyse(input: AnalysisInput): Analysed {
  return evaluated(compiled(input));
}

/** Reads and checks the texts. Pure. */
export function compiled(input: AnalysisInput): Compiled {
  return { input, program: compile(textsIn(input)) };
}

function textsIn(input: AnalysisInput): CompileInput {
  const texts = (kind: WorkspaceFile['kind']): { path: string; text: string }[] =>
    input.files.filter((file) => file.kind === kind).map(({ path, text }) => ({ path, text }));
  return {
    files: texts('plan'),
    data: texts('actuals'),
    packs: texts('pack'),
    narrative: texts('narrative'),
    plugins: PLUGINS,
  };
}

/** Works out what was read. Pure. */
export function evaluated({ input, program }: Compiled): Analysed {
  const { at, targets } = input.choice;
  const { plan, planHash, dataHash } = program;
  const outcome = evaluate(plan, {
    targets,
    planHash,
    dataHash,
    plugins: program.plugins,
    ...(at === null ? {} : { at }),
  });
  return { input, program, outcome };
}

/** All there is to mend in analysed texts; what steps will ask of them comes last. Pure. */
export function findingsOf({ program, outcome, input }: Analysed): readonly Diagnostic[] {
  const found = [...allFindings(program, outcome), ...askedOf(program)];
  return input.journal === undefined ? found : toldByJournal(found, program, input.journal);
}

/** What the page is told, sentences included, with places written out. */
export function analysisOf(analysed: Analysed): Analysis {
  const { input, program, outcome } = analysed;
  const { plan, planHash, dataHash } = program;
  const problems = findingsOf(analysed).map((diagnostic) => problemOf(diagnostic, input.language));
  return { revision: input.revision, plan, outcome, spots: NO_SPOTS, problems, planHash, dataHash };
}

/** The slips of writing that are new since an analysis, before any name is looked up. Pure. */
export function slipsEarly(input: AnalysisInput, before: Analysis): FoundEarly {
  const known = new Set(before.problems.map(problemKey));
  const slips = compile.slips(textsIn(input)).map((one) => problemOf(one, input.language));
  return { revision: input.revision, problems: slips.filter((one) => !known.has(problemKey(one))), gone: [] };
}

/** What became of the problems of the texts themselves since an analysis, wherever they stand; `read` is what the analysis was made of. Pure. */
export function foundEarly({ input, program }: Compiled, before: Analysis, read: Compiled): FoundEarly {
  const now = program.diagnostics.map((one) => problemOf(one, input.language));
  const [known, there] = [before.problems, now].map((problems) => new Set(problems.map(problemKey)));
  const ofTexts = before.problems.slice(0, read.program.diagnostics.length); // they come first
  return {
    revision: input.revision,
    problems: now.filter((one) => !known?.has(problemKey(one))),
    gone: ofTexts.filter((one) => !there?.has(problemKey(one))),
  };
}

/** Whether two findings of the same texts lead to the same marks. Pure. */
export function areMarkedAlike(a: FoundEarly, b: FoundEarly): boolean {
  const marksOf = ({ problems, gone }: FoundEarly): string =>
    JSON.stringify([problems.map((one) => [problemKey(one), one.from, one.to]), gone.map(problemKey)]);
  return marksOf(a) === marksOf(b);
}

function problemOf(diagnostic: Diagnostic, language: Language): Problem {
  const { code, severity, place } = diagnostic;
  return {
    code,
    severity,
    file: place.file,
    line: place.start.line,
    column: place.start.column,
    from: place.start.offset,
    to: place.end.offset,
    message: describeAny(diagnostic, language),
    fixes: diagnostic.fixes.map((fix) => shownFix(fix, language)),
  };
}

/** A repair as an editor offers it. */
export function shownFix(fix: Fix, language: Language): OfferedRepair {
  return { label: describeFix(fix, language), edits: fix.edits, at: fix.at };
}
