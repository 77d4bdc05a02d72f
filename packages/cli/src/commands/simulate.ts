import type { Program } from '@traguardo/dsl';
import type { EvaluateOptions } from '@traguardo/engine';
import type { Language } from '@traguardo/model';
import { type Command, type Environment, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { choice, day, type Options, readOptions } from '../options.ts';
import { json, printProblems, problemRows, statusOf } from '../problems.ts';
import { otherProfile } from './simulate/other-profile.ts';
import { asksForProfile, readProfile } from './simulate/read-profile.ts';
import type { Report } from './simulate/report.ts';
import { setValues } from './simulate/set-values.ts';
import { simulateWords } from './simulate/words.ts';

const OPTIONS = {
  set: 'list',
  profile: 'text',
  composition: 'text',
  thresholds: 'text',
  missing: 'text',
  undefined: 'text',
  cap: 'text',
  actuals: 'list',
  notation: 'text',
  at: 'text',
  targets: 'text',
  json: 'flag',
} as const;

/** A question with the plans it was put to. */
interface Answered {
  readonly report: Report;
  readonly programs: readonly Program[];
}

/**
 * `traguardo simulate [paths] --set CODE=VALUE …`: the plan as it stands beside the plan with other values. `traguardo simulate
 * BODY … --profile FILE`: each body under its own profile and under another one. Exact.
 */
export const simulate: Command = async (args, environment, language) => {
  const options = readOptions(args, language, OPTIONS);
  const { report, programs } = await answered(options, environment, language);
  const errors = programs.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  if (options.json) {
    const answer = report.document();
    const document = { format: 'traguardo.simulation/1', ...answer, diagnostics: problemRows(errors, language) };
    environment.stdout.write(json(document));
    return statusOf(errors);
  }
  if (errors.length > 0) {
    environment.stdout.write(`${texts[language].unchecked}\n\n`);
    printProblems(errors, environment.stderr, language);
  }
  report.print(environment.stdout);
  return statusOf(errors);
};

/** One question at a time: values of one plan, or a profile for one or more bodies, a path each. */
async function answered(
  options: Options<typeof OPTIONS>,
  environment: Environment,
  language: Language,
): Promise<Answered> {
  const words = simulateWords[language];
  const isAboutProfile = asksForProfile(options);
  if (options.set.length === 0 && !isAboutProfile) throw new UsageError(words.usage);
  if (options.set.length > 0 && isAboutProfile) throw new UsageError(words.oneQuestion);
  const notation = choice('--notation', options.notation, ['it', 'en'], language);
  const how = howToEvaluate(options, language);
  const load = (paths: readonly string[]): Promise<Program> =>
    loadProgram({ paths, actuals: options.actuals, notation }, environment, language);
  if (!isAboutProfile) {
    const program = await load(options.paths);
    return { programs: [program], report: setValues(program, options.set, how(program), notation, language) };
  }
  const programs = await Promise.all((options.paths.length === 0 ? ['.'] : options.paths).map((path) => load([path])));
  const profile = await readProfile(options, notation ?? programs[0]?.language ?? language, environment, language);
  const bodies = programs.map((program) => ({ program, options: how(program) }));
  return { programs, report: otherProfile(bodies, profile, language) };
}

function howToEvaluate(options: Options<typeof OPTIONS>, language: Language): (program: Program) => EvaluateOptions {
  const at = day(options.at, language);
  const targets = choice('--targets', options.targets, ['original', 'revised'], language) ?? 'revised';
  return ({ planHash, dataHash, plugins }) => ({
    planHash,
    dataHash,
    plugins,
    targets,
    ...(at === null ? {} : { at }),
  });
}
