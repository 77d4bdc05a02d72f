import { type Change, diffPlans, type Program, revisionSteps } from '@traguardo/dsl';
import { codeKey, type Language, type Plan, planAt, type TargetVersion } from '@traguardo/model';
import { type Command, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { choice, day, type Options, readOptions } from '../options.ts';
import { json, printProblems, statusOf } from '../problems.ts';
import type { Comparison, Side } from './diff/comparison.ts';
import { diffDocument } from './diff/document.ts';
import { printComparison } from './diff/print-comparison.ts';
import { scoreEffects } from './diff/score-effects.ts';
import { words } from './diff/words.ts';

const OPTIONS = {
  revisions: 'flag',
  actuals: 'list',
  notation: 'text',
  at: 'text',
  targets: 'text',
  json: 'flag',
} as const;

/**
 * `traguardo diff A B`: what changes from one plan to another. `traguardo diff A --revisions`: what the plan's own
 * revisions change in it, one by one. Both with the effect on the scores when there are values.
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
  const comparison = options.revisions
    ? withOwnRevisions(first ?? '.', before, at)
    : compared(sideOf(first ?? '', before, at, targets), sideOf(second ?? '', after, at, targets), null);
  const programs = options.revisions ? [before] : [before, after];
  const errors = programs.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  if (options.json) environment.stdout.write(json(diffDocument(comparison, errors, language)));
  else {
    if (errors.length > 0) {
      environment.stdout.write(`${texts[language].unchecked}\n\n`);
      printProblems(errors, environment.stderr, language);
    }
    printComparison(comparison, environment.stdout, language);
  }
  return statusOf(errors);
};

function checkUsage({ paths, revisions, targets }: Options<typeof OPTIONS>, language: Language): void {
  const { usage } = words[language];
  if (revisions ? paths.length > 1 || targets !== null : paths.length !== 2) throw new UsageError(usage);
  if (paths.length === 2 && paths.every((path) => path === '-')) throw new UsageError(texts[language].oneFileFromStdin);
}

function sideOf(path: string, program: Program, at: string | null, targets: TargetVersion): Side {
  const { plan, planHash, dataHash } = program;
  return { path, plan, at: at ?? plan.period.to, targets, planHash, dataHash };
}

/** The plan without its revisions, and with those in force on the day. */
function withOwnRevisions(path: string, program: Program, at: string | null): Comparison {
  const after = sideOf(path, program, at, 'revised');
  return compared(sideOf(path, program, at, 'original'), after, revisionSteps(program.plan, after.at));
}

function compared(before: Side, after: Side, steps: Comparison['steps']): Comparison {
  const changes = diffPlans(inForce(before), inForce(after));
  return {
    before,
    after,
    steps,
    changes,
    hidden: hidden(before, after, changes),
    effects: scoreEffects(before, after, changes),
  };
}

function inForce({ plan, at, targets }: Side): Plan {
  return planAt(plan, at, targets);
}

function hidden(before: Side, after: Side, changes: readonly Change[]): readonly Change[] {
  const keyOf = ({ kind, subject }: Change): string => `${kind} ${subject.kind} ${codeKey(subject.code)}`;
  const shown = new Set(changes.map(keyOf));
  return diffPlans(before.plan, after.plan).filter((change) => !shown.has(keyOf(change)));
}
