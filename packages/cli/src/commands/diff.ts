import { compareDefinitions, type Program, revisionSteps } from '@traguardo/dsl';
import type { Diagnostic, Language } from '@traguardo/model';
import { type Command, UsageError } from '../environment.ts';
import { EVALUATION } from '../evaluation.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { choice, day, type Options, readOptions } from '../options.ts';
import { json, printUnchecked, statusOf } from '../problems.ts';
import { compared, sideOf } from './diff/compare-sides.ts';
import { type Comparison, inForce, type Side } from './diff/comparison.ts';
import { definitionsDocument, printDefinitions } from './diff/definitions.ts';
import { diffDocument } from './diff/document.ts';
import { printComparison } from './diff/print-comparison.ts';
import { words } from './diff/words.ts';

const OPTIONS = {
  revisions: 'flag',
  definitions: 'flag',
  ...EVALUATION,
} as const;

/**
 * `traguardo diff A B`: what changes from one plan to another. `traguardo diff A --revisions`: what the plan's own
 * revisions change in it, one by one. Both with the effect on the scores when there are values. `traguardo diff A B
 * --definitions`: which indicators measure the same in both, and what differs where they do not.
 */
export const diff: Command = async (args, environment, language) => {
  const options = readOptions(args, language, OPTIONS);
  checkUsage(options, language);
  const at = day(options.at, language);
  const targets = choice('--targets', options.targets, ['original', 'revised'], language) ?? 'revised';
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const load = (paths: readonly string[]): Promise<Program> =>
    loadProgram({ paths, actuals: options.actuals, notation }, environment, language);
  const [first, second] = options.paths;
  const before = await load(first === undefined ? [] : [first]);
  const after = second === undefined ? before : await load([second]);
  const programs = options.revisions ? [before] : [before, after];
  const errors = programs.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  const sides = [sideOf(first ?? '', before, at, targets), sideOf(second ?? '', after, at, targets)] as const;
  const report = options.definitions
    ? definitionsReport(...sides, errors, language)
    : changesReport(
        options.revisions ? withOwnRevisions(first ?? '.', before, at) : compared(...sides, null),
        errors,
        language,
      );
  if (options.json) environment.stdout.write(json(report.document()));
  else {
    printUnchecked(errors, environment, language);
    report.print(environment.stdout);
  }
  return statusOf(errors);
};

/** The two forms of what was found: one JSON document, or lines for reading. */
interface Report {
  readonly document: () => object;
  readonly print: (output: { write(text: string): unknown }) => void;
}

function changesReport(comparison: Comparison, errors: readonly Diagnostic[], language: Language): Report {
  return {
    document: () => diffDocument(comparison, errors, language),
    print: (output) => printComparison(comparison, output, language),
  };
}

function definitionsReport(before: Side, after: Side, errors: readonly Diagnostic[], language: Language): Report {
  const comparison = compareDefinitions(inForce(before), inForce(after));
  return {
    document: () => definitionsDocument(before, after, comparison, errors, language),
    print: (output) => printDefinitions(before, after, comparison, output, language),
  };
}

function checkUsage({ paths, revisions, definitions, targets }: Options<typeof OPTIONS>, language: Language): void {
  const { usage } = words[language];
  if (revisions ? definitions || paths.length > 1 || targets !== null : paths.length !== 2) throw new UsageError(usage);
  if (paths.length === 2 && paths.every((path) => path === '-')) throw new UsageError(texts[language].oneFileFromStdin);
}

/** The plan without its revisions, and with those in force on the day. */
function withOwnRevisions(path: string, program: Program, at: string | null): Comparison {
  const after = sideOf(path, program, at, 'revised');
  return compared(sideOf(path, program, at, 'original'), after, revisionSteps(program.plan, after.at));
}
